package io.github.ismskit.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.OwnThread;
import io.github.ismskit.remind.Channel;
import io.github.ismskit.remind.Delivery;
import io.github.ismskit.remind.Ledger;
import io.github.ismskit.remind.LedgerEntry;
import io.github.ismskit.remind.Postbag;
import io.github.ismskit.remind.Reminded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LedgerFileTest {

    private static final Instant NOW = Instant.parse("2026-02-28T06:00:00Z");
    private static final Delivery TO_ANN = Reminded.delivery(Channel.SMTP);
    private static final LedgerEntry INTENT = LedgerEntry.Intent.of(TO_ANN, NOW);
    private static final LedgerEntry SENT = new LedgerEntry.Outcome(TO_ANN.id(), NOW, Optional.empty());
    private static final String LINES = "{\"schemaVersion\":1,\"event\":\"intent\",\"delivery\":\"" + TO_ANN.id()
            + "\",\"at\":\"2026-02-28T06:00:00Z\",\"channel\":\"smtp\",\"recipient\":\"ann\","
            + "\"notices\":[\"activity:ACT-SCAN:2026-02-28 due 2026-02-28\"]}\n"
            + "{\"schemaVersion\":1,\"event\":\"sent\",\"delivery\":\"" + TO_ANN.id()
            + "\",\"at\":\"2026-02-28T06:00:00Z\"}\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void remembersFromRunToRun() throws IOException {
        write(INTENT, SENT);
        assertThat(file()).content().isEqualTo(LINES);
        assertThat(isSent(LedgerFile.peek(file()))).isTrue();
    }

    @Test
    void onlyGrows() throws IOException {
        write(INTENT, SENT);
        write(new LedgerEntry.Outcome("another", NOW, Optional.of("a \"reason\"\nof two lines")));
        assertThat(file())
                .content()
                .isEqualTo(LINES + "{\"schemaVersion\":1,\"event\":\"failed\",\"delivery\":\"another\","
                        + "\"at\":\"2026-02-28T06:00:00Z\",\"reason\":\"a \\\"reason\\\"\\nof two lines\"}\n");
    }

    @Test
    void aLookMakesNoFile() {
        assertThat(isSent(LedgerFile.peek(file()))).isFalse();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnfinishedLineIsTakenAwayAndTold() throws IOException {
        int half = LINES.indexOf('\n') + 20;
        Files.writeString(file(), LINES.substring(0, half));
        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            assertThat(ledger.wasTorn()).isTrue();
            ledger.add(SENT);
        }
        assertThat(file()).content().isEqualTo(LINES);
    }

    @Test
    void aWholeLineWithoutItsEndIsKept() throws IOException {
        Files.writeString(file(), LINES.stripTrailing());
        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            assertThat(ledger.wasTorn()).isFalse();
            assertThat(isSent(ledger.ledger())).isTrue();
        }
        assertThat(file()).content().isEqualTo(LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<<<<<<< HEAD",
                "[]",
                "{\"schemaVersion\":2}",
                "{\"schemaVersion\":1,\"event\":\"sent\",\"delivery\":\"x\",\"at\":\"yesterday\"}",
                "{\"schemaVersion\":1,\"event\":\"gone\",\"delivery\":\"x\",\"at\":\"2026-02-28T06:00:00Z\"}",
                "{\"schemaVersion\":1,\"event\":\"sent\",\"delivery\":7,\"at\":\"2026-02-28T06:00:00Z\"}",
            })
    void aLineThatIsNoEntryIsRefusedWithItsPlace(String line) throws IOException {
        Files.writeString(file(), LINES + line + "\n" + LINES);
        String message = file() + ":3: this line is no entry of a ledger of reminders, and passing it over could send"
                + " something twice; put it right from the version before";
        assertThatThrownBy(() -> LedgerFile.open(file(), Duration.ZERO)).hasMessage(message);
        assertThatThrownBy(() -> LedgerFile.peek(file())).hasMessage(message);
        assertThat(Files.readString(file())).isEqualTo(LINES + line + "\n" + LINES);
    }

    @Test
    void aFolderInItsPlaceIsToldInWords() throws IOException {
        Files.createDirectory(file());
        assertThatThrownBy(() -> LedgerFile.open(file(), Duration.ZERO))
                .isInstanceOf(SendFailure.class)
                .hasMessageStartingWith("the ledger " + file() + " cannot be opened: ");
    }

    @Test
    void aSecondBuildDoesNotGetItWhileTheFirstHasIt() {
        try (LedgerFile first = LedgerFile.open(file(), Duration.ZERO)) {
            assertThatThrownBy(() -> LedgerFile.open(file(), Duration.ZERO))
                    .hasMessage("another build has been sending with " + file() + " for 0 s; wait for it, or end it");
            first.add(INTENT);
        }
        write(SENT);
        assertThat(isSent(LedgerFile.peek(file()))).isTrue();
    }

    @Test
    void aSecondBuildThatWaitsSeesWhatTheFirstHasSent() throws Exception {
        CountDownLatch hasIt = new CountDownLatch(1);
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(
                () -> {
                    try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
                        hasIt.countDown();
                        waits.await();
                        ledger.add(INTENT);
                        ledger.add(SENT);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                },
                new OwnThread());
        hasIt.await();
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(
                () -> {
                    waits.countDown();
                    try (LedgerFile ledger = LedgerFile.open(file(), Duration.ofMinutes(1))) {
                        return isSent(ledger.ledger());
                    }
                },
                new OwnThread());
        assertThat(second.get()).isTrue();
        first.get();
    }

    private void write(LedgerEntry... entries) {
        try (LedgerFile ledger = LedgerFile.open(file(), Duration.ZERO)) {
            for (LedgerEntry each : entries) {
                ledger.add(each);
            }
        }
    }

    private static boolean isSent(Ledger ledger) {
        return Postbag.of(Channel.SMTP, List.of(TO_ANN.digest()), ledger).known() == 1;
    }

    private Path file() {
        return folder.resolve("isms-reminders.jsonl");
    }
}
