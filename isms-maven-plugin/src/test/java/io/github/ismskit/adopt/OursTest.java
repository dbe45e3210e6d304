package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is of the format already is taken as it is. */
final class OursTest {

    private static final String SCOPE =
            "---\nid: DOC-SCOPE\ntitle: Scope\nowner: jo  # until May\ntags: [a]\n---\r\nText";

    @TempDir
    private Path temp;

    @Test
    void aRecordStaysByteForByteInTheFolderOfItsType() {
        Placed placed = handbook().with("site/documents/area/scope.md", SCOPE).placed("site/documents/area/scope.md");
        assertThat(placed.path()).isEqualTo("documents/area/scope.md");
        assertThat(placed.text()).isEqualTo(SCOPE);
        assertThat(placed.what()).isEqualTo("as it is (sure: of the format already)");
    }

    @Test
    void theReportShowsNoDifferenceWhereThereIsNone() {
        Handbook handbook = handbook().with("documents/a.md", SCOPE).with("documents/b.md", "Text\n");
        assertThat(new AdoptionReport(handbook.propose(), "src/isms/").lines("the handbook", false))
                .contains("  documents/a.md -> src/isms/documents/a.md  as it is (sure: of the format already)")
                .contains("--- documents/b.md")
                .doesNotContain("--- documents/a.md");
    }

    @Test
    void oneKeyOfOthersMakesItAFileToAdopt() {
        Placed placed = handbook()
                .with("documents/scope.md", SCOPE.replace("tags:", "colour:"))
                .placed("documents/scope.md");
        assertThat(placed.text()).contains("# colour: [a]\n");
    }

    @Test
    void noNumberTakesAnIdOfTheirs() {
        Handbook handbook = handbook()
                .with("documents/a.md", "Text\n")
                .with("documents/b.md", SCOPE.replace("DOC-SCOPE", "DOC-01"));
        assertThat(handbook.placed("documents/a.md").text()).contains("id: DOC-02\n");
        assertThat(handbook.placed("documents/b.md").text()).contains("id: DOC-01\n");
    }

    @Test
    void peopleWhoComeAlongAreKnown() {
        Handbook handbook = handbook()
                .with("people.yaml", "- {id: jm, name: Jo March}\n")
                .with("policies/a.md", "---\nowner: Jo March\napprover: Al Roe\n---\n");
        assertThat(handbook.placed("policies/a.md").text()).contains("owner: jm\n");
        assertThat(handbook.propose().strangers()).containsExactly("- {id: al-roe, name: Al Roe}");
    }

    @Test
    void peopleWhoCannotComeAlongAreNot() {
        Handbook handbook = handbook()
                .having("people.yaml", "- {id: al, name: Al Roe}\n")
                .with("people.yaml", "- {id: jm, name: Jo March}\n")
                .with("policies/a.md", "---\nowner: Jo March\n---\n");
        assertThat(handbook.reason("people.yaml"))
                .isEqualTo("people.yaml is there already, and nothing is overwritten");
        assertThat(handbook.propose().strangers()).containsExactly("- {id: jo-march, name: Jo March}");
    }

    @Test
    void aRegisterThatIsNearlyOfTheFormatIsListedWithItsFault() {
        assertThat(handbook()
                        .with("suppliers/all.yaml", "- {id: SUP-1, title: Fuel, owner: jo, tier: huge}\n")
                        .reason("suppliers/all.yaml"))
                .startsWith("is not of the format: suppliers/all.yaml:1:45: [header-matches-schema] 'tier' is 'huge'");
    }

    @Test
    void aTranslationIsListedAndAWordBehindADotIsNoLanguage() {
        Handbook handbook = handbook()
                .with("policies/a.md", "Rules\n")
                .with("policies/a.de.md", "Regeln\n")
                .with("policies/a.old.md", "Old rules\n")
                .with("policies/b.fr.md", "R\u00e8gles\n");
        assertThat(handbook.reason("policies/a.de.md"))
                .isEqualTo("is a translation of policies/a.md by its name; put it beside that record, with 'title'"
                        + " and 'translates'");
        assertThat(handbook.placed("policies/a.old.md").path()).isEqualTo("policies/a-old.md");
        assertThat(handbook.placed("policies/b.fr.md").path()).isEqualTo("policies/b-fr.md");
    }

    @Test
    void whatIsPassedOverIsListed() {
        Handbook handbook = handbook().with(".wiki/a.md", "Text\n").with("node_modules/b.md", "Text\n");
        assertThat(handbook.reason(".wiki")).startsWith("was not looked at");
        assertThat(handbook.reason("node_modules")).startsWith("was not looked at");
        assertThat(handbook.propose().placed()).isEmpty();
    }

    private Handbook handbook() {
        return Handbook.in(temp);
    }
}
