package io.github.ismskit.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The scan of Ann on its due day and after, as the ledger knows of it. */
final class PostbagTest {

    private static final Instant NOW = Instant.parse("2026-02-28T06:00:00Z");
    private static final Delivery TO_ANN = Reminded.delivery(Channel.SMTP);
    private static final LedgerEntry INTENT = LedgerEntry.Intent.of(TO_ANN, NOW);
    private static final LedgerEntry SENT = new LedgerEntry.Outcome(TO_ANN.id(), NOW, Optional.empty());
    private static final LedgerEntry FAILED = new LedgerEntry.Outcome(TO_ANN.id(), NOW, Optional.of("no route"));

    @Test
    void whatWasSentIsNotSentAgain() {
        Postbag bag = bag(Channel.SMTP, Reminded.DUE, INTENT, SENT);
        assertThat(addressees(bag.fresh())).containsExactly("Bo");
        assertThat(bag.doubtful()).isEmpty();
        assertThat(bag.known()).isEqualTo(1);
    }

    @Test
    void norSomeDaysLaterWhileTheLevelIsTheSame() {
        assertThat(addressees(bag(Channel.SMTP, LocalDate.of(2026, 3, 14), INTENT, SENT)
                        .fresh()))
                .doesNotContain("Ann Lee");
    }

    @Test
    void theNextLevelIsSent() {
        assertThat(addressees(bag(Channel.SMTP, LocalDate.of(2026, 3, 15), INTENT, SENT)
                        .fresh()))
                .contains("Ann Lee");
    }

    @Test
    void whatFailedIsSentAgain() {
        Postbag bag = bag(Channel.SMTP, Reminded.DUE, INTENT, FAILED);
        assertThat(addressees(bag.fresh())).containsExactly("Ann Lee", "Bo");
        assertThat(bag.doubtful()).isEmpty();
    }

    @Test
    void anIntentWithoutAnOutcomeIsInDoubtUnderItsOwnId() {
        Postbag bag = bag(Channel.SMTP, Reminded.DUE, INTENT);
        assertThat(addressees(bag.fresh())).containsExactly("Bo");
        assertThat(bag.doubtful()).singleElement().extracting(Delivery::id).isEqualTo(TO_ANN.id());
    }

    @Test
    void anIntentAfterAFailureIsInDoubtAgain() {
        assertThat(bag(Channel.SMTP, Reminded.DUE, INTENT, FAILED, INTENT).doubtful())
                .hasSize(1);
    }

    @Test
    void whatWasSentStaysSentInWhateverOrderLinesAreMerged() {
        Postbag bag = bag(Channel.SMTP, Reminded.DUE, SENT, INTENT, FAILED);
        assertThat(addressees(bag.fresh())).containsExactly("Bo");
        assertThat(bag.doubtful()).isEmpty();
    }

    @Test
    void anotherChannelKnowsNothingOfIt() {
        assertThat(addressees(bag(Channel.SLACK, Reminded.DUE, INTENT, SENT).fresh()))
                .containsExactly("Ann Lee", "Bo");
    }

    @Test
    void aTrackerAndAFolderShowThemselvesWhatHasArrived() {
        for (Channel channel : List.of(Channel.GITHUB, Channel.GITLAB, Channel.EML)) {
            LedgerEntry intent = LedgerEntry.Intent.of(Reminded.delivery(channel), NOW);
            Postbag bag = bag(channel, Reminded.DUE, intent);
            assertThat(addressees(bag.fresh())).containsExactly("Ann Lee", "Bo");
            assertThat(bag.doubtful()).isEmpty();
        }
    }

    @Test
    void anotherOwnerOrLevelMakesAnotherId() {
        assertThat(List.of(
                        TO_ANN.id(),
                        Reminded.delivery(Channel.SLACK).id(),
                        Reminded.deliveries(Channel.SMTP, Reminded.on(Reminded.DUE.minusDays(1)))
                                .get(0)
                                .id(),
                        new Delivery(
                                        Channel.SMTP,
                                        new Digest(
                                                Optional.empty(),
                                                TO_ANN.digest().lines()))
                                .id()))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{32}"));
    }

    private static Postbag bag(Channel channel, LocalDate day, LedgerEntry... entries) {
        var situation = Reminded.on(day);
        List<Digest> digests = Digests.of(situation, new Obligations(situation).notices(), channel.isMail());
        return Postbag.of(channel, digests, new Ledger(new ArrayList<>(List.of(entries))));
    }

    private static List<String> addressees(List<Delivery> deliveries) {
        return deliveries.stream().map(each -> each.digest().addressee()).toList();
    }
}
