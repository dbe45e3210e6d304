package io.github.ismskit.coverage;

import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * What answers one control of a further framework.
 *
 * @param lines of the statement of applicability, by the mapping or because they name the control
 * @param undecided controls that the mapping names and that have no line
 * @param clauses of the first framework, by the mapping
 * @param written those of the clauses that a document in force or a record answers
 * @param records that name the control themselves
 */
public record Answer(
        CatalogueControl control,
        List<Control> lines,
        List<String> undecided,
        List<Clause> clauses,
        List<Clause> written,
        List<Entry> records) {

    public Answer {
        lines = List.copyOf(lines);
        undecided = List.copyOf(undecided);
        clauses = List.copyOf(clauses);
        written = List.copyOf(written);
        records = List.copyOf(records);
    }

    /** The least of what applies; a clause is in place when something in writing answers it. */
    public State state() {
        List<State> parts = new ArrayList<>();
        lines.stream().filter(Control::applicable).map(Answer::state).forEach(parts::add);
        undecided.forEach(each -> parts.add(State.NOT_IN_PLACE));
        clauses.stream()
                .map(clause -> written.contains(clause) ? State.IN_PLACE : State.NOT_IN_PLACE)
                .forEach(parts::add);
        if (!parts.isEmpty()) {
            return together(parts);
        }
        if (!lines.isEmpty()) {
            return State.EXCLUDED;
        }
        return records.isEmpty() ? State.NOT_ANSWERED : State.NAMED;
    }

    private static State together(List<State> parts) {
        State first = parts.get(0);
        if (parts.stream().allMatch(first::equals)) {
            return first;
        }
        boolean begun = parts.contains(State.IN_PLACE) || parts.contains(State.PARTLY);
        return begun ? State.PARTLY : State.PLANNED;
    }

    /** A line that does not say how far it is has not been begun. */
    private static State state(Control line) {
        return line.implementation()
                .map(at -> switch (at) {
                    case IMPLEMENTED -> State.IN_PLACE;
                    case PARTIAL -> State.PARTLY;
                    case PLANNED -> State.PLANNED;
                    case NOT_STARTED -> State.NOT_IN_PLACE;
                })
                .orElse(State.NOT_IN_PLACE);
    }
}
