package io.github.ismskit.catalogue;

import java.util.Map;
import java.util.Optional;

/**
 * What a catalogue says in another language; what is missing stays as it is.
 *
 * @param titles by the id of a theme, a control or a duty, or by the number of a clause
 * @param notes by the id of a duty, or by the number of a clause
 */
public record CatalogueWords(Map<String, String> titles, Map<String, String> notes) {

    public CatalogueWords {
        titles = Map.copyOf(titles);
        notes = Map.copyOf(notes);
    }

    Theme of(Theme theme) {
        return new Theme(theme.id(), title(theme.id(), theme.title()));
    }

    CatalogueControl of(CatalogueControl control) {
        return new CatalogueControl(
                control.id(), title(control.id(), control.title()), control.theme(), control.mapsTo());
    }

    Clause of(Clause clause) {
        return new Clause(
                clause.number(),
                title(clause.number(), clause.title()),
                clause.documented(),
                clause.records(),
                note(clause.number(), clause.note()),
                clause.amendment());
    }

    Duty of(Duty duty) {
        return new Duty(
                duty.id(),
                title(duty.id(), duty.title()),
                duty.controls(),
                duty.clauses(),
                note(duty.id(), duty.note()));
    }

    private String title(String id, String original) {
        return titles.getOrDefault(id, original);
    }

    private Optional<String> note(String id, Optional<String> original) {
        return Optional.ofNullable(notes.get(id)).or(() -> original);
    }
}
