package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class GlossaryTest {

    private static final Pattern ENTRY = Pattern.compile(
            "(?m)^- id: ([a-z-]+)\\n  term: (.+)\\n  meaning: (.+)(?:\\n    .+)*(?:\\n  clause: \"(.+)\")?$");

    @Test
    void explainsTheWordsOfTheProduct() {
        assertThat(groups(1))
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates()
                .contains("activity", "evidence", "exception", "grace", "lapse", "occurrence", "soa", "verdict");
    }

    @Test
    void isSortedByTerm() {
        assertThat(groups(2)).isNotEmpty().isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void leavesNoLineOutsideAnEntry() {
        String rest = ENTRY.matcher(glossary()).replaceAll("");
        assertThat(rest.lines()).isNotEmpty().allMatch(line -> line.isBlank() || line.startsWith("#"));
    }

    @Test
    void namesClausesOfTheBuiltInCatalogue() {
        List<String> clauses = ENTRY.matcher(glossary())
                .results()
                .filter(entry -> entry.group(4) != null)
                .map(entry -> entry.group(4))
                .distinct()
                .toList();
        assertThat(clauses).hasSizeGreaterThan(10);
        String catalogue = BuiltInCatalogueTest.text("iso27001-2022.yaml");
        assertThat(clauses).allSatisfy(clause -> assertThat(catalogue).contains("number: \"" + clause + "\""));
    }

    private static List<String> groups(int group) {
        return ENTRY.matcher(glossary())
                .results()
                .map(entry -> entry.group(group))
                .toList();
    }

    private static String glossary() {
        return BuiltInCatalogueTest.text("glossary.yaml");
    }
}
