package io.github.ismskit.baseline;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.gate.Accepted;
import io.github.ismskit.text.Printed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One accepted finding as the file says it. */
final class BaselineEntry {

    private static final Set<String> KEYS =
            Set.of("fingerprint", "rule", "severity", "file", "record", "message", "on", "by", "reason");

    private final JsonNode entry;
    private final String place;
    private final List<String> flaws;

    /** @param flaws what is wrong is added to them */
    BaselineEntry(JsonNode entry, String place, List<String> flaws) {
        this.entry = entry;
        this.place = place;
        this.flaws = flaws;
    }

    /** Empty where anything is wrong. */
    Optional<Accepted> read() {
        int before = flaws.size();
        entry.propertyNames().stream()
                .filter(key -> !KEYS.contains(key))
                .forEach(key -> flaws.add(place + "'" + Printed.line(key) + "' is no key; take it out"));
        Accepted accepted = new Accepted(
                needed("fingerprint"),
                needed("rule"),
                severity(),
                needed("file"),
                text("record"),
                needed("message"),
                day(),
                text("by"),
                text("reason"));
        return flaws.size() == before ? Optional.of(accepted) : Optional.empty();
    }

    private String needed(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            flaws.add(place + "'" + key + "' says nothing; restore the version before");
        }
        return text.orElse("");
    }

    private Optional<String> text(String key) {
        JsonNode value = entry.path(key);
        if (value.isString() && !value.asString().isBlank()) {
            return Optional.of(value.asString());
        }
        if (!value.isString() && !value.isNull() && !value.isMissingNode()) {
            flaws.add(place + "'" + key + "' is no text; put it in quotation marks");
        }
        return Optional.empty();
    }

    private Severity severity() {
        Optional<Severity> severity = Severity.of(entry.path("severity").asString(""));
        if (severity.isEmpty()) {
            flaws.add(place + "'severity' is none of error, warning and info; write one of them");
        }
        return severity.orElse(Severity.INFO);
    }

    private LocalDate day() {
        String text = entry.path("on").asString("");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            flaws.add(place + "'on' is '" + Printed.line(text) + "', which is no day; write it as 2027-03-14");
            return LocalDate.EPOCH;
        }
    }
}
