package io.github.ismskit.model;

import io.github.ismskit.document.Source;
import io.github.ismskit.finding.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A record's title, summary and text in another language; it is no record of its own.
 *
 * @param original the file of the record
 * @param translates the version of the record that was translated
 * @param translated the day on which it was
 */
public record Translation(
        String original,
        String language,
        String title,
        Optional<String> summary,
        Optional<String> translates,
        Optional<LocalDate> translated,
        Optional<String> translator,
        Body body,
        Source source) {

    public String file() {
        return source.file();
    }

    /** The place of a key, or of the translation where the key is absent. */
    public Location at(String key) {
        return source.at(key);
    }

    /**
     * Whether the record has moved on since. Where the record has a version, any other one is behind; versions are compared as
     * text. Elsewhere days count, and a translation of the day of the change has followed it. One that does not say what it
     * follows is behind.
     */
    public boolean isBehind(Entry entry) {
        Master master = Master.of(entry);
        if (master.version().isPresent()) {
            return !translates.equals(master.version());
        }
        return translated
                .map(day -> master.changed().filter(day::isBefore).isPresent())
                .orElse(true);
    }

    /** Whoever translated it, there on the day on which it was translated where that is told. */
    public List<Naming> people() {
        return translator
                .map(who -> translated.isPresent()
                        ? Naming.on("translator", who, at("translator"), translated)
                        : Naming.undated("translator", who, at("translator")))
                .stream()
                .toList();
    }
}
