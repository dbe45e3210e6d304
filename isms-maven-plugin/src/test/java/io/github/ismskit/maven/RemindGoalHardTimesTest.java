package io.github.ismskit.maven;

import static io.github.ismskit.maven.RemindedContent.LEDGER;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.remind.Channel;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reminds when answers do not come, when the build is killed, and when two builds run at once. */
final class RemindGoalHardTimesTest {

    private static final int IMPATIENT = 2;

    @TempDir
    private static Path keys = Path.of("");

    private final RecordingLog log = new RecordingLog();

    @BeforeEach
    void write() throws IOException {
        RemindedContent.begin(LocalDate.now(ZoneId.of("Europe/Berlin")));
    }

    @ParameterizedTest
    @EnumSource(names = {"GITHUB", "GITLAB", "SLACK", "TEAMS", "WEBHOOK"})
    void whatIsTakenWithoutAnAnswerIsTriedAgainAndAnIssueIsFoundAgain(Channel channel) throws Exception {
        try (Recipient recipient = Recipient.of(channel, keys)) {
            HttpClient client = acquainted(recipient.run());
            recipient.held().hold();
            assertThatThrownBy(() -> remind(recipient.run().goal(IMPATIENT, client)))
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessage("1 delivery failed: " + channel.key() + ", Jane Doe; the reasons are above, and the"
                            + " next run tries again");
            assertThat(log.lines()).anyMatch(line -> line.contains(" took longer than 2 s to answer; try again"));
            String first = recipient.held().next();
            recipient.held().release();
            remind(recipient.run().goal());
            remind(recipient.run().goal());
            assertThat(recipient.taken()).isEqualTo(channel.isTracker() ? List.of(first) : List.of(first, first));
            assertThat(told(channel))
                    .endsWith("1 reminder sent, 0 were sent before", "0 reminders sent, 1 were sent before");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GITHUB", "GITLAB"})
    void anIssueThatAKilledBuildHasOpenedIsFoundAgain(Channel channel) throws Exception {
        try (Recipient recipient = Recipient.of(channel, keys)) {
            String first = killedBehindTheSending(recipient);
            remind(recipient.run().goal());
            remind(recipient.run().goal());
            assertThat(recipient.taken()).containsExactly(first);
            assertThat(told(channel))
                    .containsExactly("1 reminder sent, 0 were sent before", "0 reminders sent, 1 were sent before");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SLACK", "TEAMS", "WEBHOOK"})
    void aMessageOfAKilledBuildIsInDoubtAndSentAgainOnDemandOnly(Channel channel) throws Exception {
        try (Recipient recipient = Recipient.of(channel, keys)) {
            String first = killedBehindTheSending(recipient);
            remind(recipient.run().goal());
            assertThat(log.lines())
                    .contains("warning: " + channel.key() + ", Jane Doe: 1 reminder may have been sent already: a build"
                            + " was ended before it could write down what came of it; ask there, or send again with"
                            + " -Disms.resend");
            assertThat(recipient.taken()).containsExactly(first);
            RemindMojo again = recipient.run().goal();
            setVariableValueToObject(again, "resend", true);
            remind(again);
            remind(again);
            assertThat(recipient.taken()).containsExactly(first, first);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"GITHUB", "GITLAB", "SLACK", "TEAMS", "WEBHOOK"})
    void ofTwoBuildsAtOnceOneSends(Channel channel) throws Exception {
        try (Recipient recipient = Recipient.of(channel, keys)) {
            recipient.held().hold();
            Process one = recipient.run().start();
            recipient.held().next();
            Process other = recipient.run().start();
            try (BufferedReader saidByOne = one.inputReader();
                    BufferedReader saidByOther = other.inputReader()) {
                assertThat(saysThatItWaits(saidByOther)).isTrue();
                recipient.held().release();
                assertThat(saidByOne.lines()).last().asString().contains(channel.key() + ": 1 reminder sent, 0 were");
                assertThat(saidByOther.lines())
                        .last()
                        .asString()
                        .contains(channel.key() + ": 0 reminders sent, 1 were");
            }
            assertThat(one.waitFor()).isZero();
            assertThat(other.waitFor()).isZero();
            assertThat(recipient.taken()).hasSize(1);
        }
    }

    /** False where it has ended without. */
    private static boolean saysThatItWaits(BufferedReader said) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(RemindRun.WAITS)) {
            line = said.readLine();
        }
        return line != null;
    }

    /** The ledger knows what was to be sent, and not what came of it. */
    private static String killedBehindTheSending(Recipient recipient) throws Exception {
        recipient.held().hold();
        Process build = recipient.run().start();
        String first = recipient.held().next();
        build.destroyForcibly().waitFor();
        recipient.held().release();
        assertThat(Path.of(LEDGER)).content().contains("\"event\":\"intent\"").hasLineCount(1);
        return first;
    }

    private void remind(RemindMojo goal) throws Exception {
        goal.setLog(log);
        goal.execute();
    }

    /** A client that has spoken to the host before, so that its impatience is for the answers that are held back. */
    private static HttpClient acquainted(RemindRun run) throws Exception {
        HttpClient client = run.client();
        URI anywhere = URI.create("https://" + run.host() + "/anywhere");
        client.send(HttpRequest.newBuilder(anywhere).build(), HttpResponse.BodyHandlers.discarding());
        return client;
    }

    /** What the goal said in the end of a run, without what only a forge has. */
    private List<String> told(Channel channel) {
        String begin = "info: " + channel.key() + ": ";
        return log.lines().stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()).replace(", 0 issues closed", ""))
                .toList();
    }
}
