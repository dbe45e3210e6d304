package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.ContentChange;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.history.NoFork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImpactMarkdownTest {

    private static final int MANY = 1_000;

    @TempDir
    Path folder;

    @Test
    void whatDoesNotFitIsCountedAndTheOutcomeComesFirst() throws NoFork {
        String text = manyRisks("P1Y", "P2Y").text(ImpactMarkdown.COMMENT);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(40_000, ImpactMarkdown.COMMENT);
        assertThat(text)
                .containsSubsequence(
                        "**ISMS impact: 2000 things nobody has looked at: 1000 demands",
                        "### What is demanded less",
                        "more rows; `isms:impact` tells all in the console",
                        "### What it touches",
                        "more rows; `isms:impact` tells all in the console",
                        "### What changed",
                        "more rows; `isms:impact` tells all in the console")
                .endsWith("\nCompared by isms-maven-plugin 1.0\n");
    }

    @Test
    void nothingIsSaidWhereNotEvenTheOutcomeFits() throws NoFork {
        assertThat(manyRisks("P1Y", "P2Y").text(100)).isEmpty();
    }

    @Test
    void whatContentSaysIsWordsAndNothingElse() throws NoFork {
        ScriptedRepository repository = ScriptedRepository.in(folder)
                .write("risks/register.yaml", risk(1, "P1Y"))
                .commit("Begin")
                .write("risks/register.yaml", risk(1, "P1Y").replace("A risk", "'<img src=x> | [a](b) @everybody #1'"));
        String text = markdown(repository).text(ImpactMarkdown.COMMENT);
        assertThat(text).contains("&lt;img src=x&gt;").doesNotContain("<img", " | [a](b)", "@everybody", " #1");
    }

    private ImpactMarkdown manyRisks(String before, String after) throws NoFork {
        StringBuilder old = new StringBuilder();
        StringBuilder now = new StringBuilder();
        for (int i = 0; i < MANY; i++) {
            old.append(risk(i, before));
            now.append(risk(i, after));
        }
        return markdown(ScriptedRepository.in(folder)
                .write("risks/register.yaml", old.toString())
                .commit("Begin")
                .write("risks/register.yaml", now.toString()));
    }

    private static ImpactMarkdown markdown(ScriptedRepository repository) throws NoFork {
        Path content = repository.content();
        return new ImpactMarkdown(
                ContentChange.of(
                        ChangeBase.of(Content.read(content), "HEAD"),
                        Content.read(content),
                        LocalDate.of(2026, 11, 20)),
                "1.0",
                "isms/");
    }

    private static String risk(int number, String interval) {
        return """
                - id: R-%d
                  title: A risk
                  owner: jane
                  identified: 2026-01-10
                  inherent: {likelihood: 4, impact: 4}
                  treatment: modify
                  residual: {likelihood: 2, impact: 2}
                  review-interval: %s
                  status: treated
                """.formatted(number, interval);
    }
}
