package io.github.ismskit.send;

import io.github.ismskit.remind.Ledger;
import io.github.ismskit.remind.LedgerEntry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The text of a ledger, read.
 *
 * @param soundBytes how much of it is whole lines, and a last one that lacks nothing but its end
 * @param lacksLineEnd whether the last of them has no end
 * @param isTorn whether something behind them is the beginning of a line
 */
record LedgerText(Ledger ledger, int soundBytes, boolean lacksLineEnd, boolean isTorn) {

    static LedgerText of(Path file, byte[] bytes) {
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        List<LedgerEntry> entries = entries(file, new String(bytes, 0, whole, StandardCharsets.UTF_8));
        String rest = new String(bytes, whole, bytes.length - whole, StandardCharsets.UTF_8);
        Optional<LedgerEntry> last = LedgerLines.entry(rest);
        last.ifPresent(entries::add);
        return new LedgerText(
                new Ledger(entries),
                last.isPresent() ? bytes.length : whole,
                last.isPresent(),
                last.isEmpty() && !rest.isEmpty());
    }

    private static List<LedgerEntry> entries(Path file, String text) {
        List<LedgerEntry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                entries.add(LedgerLines.entry(line).orElseThrow(refused(file, number)));
            }
        }
        return entries;
    }

    private static Supplier<SendFailure> refused(Path file, int number) {
        return () -> new SendFailure(file + ":" + number + ": this line is no entry of a ledger of reminders, and"
                + " passing it over could send something twice; put it right from the version before");
    }
}
