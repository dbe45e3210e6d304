package io.github.ismskit.rule.evidence;

import static io.github.ismskit.fixture.Written.activity;
import static io.github.ismskit.fixture.Written.evidence;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.fixture.Given;
import io.github.ismskit.fixture.Known;
import io.github.ismskit.fixture.Written;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EvidenceIsStoredRawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void hitsLineEndsThatGitMayConvert() {
        assertThat(found(known().converting("evidence/log.txt", "text").converting("evidence/b.txt", "text")))
                .containsExactly(
                        "warning: evidence/ev-1.md:7:10: [evidence-is-stored-raw] git may convert the line ends of evidence/log.txt and 1 more file; add 'evidence/** -text -filter -ident' to .gitattributes beside isms.yaml");
    }

    @Test
    void hitsAFilter() {
        assertThat(found(known().converting("evidence/log.txt", "filter=tabs")))
                .containsExactly(
                        "warning: evidence/ev-1.md:7:10: [evidence-is-stored-raw] git may convert the bytes of evidence/log.txt, as its attribute filter=tabs says; add 'evidence/** -text -filter -ident' to .gitattributes beside isms.yaml");
    }

    @Test
    void hitsAFileThatIsAProgramToGit() {
        assertThat(found(known().mode("evidence/log.txt", "100755")))
                .containsExactly(
                        "warning: evidence/ev-1.md:7:10: [evidence-is-stored-raw] evidence/log.txt is a program to git; run 'git update-index --chmod=-x' on it and commit");
    }

    @Test
    void holdsForPlainFilesThatGitLeavesAlone() {
        assertThat(found(known())).isEmpty();
        assertThat(new EvidenceIsStoredRaw().check(given(known()).on(DAY)).lookedAt())
                .isEqualTo(2);
    }

    @Test
    void isNotEvaluatedWhereThereIsNoCommit() {
        assertThat(new EvidenceIsStoredRaw()
                        .check(Given.isms().history(History.unknown(Gap.ABSENT)).on(DAY))
                        .notEvaluated())
                .isPresent();
    }

    private static Known known() {
        return Known.since("2026-01-01")
                .landed("2026-03-01", "evidence/log.txt", "log")
                .landed("2026-03-01", "evidence/b.txt", "b");
    }

    private static List<String> found(Known history) {
        return given(history).findings(new EvidenceIsStoredRaw(), DAY);
    }

    private static Given given(Known history) {
        Written record = evidence("EV-1", "ACT-1", "2026-02-28")
                .with("files", List.of(Map.of("path", "log.txt"), Map.of("path", "b.txt")));
        return Given.isms(activity("ACT-1"), record).history(history.history());
    }
}
