package io.github.ismskit.finding;

import io.github.ismskit.hash.Sha256;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that is wrong: where it stands, what it is with its values, and what to do.
 *
 * @param due the last day on which it was, or will be, still fine; only for what lapses with time
 */
public record Finding(
        String rule,
        Severity severity,
        Location location,
        Optional<String> record,
        Optional<String> owner,
        Optional<LocalDate> due,
        String message,
        String remedy)
        implements Comparable<Finding> {

    private static final Comparator<Finding> READING_ORDER = Comparator.comparing(Finding::location)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message)
            .thenComparing(Finding::remedy);

    public Finding {
        if (rule.isBlank() || message.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("a finding names its rule, what is wrong and what to do: " + rule);
        }
    }

    /** A finding about a place; say whose it is and when it lapsed with the methods below. */
    public static Finding of(String rule, Severity severity, Location location, String message, String remedy) {
        return new Finding(
                rule, severity, location, Optional.empty(), Optional.empty(), Optional.empty(), message, remedy);
    }

    public Finding about(String recordId, Optional<String> ownerId) {
        return new Finding(rule, severity, location, Optional.of(recordId), ownerId, due, message, remedy);
    }

    public Finding dueOn(LocalDate lastGoodDay) {
        return new Finding(rule, severity, location, record, owner, Optional.of(lastGoodDay), message, remedy);
    }

    public Finding as(Severity weight) {
        return new Finding(rule, weight, location, record, owner, due, message, remedy);
    }

    /** The compiler shape of the finding, one line, without the severity. */
    public String line() {
        return line("");
    }

    /** The same as it is seen from where the content root has this prefix. */
    public String line(String prefix) {
        return location.seenFrom(prefix) + ": [" + rule + "] " + message + "; " + remedy;
    }

    /** A name that survives moved lines: a hash of the rule, the file, the record and the message. */
    public String fingerprint() {
        String identity = String.join("\n", rule, location.file(), record.orElse(""), message);
        return Sha256.shortHex(identity, 16);
    }

    @Override
    public int compareTo(Finding other) {
        return READING_ORDER.compare(this, other);
    }
}
