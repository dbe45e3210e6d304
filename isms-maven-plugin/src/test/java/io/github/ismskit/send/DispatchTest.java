package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Postbag;
import io.github.ismskit.remind.Reminded;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What is sent is in the ledger before and after, also when the build is killed in between. */
final class DispatchTest {

    private static final Instant NOW = Instant.parse("2026-02-28T06:00:00Z");
    private static final Delivery TO_ANN = Reminded.delivery(Channel.SMTP);

    @RegisterExtension
    private final GreenMailExtension server =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theIntentIsOnTheDiskBeforeAnythingIsSent() {
        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            new Dispatch(ledger, NOW)
                    .deliver(
                            TO_ANN,
                            delivery -> assertThat(file())
                                    .content()
                                    .contains("\"event\":\"intent\",\"delivery\":\"" + TO_ANN.id() + "\"")
                                    .doesNotContain("\"sent\""));
        }
        assertThat(bag().known()).isEqualTo(1);
    }

    @Test
    void aFailureIsWrittenDownWithItsReasonAndTriedAgain() {
        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            assertThat(new Dispatch(ledger, NOW).deliver(TO_ANN, delivery -> {
                        throw new NotSent("no route");
                    }))
                    .contains("no route");
        }
        assertThat(file()).content().contains("\"event\":\"failed\"", "\"reason\":\"no route\"");
        assertThat(bag().fresh()).hasSize(1);
    }

    @Test
    void aBuildThatIsKilledBehindTheSendingLeavesADoubtAndTheRepeatIsKnownForOne() throws Exception {
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBuild.class.getName(),
                        file().toString(),
                        String.valueOf(server.getSmtp().getPort()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(build.waitFor()).as(() -> read(folder.resolve("said"))).isEqualTo(KilledBuild.KILLED);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(bag().fresh()).isEmpty();
        assertThat(bag().doubtful()).extracting(Delivery::id).containsExactly(TO_ANN.id());

        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            Delivery again = bag().doubtful().get(0);
            assertThat(new Dispatch(ledger, NOW)
                            .deliver(again, smtp(server.getSmtp().getPort())))
                    .isEmpty();
        }
        assertThat(bag()).isEqualTo(new Postbag(List.of(), List.of(), 1));
        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[1].getMessageID()).isEqualTo(received[0].getMessageID());
    }

    static Sender smtp(int port) {
        return new SmtpServer(
                new SmtpServer.Address("localhost", port, SmtpServer.Tls.NONE, 20),
                Optional.empty(),
                new Mail("isms@example.com", Reminded.masthead(Reminded.DUE)),
                NOW.atZone(ZoneOffset.UTC));
    }

    private Postbag bag() {
        return Postbag.of(Channel.SMTP, List.of(TO_ANN.digest()), LedgerFile.peek(file()));
    }

    private Path file() {
        return folder.resolve("isms-reminders.jsonl");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
