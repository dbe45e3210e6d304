package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.document.StoredFile;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content tree that takes over the records of another one, and what is told of them. */
final class InheritanceTest {

    private static final String RESTORE = """
            ---
            id: ACT-RESTORE
            title: Restore test
            owner: jane
            controls: [A.8.13]
            cadence: monthly
            start: 2026-01-31
            ---
            Restore one system, as [the policy](../policies/backup.md) says.
            """;

    private static final String BACKUP = """
            ---
            id: POL-BACKUP
            title: Backup policy
            owner: jane
            version: "2.1"
            status: approved
            approver: boss
            approved: 2026-01-15
            review-interval: annual
            ---
            Back up every day. [The form](form.pdf) tells how.
            """;

    @TempDir
    private Path desk;

    private final List<Inherited> inherited = new ArrayList<>();

    @Test
    void whatIsInheritedIsPartOfTheIsms() throws IOException {
        group("group-isms", "calendar/restore.md", RESTORE);
        group("group-isms", "policies/backup.md", BACKUP);
        group("group-isms", "policies/form.pdf", "a form");
        Content content = own();
        Activity activity = content.isms().activities().get(0);
        assertThat(activity.header().file()).isEqualTo("inherited/group-isms/calendar/restore.md");
        assertThat(activity.header().source().descent().orElseThrow().from()).isEqualTo("com.example:group-isms:1.0");
        assertThat(activity.header().source().isElsewhere()).isTrue();
        assertThat(content.reading().files())
                .extracting(StoredFile::path)
                .containsExactly("inherited/group-isms/policies/form.pdf");
        assertThat(content.findings()).isEmpty();
        assertThat(links(content)).isEmpty();
    }

    @Test
    void anExtensionNamesOnlyWhatIsOtherwise() throws IOException {
        group("group-isms", "calendar/restore.md", RESTORE);
        group("group-isms", "policies/backup.md", BACKUP);
        group("group-isms", "policies/form.pdf", "a form");
        own("calendar/restore-test.md", "---\nid: ACT-RESTORE\nowner: boss\ngrace: P7D\n---\n");
        Content content = own();
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
        group("group-isms", "policies/backup.md", BACKUP);
        own("policies/backup.md", "---\nid: POL-BACKUP\n---\nBack up every hour.\n");
        Entry policy = own().isms().policies().get(0);
        assertThat(policy.header().body().markdown()).isEqualTo("Back up every hour.\n");
        assertThat(policy.header().textFile()).isEqualTo("policies/backup.md");
    }

    @Test
    void anInheritedTextKeepsItsLinksAndItsTranslations() throws IOException {
        group("group-isms", "policies/backup.md", BACKUP);
        group("group-isms", "policies/backup.de.md", "---\ntitle: Sicherung\ntranslates: \"2.1\"\n---\nTäglich.\n");
        group("group-isms", "policies/backup.fr.md", "---\ntitle: Sauvegarde\n---\nChaque jour.\n");
        group("group-isms", "policies/form.pdf", "a form");
        group("group-isms", "calendar/restore.md", RESTORE);
        own("policies/our-backup.md", "---\nid: POL-BACKUP\nowner: boss\n---\n");
        Content content = own();
        Entry policy = content.isms().policies().get(0);
        assertThat(policy.header().textFile()).isEqualTo("inherited/group-isms/policies/backup.md");
        assertThat(content.isms().translationsOf(policy))
                .extracting(Translation::language)
                .containsExactly("de");
        assertThat(content.findings()).isEmpty();
        assertThat(links(content)).isEmpty();
    }

    @Test
    void aRegisterIsExtendedLineByLine() throws IOException {
        group("group-isms", "calendar/all.yaml", """
                - {id: ACT-A, title: A, owner: jane, cadence: monthly, start: 2026-01-31, description: Do A.}
                - {id: ACT-B, title: B, owner: jane, cadence: monthly, start: 2026-01-31}
                """);
        own("calendar/ours.yaml", "- {id: ACT-B, owner: boss}\n");
        assertThat(own().isms().entries())
                .extracting(entry -> entry.header().file() + " " + entry.id() + " "
                        + entry.owner().orElse(""))
                .containsExactly("calendar/ours.yaml ACT-B boss", "inherited/group-isms/calendar/all.yaml ACT-A jane");
    }

