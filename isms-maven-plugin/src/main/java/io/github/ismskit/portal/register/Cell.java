package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a cell or beside a key fact; one of the kinds is filled.
 *
 * @param kind which of the others counts: text, code, number, day, chip, refs or ids
 */
public record Cell(String kind, String text, Day day, List<Chip> chips, List<Ref> refs) {

    public static final Cell EMPTY = text("");

    public Cell {
        chips = List.copyOf(chips);
        refs = List.copyOf(refs);
    }

    public static Cell text(String text) {
        return new Cell("text", text, Day.NONE, List.of(), List.of());
    }

    public static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** What a machine would compare, such as a hash. */
    public static Cell code(String text) {
        return new Cell("code", text, Day.NONE, List.of(), List.of());
    }

    public static Cell number(Object number) {
        return new Cell("number", number.toString(), Day.NONE, List.of(), List.of());
    }

    public static Cell day(LocalDate day) {
        return day(Optional.of(day));
    }

    public static Cell day(Optional<LocalDate> day) {
        return new Cell("day", "", Day.of(day), List.of(), List.of());
    }

    public static Cell chip(Chip chip) {
        return new Cell("chip", "", Day.NONE, List.of(chip), List.of());
    }

    public static Cell chips(List<Chip> chips) {
        return new Cell("chip", "", Day.NONE, chips, List.of());
    }

    /** Links with their titles. */
    public static Cell ref(Ref ref) {
        return refs(List.of(ref));
    }

    public static Cell refs(List<Ref> refs) {
        return new Cell("refs", "", Day.NONE, List.of(), refs);
    }

    /** Links by id alone; titles are told to screen readers. */
    public static Cell ids(List<Ref> refs) {
        return new Cell("ids", "", Day.NONE, List.of(), refs);
    }
}
