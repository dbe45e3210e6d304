package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BodyMetadataTest {

    @Test
    void severalInOneLineArePartedByWhatStandsBetween() {
        assertThat(said("**Owner:** Jo March, **Version:** 2 | **Status:** Draft"))
                .containsExactly("Owner: Jo March", "Version: 2", "Status: Draft");
    }

    @Test
    void whatMarkdownDrawsIsNotPartOfAName() {
        assertThat(said(
                        "| Owner | [Jo March](https://heron.example/~jo) |",
                        "|---|---|",
                        "| Version | *1.0* \\| `draft` |"))
                .containsExactly("Owner: Jo March", "Version: *1.0* | draft");
        assertThat(said("| Owner | _Jo March_ |", "|---|---|", "| Version | *2* |"))
                .containsExactly("Owner: Jo March", "Version: 2");
    }

    @Test
    void linesThatEachNameSomethingAreRead() {
        assertThat(said("# Offboarding", "", "Owner: Jo March", "Version: 3", "", "Text"))
                .containsExactly("Owner: Jo March", "Version: 3");
    }

    @Test
    void aSentenceAmongThemMakesThemAText() {
        assertThat(said("Owner: Jo March", "Version: 3", "and so it goes on.")).isEmpty();
        assertThat(said("It begins.", "Owner: Jo March", "Version: 3")).isEmpty();
        assertThat(said("Owner: nobody in particular.", "", "Version: none yet."))
                .isEmpty();
    }

    @Test
    void aTableThatExplainsWordsSaysNothingAboutTheDocument() {
        String rows = "|---|---|\n| Owner | who decides |\n| Approver | who reads |";
        for (String head : List.of("| Role | What it does |", "| **Term** | Meaning |", "| Begriff | Bedeutung |")) {
            assertThat(said(head, rows)).as(head).isEmpty();
        }
        assertThat(said("| Field | Value |", rows)).containsExactly("Owner: who decides", "Approver: who reads");
    }

    private static List<String> said(String... lines) {
        return new BodyMetadata(String.join("\n", lines), 1)
                .read().stream()
                        .map(given -> given.name() + ": " + given.words())
                        .toList();
    }
}
