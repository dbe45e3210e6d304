package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.Written;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Obligations;
import io.github.ismskit.remind.Reminded;
import io.github.ismskit.rule.Situation;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues on a forge that speaks as GitHub does, and on one that speaks as GitLab does. */
final class IssueSenderTest {

    private static final String KEY = "<!-- isms:obligation activity:ACT-SCAN:2026-02-28 -->";
    private static final LocalDate SOON = Reminded.DUE.minusDays(7);
    private static final LocalDate LATE = LocalDate.of(2026, 3, 15);

    @TempDir
    private static Path keys = Path.of("");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneIsOpenedWithItsKeyAndLabel(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, SOON);
            assertThat(forge.issues()).singleElement().satisfies(issue -> {
                assertThat(issue.title).isEqualTo("Scan (ACT-SCAN) of 2026-02-28");
                assertThat(issue.labels).containsExactly("isms");
                assertThat(issue.body)
                        .startsWith("Coming: Scan (ACT-SCAN) of 2026-02-28, due on 2026-02-28, in 7 days; record"
                                + " evidence in evidence/.\n\nFor Ann Lee\n\n"
                                + "https://isms.example.com/activities/act-scan.html\n")
                        .contains(KEY + "\n");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void oneThatLostItsLabelIsClosedAndNoOtherIsOpened(boolean isGitlab) {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.dropsLabels();
            IssueSender sender = new IssueSender(forge.tracker(), Reminded.masthead(Reminded.DUE));
            for (Delivery each : deliveries(Reminded.DUE)) {
                assertThatThrownBy(() -> sender.send(each))
                        .isInstanceOf(NotSent.class)
                        .hasMessage("issue 1 lost the label 'isms', by which it would be found again, and was closed;"
                                + " let the token set labels");
            }
            assertThat(forge.issues())
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.isOpen).isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theNextLevelIsACommentAndTheSameAgainIsNothing(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, SOON);
            send(forge, SOON);
            send(forge, Reminded.DUE);
            send(forge, Reminded.DUE);
            send(forge, LATE);
            assertThat(scans(forge))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.comments)
                            .satisfiesExactly(
                                    due -> assertThat(due).startsWith("Due: Scan (ACT-SCAN) of 2026-02-28, due today,"),
                                    late -> assertThat(late)
                                            .startsWith("Overdue: Scan (ACT-SCAN) of 2026-02-28, was on")));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatSomebodyClosedTooEarlyIsOpenedAgainAndNotTwice(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, SOON);
            forge.issues().get(0).isOpen = false;
            send(forge, Reminded.DUE);
            assertThat(scans(forge))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.isOpen).isTrue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsDoneIsClosedWithACommentOnce(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, Reminded.DUE);
            Situation done = Reminded.isms(Written.evidence("EV-2", "ACT-SCAN", "2026-02-28"))
                    .on(Reminded.DUE);
            assertThat(close(forge, done)).isEqualTo(new IssueSender.Closing(1, List.of()));
            assertThat(close(forge, done)).isEqualTo(new IssueSender.Closing(0, List.of()));
            assertThat(scans(forge)).singleElement().satisfies(issue -> {
                assertThat(issue.isOpen).isFalse();
                assertThat(issue.comments).containsExactly("Done: recorded as EV-2.\n\n<!-- isms:ended -->\n");
            });
            assertThat(forge.issues())
                    .filteredOn(issue -> issue.isOpen)
                    .extracting(issue -> issue.title)
                    .containsExactly("Restore (ACT-RESTORE) of 2026-03-02");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsFoundAgainBehindManyOthers(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            for (int i = 0; i < 250; i++) {
                forge.holds("of others");
            }
            KeptIssue kept = forge.holds("edited\n" + KEY);
            send(forge, SOON);
            assertThat(scans(forge)).containsExactly(kept);
            assertThat(kept.comments).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void afterABuildWasEndedBehindTheOpeningTheNextOneFindsIt(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            Delivery delivery = deliveries(SOON).get(0);
            new IssueSender(forge.tracker(), Reminded.masthead(SOON)).send(delivery);
            new IssueSender(forge.tracker(), Reminded.masthead(SOON)).send(delivery);
            assertThat(forge.writes()).containsExactly("POST issues");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aCommentThatWasTakenWithoutAnAnswerIsNotRepeated(boolean isGitlab) throws Exception {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, SOON);
            HttpClient client = forge.client();
            IssueSender impatient =
                    new IssueSender(forge.tracker(Duration.ofSeconds(2), client), Reminded.masthead(Reminded.DUE));
            assertThat(impatient.close(new Obligations(Reminded.on(SOON))))
                    .isEqualTo(new IssueSender.Closing(0, List.of()));
            forge.held().hold();
            assertThatThrownBy(() -> impatient.send(deliveries(Reminded.DUE).get(0)))
                    .isInstanceOf(NotSent.class)
                    .hasMessageContaining(" took longer than 2 s to answer");
            forge.held().release();
            send(forge, Reminded.DUE);
            assertThat(scans(forge))
                    .singleElement()
                    .satisfies(issue -> assertThat(issue.comments).hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aForgeThatFailsIsToldWithoutTheTokenAndNothingIsDone(boolean isGitlab) {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.breaks(1);
            assertThatThrownBy(() -> send(forge, SOON))
                    .isInstanceOf(NotSent.class)
                    .hasMessageEndingWith(
                            " answered with 500 to GET (no answer to (hidden)); the next run tries again");
            assertThat(forge.issues()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anIssueThatCannotBeClosedIsTold(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            send(forge, SOON);
            IssueSender sender = new IssueSender(forge.tracker(), Reminded.masthead(SOON));
            sender.send(deliveries(SOON).get(0));
            forge.breaks(1);
            Situation done = Reminded.isms(Written.evidence("EV-2", "ACT-SCAN", "2026-02-18"))
                    .on(Reminded.DUE);
            assertThat(sender.close(new Obligations(done)).failures())
                    .singleElement()
                    .asString()
                    .startsWith("issue 1 is done and stays open: ");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPullRequestWithTheKeyIsNoIssue(boolean isGitlab) throws NotSent {
        try (TestForge forge = new TestForge(keys, isGitlab)) {
            forge.holds("copied " + KEY).isPullRequest = !isGitlab;
            send(forge, SOON);
            assertThat(forge.issues()).hasSize(isGitlab ? 1 : 2);
        }
    }

    private static void send(TestForge forge, LocalDate day) throws NotSent {
        IssueSender sender = new IssueSender(forge.tracker(), Reminded.masthead(day));
        for (Delivery each : deliveries(day)) {
            sender.send(each);
        }
    }

    private static List<Delivery> deliveries(LocalDate day) {
        return Reminded.deliveries(Channel.GITHUB, Reminded.on(day));
    }

    private static IssueSender.Closing close(TestForge forge, Situation situation) {
        return new IssueSender(forge.tracker(), Reminded.masthead(situation.asOf())).close(new Obligations(situation));
    }

    private static List<KeptIssue> scans(TestForge forge) {
        return forge.issues().stream().filter(issue -> issue.body.contains(KEY)).toList();
    }
}
