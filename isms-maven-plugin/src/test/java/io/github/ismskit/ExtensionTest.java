package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.duty.Duties;
import io.github.ismskit.duty.DutyItem;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Supplier;
import io.github.ismskit.model.Translation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records of a content tree that extend those which it takes over. */
final class ExtensionTest {

    @TempDir
    private Path desk;

    private Heirs shared;

    @BeforeEach
    void beginWithNothing() {
        shared = new Heirs(desk);
    }

    @Test
    void anExtensionNamesOnlyWhatIsOtherwise() throws IOException {
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE);
        shared.group("group-isms", "policies/backup.md", Heirs.BACKUP);
        shared.group("group-isms", "policies/form.pdf", "a form");
        shared.own("calendar/restore-test.md", "---\nid: ACT-RESTORE\nowner: boss\ngrace: P7D\n---\n");
        Content content = shared.content();
        assertThat(content.isms().entries()).hasSize(2);
        Activity activity = content.isms().activities().get(0);
        assertThat(activity.header().file()).isEqualTo("calendar/restore-test.md");
        assertThat(activity.owner()).contains("boss");
        assertThat(activity.controls()).containsExactly("A.8.13");
        assertThat(activity.plan().start()).isEqualTo("2026-01-31");
        assertThat(activity.at("owner")).hasToString("calendar/restore-test.md:3:8");
        assertThat(activity.at("cadence")).hasToString("inherited/group-isms/calendar/restore.md:6:10");
        Entry original = content.isms().inheritance().original(activity).orElseThrow();
        assertThat(original.owner()).contains("jane");
        assertThat(content.findings()).isEmpty();
    }

    @Test
    void theTextOfAnExtensionReplacesTheInheritedOne() throws IOException {
        shared.group("group-isms", "policies/backup.md", Heirs.BACKUP);
        shared.own("policies/backup.md", "---\nid: POL-BACKUP\n---\nBack up every hour.\n");
        Entry policy = shared.content().isms().policies().get(0);
        assertThat(policy.header().body().markdown()).isEqualTo("Back up every hour.\n");
        assertThat(policy.header().textFile()).isEqualTo("policies/backup.md");
    }

    @Test
    void anInheritedTextKeepsItsLinksAndItsTranslations() throws IOException {
        shared.group("group-isms", "policies/backup.md", Heirs.BACKUP);
        shared.group(
                "group-isms", "policies/backup.de.md", "---\ntitle: Sicherung\ntranslates: \"2.1\"\n---\nTäglich.\n");
        shared.group("group-isms", "policies/backup.fr.md", "---\ntitle: Sauvegarde\n---\nChaque jour.\n");
        shared.group("group-isms", "policies/form.pdf", "a form");
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE);
        shared.own("policies/our-backup.md", "---\nid: POL-BACKUP\nowner: boss\n---\n");
        Content content = shared.content();
        Entry policy = content.isms().policies().get(0);
        assertThat(policy.header().textFile()).isEqualTo("inherited/group-isms/policies/backup.md");
        assertThat(content.isms().translationsOf(policy))
                .extracting(Translation::language)
                .containsExactly("de");
        assertThat(content.findings()).isEmpty();
        assertThat(Heirs.links(content)).isEmpty();
    }

    @Test
    void aRegisterIsExtendedLineByLine() throws IOException {
        shared.group("group-isms", "calendar/all.yaml", """
                - {id: ACT-A, title: A, owner: jane, cadence: monthly, start: 2026-01-31, description: Do A.}
                - {id: ACT-B, title: B, owner: jane, cadence: monthly, start: 2026-01-31}
                """);
        shared.own("calendar/ours.yaml", "- {id: ACT-B, owner: boss}\n");
        assertThat(shared.content().isms().entries())
                .extracting(entry -> entry.header().file() + " " + entry.id() + " "
                        + entry.owner().orElse(""))
                .containsExactly("calendar/ours.yaml ACT-B boss", "inherited/group-isms/calendar/all.yaml ACT-A jane");
    }

    @Test
    void aFileThatAnInheritedKeyNamesLiesBesideTheOriginal() throws IOException {
        shared.group("group-isms", "suppliers/host.md", """
                ---
                id: SUP-HOST
                title: Hosting
                owner: jane
                tier: critical
                status: active
                assurance:
                  - {kind: certificate, file: certificate.pdf}
                ---
                """);
        shared.group("group-isms", "suppliers/certificate.pdf", "a certificate");
        shared.own("suppliers/eu/host.md", "---\nid: SUP-HOST\nclassification: restricted\n---\n");
        Content content = shared.content();
        assertThat(content.findings()).isEmpty();
        assertThat(content.isms().all(Supplier.class).get(0).assurance().get(0).file())
                .contains("inherited/group-isms/suppliers/certificate.pdf");
        Assessment whole = new Assessor().withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 11, 20)));
        assertThat(whole.situation().files()).containsKey("inherited/group-isms/suppliers/certificate.pdf");
        assertThat(Cut.of(whole, Edition.AUDITOR).assessment().situation().files())
                .isEmpty();
    }

    @Test
    void aFlawIsToldInTheFileInWhichItStands() throws IOException {
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE.replace("monthly", "now and then"));
        shared.own("calendar/restore.md", "---\nid: ACT-RESTORE\nstart: soon\n---\n");
        assertThat(shared.content().findings().stream().map(Finding::location).map(Object::toString))
                .containsExactly("calendar/restore.md:3:8", "inherited/group-isms/calendar/restore.md:6:10");
    }

    @Test
    void whoReviewsWhatIsInheritedIsToldAFileThatCanBeWritten() throws IOException {
        shared.group("group-isms", "policies/backup.md", Heirs.BACKUP);
        shared.group("group-isms", "policies/form.pdf", "a form");
        assertThat(reviews(shared.content()))
                .containsExactly("write it in a record of your own with the id POL-BACKUP, which extends it");
        shared.own("policies/backup.md", "---\nid: POL-BACKUP\nowner: boss\n---\n");
        assertThat(reviews(shared.content())).containsExactly("write it in policies/backup.md");
    }

    private static List<String> reviews(Content content) {
        Assessor assessor = new Assessor().withoutHistory();
        return Duties.of(assessor.situation(content, AsOf.day(LocalDate.of(2027, 1, 10))), 30).stream()
                .filter(each -> each.record().equals("POL-BACKUP"))
                .map(DutyItem::where)
                .toList();
    }
}
