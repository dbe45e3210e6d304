package io.github.ismskit.send;

import io.github.ismskit.remind.LedgerEntry;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entries of the ledger as lines of JSON; what is no entry is refused, since a line that is passed over sends twice. */
final class LedgerLines {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    private LedgerLines() {}

    static String line(LedgerEntry entry) {
        ObjectNode line = JSON.createObjectNode();
        line.put("schemaVersion", VERSION);
        if (entry instanceof LedgerEntry.Intent intent) {
            line.put("event", "intent")
                    .put("delivery", intent.delivery())
                    .put("at", intent.at().toString())
                    .put("channel", intent.channel())
                    .put("recipient", intent.recipient());
            intent.notices().forEach(line.putArray("notices")::add);
        } else if (entry instanceof LedgerEntry.Outcome outcome) {
            line.put("event", outcome.failure().isPresent() ? "failed" : "sent")
                    .put("delivery", outcome.delivery())
                    .put("at", outcome.at().toString());
            outcome.failure().ifPresent(reason -> line.put("reason", reason));
        }
        return JSON.writeValueAsString(line) + "\n";
    }

    /** Empty for what is no entry. */
    static Optional<LedgerEntry> entry(String line) {
        try {
            JsonNode read = JSON.readTree(line);
            return read.path("schemaVersion").asInt(0) == VERSION ? Optional.of(known(read)) : Optional.empty();
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LedgerEntry known(JsonNode read) {
        Instant at = Instant.parse(text(read, "at"));
        String delivery = text(read, "delivery");
        return switch (text(read, "event")) {
            case "intent" ->
                new LedgerEntry.Intent(delivery, at, text(read, "channel"), text(read, "recipient"), notices(read));
            case "sent" -> new LedgerEntry.Outcome(delivery, at, Optional.empty());
            case "failed" -> new LedgerEntry.Outcome(delivery, at, Optional.of(text(read, "reason")));
            default -> throw new IllegalArgumentException("an event of another version");
        };
    }

    private static List<String> notices(JsonNode read) {
        List<String> notices = new ArrayList<>();
        for (JsonNode each : read.path("notices")) {
            if (!each.isString()) {
                throw new IllegalArgumentException("a notice is no text");
            }
            notices.add(each.asString());
        }
        return notices;
    }

    private static String text(JsonNode read, String key) {
        if (!read.path(key).isString()) {
            throw new IllegalArgumentException(key + " is no text");
        }
        return read.path(key).asString();
    }
}
