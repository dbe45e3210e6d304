package io.github.ismskit.assemble;

import io.github.ismskit.model.Change;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Incident;
import io.github.ismskit.model.Waiver;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Builds changes, incidents and exceptions. */
final class EventForms {

    private EventForms() {}

    static Change change(Header header, Fields fields) {
        return new Change(
                header,
                fields.needWord("kind", Change.Kind.class),
                fields.needDate("date"),
                fields.needText("affects-isms").equals("yes"),
                fields.text("reason"),
                fields.part("impact").map(EventForms::impact).orElse(Map.of()),
                fields.word("status", Change.Status.class));
    }

    static Incident incident(Header header, Fields fields) {
        return new Incident(
                header,
                fields.needDate("detected"),
                fields.date("resolved"),
                fields.needWord("severity", Incident.Level.class),
                fields.word("status", Incident.Status.class),
                fields.text("lessons"),
                fields.text("nonconformity"),
                fields.flag("personal-data").orElse(false));
    }

    static Waiver exception(Header header, Fields fields) {
        return new Waiver(
                header,
                fields.needText("rule"),
                fields.text("subject"),
                Actions.occurrences(fields),
                fields.needText("reason"),
                fields.needText("approved-by"),
                fields.needDate("approved"),
                fields.needDate("expires"),
                fields.text("compensating"),
                fields.date("ended"));
    }

    private static Map<String, Change.Impact> impact(Fields fields) {
        Map<String, Change.Impact> impact = new LinkedHashMap<>();
        Set<String> parts = fields.mapping().members().keySet();
        for (String part : parts) {
            Optional<Change.Review> review = fields.part(part)
                    .map(item -> new Change.Review(item.needDate("reviewed"), item.text("by"), item.text("note")));
            impact.put(part, new Change.Impact(review));
        }
        return impact;
    }
}
