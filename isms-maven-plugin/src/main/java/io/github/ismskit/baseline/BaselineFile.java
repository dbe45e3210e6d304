package io.github.ismskit.baseline;

import io.github.ismskit.gate.Accepted;
import io.github.ismskit.gate.Baseline;
import io.github.ismskit.report.Json;
import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The baseline on disk. */
public record BaselineFile(Path file) {

    private static final long MOST_BYTES = 16L * 1024 * 1024;

    static final int SCHEMA_VERSION = 1;

    /** Nothing is accepted where there is no file. */
    public Baseline read() throws BaselineRefused {
        try {
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Baseline.EMPTY;
            }
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
                throw new BaselineRefused(file + " is no plain file of at most " + MOST_BYTES + " bytes; "
                        + "set isms.baseline to the file that isms.writeBaseline wrote");
            }
            return read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BaselineRefused(file + " cannot be read: " + Printed.words(e) + "; make it readable");
        }
    }

    /** What the file says, or said, in these bytes. */
    public Baseline read(byte[] bytes) throws BaselineRefused {
        return sound(new BaselineText(file.toString()).read(bytes));
    }

    /** Whole or not at all; without an entry there is no file. */
    public void write(Baseline baseline) throws BaselineRefused {
        Path draft = file.resolveSibling("." + file.getFileName() + ".new");
        try {
            if (baseline.accepted().isEmpty()) {
                Files.deleteIfExists(file);
                return;
            }
            Files.deleteIfExists(draft); // of a build that was ended
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.write(draft, bytes(baseline));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BaselineRefused(file + " cannot be written: " + Printed.words(e) + "; make its folder writable");
        }
    }

    static byte[] bytes(Baseline baseline) {
        return Json.object(json -> json.number("schemaVersion", SCHEMA_VERSION)
                .each("accepted", baseline.accepted(), entry -> write(json, entry)));
    }

    private static void write(Json json, Accepted entry) {
        json.text("fingerprint", entry.fingerprint())
                .text("rule", entry.rule())
                .text("severity", entry.severity().key())
                .text("file", entry.file())
                .text("record", entry.record())
                .text("message", entry.message())
                .text("on", entry.on().toString())
                .text("by", entry.by())
                .text("reason", entry.reason());
    }

    private Baseline sound(Baseline read) throws BaselineRefused {
        List<String> altered = read.altered().stream()
                .map(entry ->
                        file + ": the entry " + Printed.line(entry.fingerprint()) + " (" + Printed.line(entry.rule())
                                + " in " + Printed.line(entry.file())
                                + ") was not written like this; take it out, or restore the"
                                + " version before")
                .toList();
        if (!altered.isEmpty()) {
            throw new BaselineRefused(altered);
        }
        return read;
    }
}
