package io.github.ismskit.ci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The commands as the runner of GitHub Actions reads them. */
final class GithubAnnotationsTest {

    @Test
    void tellsWhereWhichRuleAndWhat() {
        assertThat(lines(Told.flaw(Severity.ERROR, "policies/a.md", 7, "it is thin")))
                .containsExactly(
                        "::error file=docs/isms/policies/a.md,line=7,col=3,title=says::it is thin; put it right");
        assertThat(lines(Told.flaw(Severity.INFO, "a.md", 7, "it is thin")))
                .singleElement()
                .asString()
                .startsWith("::notice file=");
    }

    @Test
    void whatIsInheritedIsToldAtAFileThatTheRepositoryHas() {
        assertThat(lines(Told.flaw(Severity.ERROR, "inherited/group-isms/policies/a.md", 7, "it is thin")))
                .containsExactly("::error file=docs/isms/isms.yaml,line=1,col=1,title=says::"
                        + "inherited/group-isms/policies/a.md:7:3: it is thin; put it right");
    }

    @Test
    void whatIsAcceptedWarnsAndSaysWhy() {
        Finding flaw = Told.flaw(Severity.ERROR, "a.md", 7, "it is thin");
        assertThat(new GithubAnnotations(Told.accepted(flaw)).lines())
                .last()
                .isEqualTo("::warning file=docs/isms/a.md,line=7,col=3,title=says::"
                        + "it is thin; put it right (accepted in the baseline)");
    }

    @Test
    void errorsComeFirst() {
        assertThat(lines(
                        Told.flaw(Severity.WARNING, "a.md", 1, "it is thin"),
                        Told.flaw(Severity.ERROR, "b.md", 1, "no")))
                .extracting(line -> line.substring(0, line.indexOf(' ')))
                .containsExactly("::error", "::warning");
    }

    @Test
    void noMoreThanTenOfALevelAndANoteAboutTheRest() {
        List<String> lines = lines(Stream.of(Severity.values())
                .flatMap(severity ->
                        IntStream.rangeClosed(1, 12).mapToObj(line -> Told.flaw(severity, "a.md", line, "it is thin")))
                .toArray(Finding[]::new));
        assertThat(lines).filteredOn(line -> line.startsWith("::error ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::warning ")).hasSize(10);
        assertThat(lines).filteredOn(line -> line.startsWith("::notice ")).hasSize(10);
        assertThat(lines)
                .last()
                .asString()
                .startsWith("::notice title=isms::ISMS fail on 2026-11-20: 12 errors, 12 warnings, ")
                .endsWith("; not shown here: 2 more errors, 2 more warnings, 3 more notices");
    }

    @Test
    void aPassWithoutFindingsSaysNothing() {
        assertThat(new GithubAnnotations(Told.minimal(Told.DAY)).lines())
                .allMatch(line -> line.startsWith("::notice ") && line.contains("title=history-is-known"));
    }

    @Test
    void whatCannotBeJudgedIsAnError() {
        assertThat(new GithubAnnotations(Told.skipped()).lines())
                .containsExactly("::error file=docs/isms/isms.yaml,line=1,col=1,title=verdict::"
                        + "cannot judge: isms.skip is set, so nothing was judged; build without it");
    }

    @Test
    void noWordsOfTheContentBecomeACommandOrAProperty() {
        List<String> lines = lines(Told.flaw(
                Severity.ERROR,
                "a,line=99::b\n::error::c%0A.md",
                1,
                "x\n::error::pwned\r\n::stop-commands::y\u0085\u2028::set-output name=z::100% %0A"));
        assertThat(lines)
                .containsExactly("::error file=docs/isms/a%2Cline=99%3A%3Ab%0A%3A%3Aerror%3A%3Ac%250A.md"
                        + ",line=1,col=3,title=says::x ::error::pwned  ::stop-commands::y  ::set-output name=z::"
                        + "100%25 %250A; put it right");
    }

    /** Without the errors about a test's ISMS, which has no evidence. */
    private static List<String> lines(Finding... findings) {
        return new GithubAnnotations(Told.finding(findings))
                .lines().stream()
                        .filter(line -> !line.contains("title=verdict::"))
                        .toList();
    }
}
