package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.readiness.Readiness;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The smallest ISMS, kept by somebody who does each thing on the last day on which it can be done, and nothing that the
 * build does not ask for: it passes on every day of two years, two surveillance audits among them, and would have failed
 * on the day after each thing that was left.
 */
final class YearsAreLivedTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 20);
    private static final LocalDate END = LocalDate.of(2028, 11, 30);

    @TempDir
    private Path root;

    @Test
    void passesOnEveryDayAndFailsOnTheDayAfterEachThingThatIsLeft() throws Exception {
        Keeper keeper = Keeper.in(root);
        Set<String> done = new TreeSet<>();
        Set<String> attended = new HashSet<>();
        LocalDate day = BEGIN;
        while (day.isBefore(END)) {
            Content content = Content.read(root);
            LocalDate last = judge(content, day).validUntil().orElse(END);
            for (LocalDate each = day; !each.isAfter(last) && !each.isAfter(END); each = each.plusDays(1)) {
                Readiness readiness = judge(content, each);
                assertThat(readiness.verdict())
                        .as(each + ": " + readiness.doubts() + readiness.findings())
                        .isEqualTo(Verdict.PASS);
            }
            if (!last.isAfter(END)) {
                assertThat(judge(content, last.plusDays(1)).verdict())
                        .as("the day after " + last)
                        .isEqualTo(Verdict.FAIL);
                Finding left = next(judge(content, last));
                assertThat(attended.add(last + " " + left))
                        .as(last + ": " + left)
                        .isTrue();
                done.add(left.rule());
                keeper.attend(left, last);
            }
            day = last;
        }
        assertThat(done)
                .containsExactly(
                        "activity-is-done-on-time",
                        "audit-is-held-as-planned",
                        "document-review-is-current",
                        "management-review-is-held",
                        "objective-is-measured",
                        "policy-review-is-current",
                        "risk-review-is-current");
    }

    private static Finding next(Readiness readiness) {
        return readiness.lapsing().stream()
                .filter(each -> !each.rule().equals("implemented-control-is-evidenced")) // follows from the others
                .findFirst()
                .orElseThrow();
    }

    private static Readiness judge(Content content, LocalDate day) {
        return new Assessor().withoutHistory().assess(content, AsOf.day(day)).readiness();
    }
}
