package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Activity;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A content tree that takes over the records of another one, and what is told of them. */
final class InheritanceTest {

    @TempDir
    private Path desk;

    private Heirs shared;

    @BeforeEach
    void beginWithNothing() {
        shared = new Heirs(desk);
    }

    @Test
    void whatIsInheritedIsPartOfTheIsms() throws IOException {
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE);
        shared.group("group-isms", "policies/backup.md", Heirs.BACKUP);
        shared.group("group-isms", "policies/form.pdf", "a form");
        Content content = shared.content();
        Activity activity = content.isms().activities().get(0);
        assertThat(activity.header().file()).isEqualTo("inherited/group-isms/calendar/restore.md");
        assertThat(activity.header().source().descent().orElseThrow().from()).isEqualTo("com.example:group-isms:1.0");
        assertThat(activity.header().source().isElsewhere()).isTrue();
        assertThat(content.reading().files())
                .extracting(StoredFile::path)
                .containsExactly("inherited/group-isms/policies/form.pdf");
        assertThat(content.findings()).isEmpty();
        assertThat(Heirs.links(content)).isEmpty();
    }

    @Test
    void anIdOfAnotherTypeOrOfTwoArtifactsIsTaken() throws IOException {
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE);
        shared.group("other-isms", "calendar/again.md", Heirs.RESTORE);
        shared.own("documents/restore.md", "---\nid: ACT-RESTORE\ntitle: Restore\nowner: jane\n---\nText.\n");
        assertThat(new Validator().validate(shared.content()).findings())
                .extracting(Finding::line)
                .containsExactly(
                        "inherited/group-isms/calendar/restore.md:2:5: [id-is-unique] the id ACT-RESTORE is taken by documents/restore.md:2; give this record an id of its own",
                        "inherited/other-isms/calendar/again.md:2:5: [id-is-unique] the id ACT-RESTORE is taken by documents/restore.md:2; give this record an id of its own");
    }

    @Test
    void nothingOfItsOwnLiesWhereInheritedFilesAreShown() throws IOException {
        shared.group("group-isms", "calendar/restore.md", Heirs.RESTORE);
        shared.own("inherited/group-isms/calendar/restore.md", Heirs.RESTORE.replace("jane", "boss"));
        Content content = shared.content();
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
        shared.group("group-isms", "frameworks/csf.yaml", small);
        shared.group("group-isms", "frameworks/iso.yaml", small.replace("id: csf", "id: iso27001-2022"));
        shared.own("frameworks/csf.yaml", small.replace("Small", "Ours"));
        shared.own("frameworks/iso-mapping.yaml", "id: iso27001-2022\nmapping: [{control: A.5.1, maps-to: []}]\n");
        Content content = shared.content();
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
}
