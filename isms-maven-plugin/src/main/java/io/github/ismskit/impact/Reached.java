package io.github.ismskit.impact;

import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of the ISMS that the change of one record reaches, each with the reason. */
final class Reached {

    private final Isms before;
    private final Isms after;
    private final RecordChange change;
    private final Map<Area, String> reasons = new EnumMap<>(Area.class);

    private Reached(Isms before, Isms after, RecordChange change) {
        this.before = before;
        this.after = after;
        this.change = change;
    }

    static Map<Area, String> by(RecordChange change, Isms before, Isms after) {
        Reached reached = new Reached(before, after, change);
        reached.look();
        return reached.reasons;
    }

    private void look() {
        String what = change.id() + " (" + change.title() + ") was " + change.words();
        switch (change.type()) {
            case POLICY, DOCUMENT -> governed(what);
            case RISK -> {
                reasons.put(Area.RISKS, what);
                when(!change.isChanged() || change.touches("treatment") || change.touches("controls"), Area.SOA, what);
            }
            case CONTROL -> {
                reasons.put(Area.SOA, what);
                boolean decided = change.touches("applicable") || change.touches("implementation");
                when(decided, Area.RISKS, what + risks(change.id()));
            }
            case SUPPLIER -> {
                reasons.put(Area.SUPPLIERS, what);
                boolean weight = !change.isChanged() || change.touches("tier") || change.touches("data");
                when(weight, Area.RISKS, what);
            }
            case ASSET -> {
                reasons.put(Area.RISKS, what + risks(change.id()));
                boolean scope = change.touches("in-scope-from") || change.touches("in-scope-until");
                when(!change.isChanged() || scope, Area.SCOPE, what);
            }
            case INCIDENT -> when(!change.isChanged(), Area.RISKS, what);
            case ACTIVITY -> when(!change.isChanged() || change.touches("controls"), Area.SOA, what);
            case PEOPLE -> {
                boolean came = change.kind() == RecordChange.Kind.ADDED;
                when(came, Area.TRAINING, what);
                when(came && asksReaders(), Area.ACKNOWLEDGEMENTS, what);
            }
            case ISMS -> settings(what);
            default -> {}
        }
    }

    private void governed(String what) {
        boolean isScope = isScope(before) || isScope(after);
        when(isScope, Area.SCOPE, what);
        when(!isScope, Area.POLICIES, what);
        boolean said = !change.isChanged() || change.touches("version") || change.touches(FieldChange.TEXT);
        boolean there = said && change.after().isPresent();
        when(there && !audience().isEmpty(), Area.TRAINING, what);
        when(there && change.after().filter(Reached::asks).isPresent(), Area.ACKNOWLEDGEMENTS, what);
    }

    private void settings(String what) {
        when(change.touches("scope") || change.touches("organisation"), Area.SCOPE, what);
        when(change.touches("frameworks"), Area.SOA, what);
        when(change.touches("risk"), Area.RISKS, what);
    }

    private boolean isScope(Isms isms) {
        return isms.scope().filter(entry -> entry.id().equals(change.id())).isPresent();
    }

    private List<String> audience() {
        Optional<Entry> entry = change.after();
        return entry.filter(Policy.class::isInstance)
                .map(each -> ((Policy) each).audience())
                .or(() -> entry.filter(GovernedDocument.class::isInstance)
                        .map(each -> ((GovernedDocument) each).audience()))
                .orElse(List.of());
    }

    private boolean asksReaders() {
        return after.entries().stream().anyMatch(Reached::asks);
    }

    /** Whether its readers must confirm that they read it. */
    private static boolean asks(Entry entry) {
        return acknowledgement(entry).filter(Policy.Acknowledgement::required).isPresent();
    }

    static Optional<Policy.Acknowledgement> acknowledgement(Entry entry) {
        if (entry instanceof Policy policy) {
            return policy.acknowledgement();
        }
        return entry instanceof GovernedDocument document ? document.acknowledgement() : Optional.empty();
    }

    /** The risks that count on a control, or threaten an asset. */
    private String risks(String id) {
        List<String> named = after.risks().stream()
                .filter(risk -> risk.controls().contains(id) || risk.assets().contains(id))
                .map(Entry::id)
                .toList();
        return named.isEmpty() ? "" : "; named by " + String.join(", ", named);
    }

    private void when(boolean reached, Area area, String reason) {
        if (reached) {
            reasons.put(area, reason);
        }
    }
}
