package io.github.ismskit.pack;

import io.github.ismskit.edition.Cut;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.model.Person;
import java.util.List;
import java.util.Optional;

/** How texts of the pack call people and records: as the edition does, which knows some by their role or not at all. */
record Telling(Cut cut) {

    private static final String WITHHELD = "(withheld)";

    String person(Optional<String> id) {
        return id.map(this::person).orElse("");
    }

    String person(String id) {
        return cut.assessment().isms().person(id).map(Person::name).orElse(id);
    }

    String records(List<String> ids) {
        return String.join(" ", ids.stream().map(this::record).toList());
    }

    /** The records that put this one right. */
    String corrections(Evidence evidence) {
        return String.join(
                " ",
                cut.assessment().isms().correctionsOf(evidence).stream()
                        .map(Evidence::id)
                        .toList());
    }

    String record(String id) {
        return cut.withheld().contains(id) ? WITHHELD : id;
    }

    /** The id and title of a record that may be read, and the id alone of one that is not there. */
    String titled(String id) {
        String title = cut.assessment()
                .isms()
                .entry(id)
                .map(entry -> " " + entry.title())
                .orElse("");
        return cut.withheld().contains(id) ? WITHHELD : id + title;
    }
}