    @Test
    void aFileThatAnInheritedKeyNamesLiesBesideTheOriginal() throws IOException {
        group("group-isms", "suppliers/host.md", """
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
        group("group-isms", "suppliers/certificate.pdf", "a certificate");
        own("suppliers/eu/host.md", "---\nid: SUP-HOST\nclassification: restricted\n---\n");
        Content content = own();
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
        group("group-isms", "calendar/restore.md", RESTORE.replace("monthly", "now and then"));
        own("calendar/restore.md", "---\nid: ACT-RESTORE\nstart: soon\n---\n");
        assertThat(own().findings().stream().map(Finding::location).map(Object::toString))
                .containsExactly("calendar/restore.md:3:8", "inherited/group-isms/calendar/restore.md:6:10");
    }

    @Test
    void anIdOfAnotherTypeOrOfTwoArtifactsIsTaken() throws IOException {
        group("group-isms", "calendar/restore.md", RESTORE);
        group("other-isms", "calendar/again.md", RESTORE);
        own("documents/restore.md", "---\nid: ACT-RESTORE\ntitle: Restore\nowner: jane\n---\nText.\n");
        assertThat(new Validator().validate(own()).findings())
                .extracting(Finding::line)
                .containsExactly(
                        "inherited/group-isms/calendar/restore.md:2:5: [id-is-unique] the id ACT-RESTORE is taken by documents/restore.md:2; give this record an id of its own",
                        "inherited/other-isms/calendar/again.md:2:5: [id-is-unique] the id ACT-RESTORE is taken by documents/restore.md:2; give this record an id of its own");
    }

    @Test
    void nothingOfItsOwnLiesWhereInheritedFilesAreShown() throws IOException {
        group("group-isms", "calendar/restore.md", RESTORE);
        own("inherited/group-isms/calendar/restore.md", RESTORE.replace("jane", "boss"));
        Content content = own();
        assertThat(content.isms().activities()).hasSize(1);
        assertThat(content.isms().activities().get(0).owner()).contains("jane");
        assertThat(content.findings())
                .extracting(Finding::line)
                .containsExactly(
                        "inherited/group-isms/calendar/restore.md:1:1: [document-is-readable] 'inherited' is the folder in which inherited content is shown, so a file there is not read; move it out of there");
    }

    @Test
    void anInheritedFrameworkTakesTheIdOfNoOther() throws IOException {
        String small = "id: csf\ntitle: Small\ncontrols: [{id: ID.AM, title: Assets}]\n";
        group("group-isms", "frameworks/csf.yaml", small);
        group("group-isms", "frameworks/iso.yaml", small.replace("id: csf", "id: iso27001-2022"));
        own("frameworks/csf.yaml", small.replace("Small", "Ours"));
        own("frameworks/iso-mapping.yaml", "id: iso27001-2022\nmapping: [{control: A.5.1, maps-to: []}]\n");
        Content content = own();
        assertThat(content.isms().catalogues())
                .filteredOn(each -> each.id().equals("csf"))
                .extracting(Catalogue::title)
                .containsExactly("Ours");
        assertThat(content.isms().catalogue().controls()).hasSize(93);
        assertThat(content.findings())
                .filteredOn(each -> each.message().contains("another framework"))
                .extracting(each -> each.location() + " " + each.message())
                .containsExactly(
                        "inherited/group-isms/frameworks/csf.yaml:1:5 there is another framework with the id 'csf', so"
                                + " this one does not count",
                        "inherited/group-isms/frameworks/iso.yaml:1:5 there is another framework with the id"
                                + " 'iso27001-2022', so this one does not count");
    }

    @Test
    void whoReviewsWhatIsInheritedIsToldAFileThatCanBeWritten() throws IOException {
        group("group-isms", "policies/backup.md", BACKUP);
        group("group-isms", "policies/form.pdf", "a form");
        assertThat(reviews(own()))
                .containsExactly("write it in a record of your own with the id POL-BACKUP, which extends it");
        own("policies/backup.md", "---\nid: POL-BACKUP\nowner: boss\n---\n");
        assertThat(reviews(own())).containsExactly("write it in policies/backup.md");
    }

    private static List<String> reviews(Content content) {
        Assessor assessor = new Assessor().withoutHistory();
        return Duties.of(assessor.situation(content, AsOf.day(LocalDate.of(2027, 1, 10))), 30).stream()
                .filter(each -> each.record().equals("POL-BACKUP"))
                .map(DutyItem::where)
                .toList();
    }

    private static List<Finding> links(Content content) {
        return new Assessor()
                .withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 2, 10))).findings().stream()
                        .filter(finding -> finding.rule().equals("link-resolves"))
                        .toList();
    }

    private void group(String name, String path, String text) throws IOException {
        Path folder = desk.resolve(name);
        if (!Files.exists(folder)) {
            inherited.add(new Inherited("com.example:" + name + ":1.0", name, "", folder));
        }
        write(folder.resolve(path), text);
    }

    private void own(String path, String text) throws IOException {
        write(desk.resolve("own").resolve(path), text);
    }

    private Content own() throws IOException {
        own("isms.yaml", """
                organisation: {name: Example Ltd}
                time-zone: UTC
                frameworks: [iso27001-2022]
                translations: [de]
                """);
        own("people.yaml", "- {id: jane, name: Jane}\n- {id: boss, name: Boss}\n");
        return Content.read(desk.resolve("own"), inherited);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
