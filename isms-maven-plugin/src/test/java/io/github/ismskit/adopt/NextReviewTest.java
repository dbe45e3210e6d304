package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Content;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.ReviewDue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the day of the next review says about the last one and about how often, on 14 March 2027. */
final class NextReviewTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-09-01|2027-03-01|semi-annual",
                "2026-09-01|2027-09-01|annual",
                "2026-09-01|2028-09-01|P2Y",
                "2027-01-31|2027-04-30|quarterly",
                "2027-01-31|2027-02-28|monthly",
                "2026-02-28|2027-08-28|P18M"
            })
    void wholeMonthsFromTheLastToTheNextAreTheInterval(String last, String next, String interval) {
        Placed placed = policy("status: approved", "last_review: " + last, "next_review: " + next);
        assertThat(placed.text()).contains("review-interval: " + interval + "\n", "# next_review: " + next + "\n");
        assertThat(notes(placed))
                .containsExactly("next_review: from " + last + " until then it is " + interval
                        + ", which stands as 'review-interval'");
    }

    @Test
    void theIntervalIsCountedFromTheApprovalWhereNoReviewWasHeldSince() {
        assertThat(policy("approved: 2026-05-04", "next_review: 2027-05-04").text())
                .contains("review-interval: annual\n");
    }

    @Test
    void daysThatAreNoWholeMonthsAreNoInterval() {
        Placed placed = policy("last_review: 2026-09-01", "next_review: 2027-03-02");
        assertThat(placed.text()).contains("review-interval: TODO\n", "# next_review: 2027-03-02\n");
        assertThat(notes(placed))
                .containsExactly("next_review: from 2026-09-01 until then are no whole months, so it gives no key");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "annual|2027-10-01|2026-10-01",
                "every 2 weeks|2027-03-20|2027-03-06",
                "annual|2028-03-14|2027-03-14"
            })
    void theOneDayFromWhichTheBuildComesThereIsTheLastReview(String interval, String next, String last) {
        Placed placed = policy("status: approved", "review_cycle: " + interval, "next_review: " + next);
        assertThat(placed.text()).contains("last-reviewed: " + last + "\n", "# next_review: " + next + "\n");
        assertThat(notes(placed))
                .singleElement()
                .asString()
                .endsWith("which stands as 'last-reviewed'; see that this is true");
    }

    @Test
    void aDayThatTheBuildCountsAnywayIsNotKept() {
        for (String begin : List.of("approved", "last_review")) {
            Placed placed = policy(begin + ": 2026-05-04", "review_cycle: Annual", "next_review: 2027-05-04");
            assertThat(placed.text()).contains("review-interval: annual\n").doesNotContain("next_review");
            assertThat(notes(placed)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "last_review: 2026-08-31|2027-02-28",
                "approved: 2026-05-04|2028-05-04",
                "review_cycle: every 2 weeks|2027-03-20",
                "review_cycle: P1M|2027-03-28"
            })
    void theBuildCountsTheDayOfTheSource(String said, LocalDate next) {
        Handbook handbook = policyOf("status: approved", said, "next_review: " + next);
        Proposal proposal = handbook.propose();
        new Settlement(handbook.content()).write(proposal);
        List<Policy> policies = Content.read(handbook.content()).isms().policies();
        assertThat(proposal.placed().get(0).text()).doesNotContain("review-interval: TODO");
        assertThat(policies)
                .extracting(policy -> ReviewDue.dueOn(policy.reviews(), policy.approved(), Handbook.TODAY))
                .containsExactly(Optional.of(next));
    }

    @Test
    void aReviewAfterTheApprovalIsTakenFromTheNextOne() {
        assertThat(policy("approved: 2025-05-04", "review_cycle: Annual", "next_review: 2027-06-10")
                        .text())
                .contains("approved: 2025-05-04\n", "last-reviewed: 2026-06-10\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: approved|annual|2028-03-15|less annual it is 2027-03-15, which is still to come",
                "status: draft|annual|2027-10-01|its status is draft, so nobody reviewed it yet",
                "status: approved|P3M|2027-05-31|less P3M it is no day",
                "status: approved|P6M|2027-02-28|less P6M it is more than one day",
                "last_review: 2026-06-30|annual|2027-05-30|from 2026-06-30 and annual the build counts 2027-06-30",
                "last_review: TBC|annual|2027-05-30|'last-reviewed' is to be decided first",
                "approved: 03/04/2026|annual|2027-05-30|'approved' is to be decided first",
                "status: approved|biannual|2027-05-30|'review-interval' is to be decided first",
                "status: approved|annual|05/2027|'05/2027' is no day that could be read"
            })
    void whatDoesNotFollowIsToldWithItsReason(String said, String interval, String next, String reason) {
        Placed placed = policy(said, "review_cycle: " + interval, "next_review: " + next);
        assertThat(notes(placed))
                .contains("next_review: " + reason + ", so it gives no key")
                .noneMatch(note -> note.contains("stands as"));
        assertThat(placed.text()).contains("# next_review: " + next + "\n");
    }

    @Test
    void aDayAloneGivesNothing() {
        assertThat(notes(policy("next_review: 2027-05-30")))
                .containsExactly(
                        "next_review: it says neither how often, nor when it was reviewed last, so it gives no key");
    }

    @Test
    void aReviewDateCanBeEither() {
        assertThat(notes(policy("review_cycle: annual", "review_date: 2027-05-30")))
                .containsExactly(
                        "review_date: it does not say whether that review was or is to come, so it gives no key");
    }

    @Test
    void aRiskIsCountedFromTheDayItWasIdentified() {
        Placed placed = Handbook.in(temp)
                .with("r.csv", "Risk,Likelihood,Impact,Identified,Next review\nStorm,2,3,2026-12-01,2027-06-01\n")
                .placed("r.csv");
        assertThat(placed.text()).contains("  review-interval: semi-annual\n", "  # Next review: 2027-06-01\n");
    }

    @Test
    void whatABodySaysIsToldAsWell() {
        Placed placed = Handbook.in(temp)
                .with(
                        "policies/a.md",
                        "**Owner:** Jo March\n**Last review:** 2026-09-01\n**Next review:** 2027-09-01\n")
                .placed("policies/a.md");
        assertThat(placed.text()).contains("review-interval: annual\n");
        assertThat(notes(placed)).hasSize(1);
    }

    private Placed policy(String... lines) {
        return policyOf(lines).placed("policies/a.md");
    }

    private Handbook policyOf(String... lines) {
        String header = "---\ntitle: A\nowner: Jo March\nversion: 1\n" + String.join("\n", lines) + "\n---\n";
        return Handbook.in(temp).with("policies/a.md", header);
    }

    private static List<String> notes(Placed placed) {
        return placed.notes().stream()
                .map(Note::message)
                .filter(each -> !each.startsWith("approved: "))
                .toList();
    }
}
