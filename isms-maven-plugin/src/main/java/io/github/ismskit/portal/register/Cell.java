package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in a cell or beside a key fact; one of the kinds is filled.
 *
 * @param kind which of the others counts: text, english, strong, code, number, day, chip, refs, ids or parts
 * @param parts cells that stand one behind the other in this one
 */
public record Cell(String kind, String text, Day day, List<Chip> chips, List<Ref> refs, List<Cell> parts) {

    public static final Cell EMPTY = text("");

    public Cell {
        chips = List.copyOf(chips);
        refs = List.copyOf(refs);
        parts = List.copyOf(parts);
    }

    public static Cell text(String text) {
        return new Cell("text", text, Day.NONE, List.of(), List.of(), List.of());
    }

    public static Cell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    /** What a check says, which is English in every language. */
    public static Cell english(String text) {
        return new Cell("english", text, Day.NONE, List.of(), List.of(), List.of());
    }

    /** What a machine would compare, such as a hash. */
    public static Cell code(String text) {
        return new Cell("code", text, Day.NONE, List.of(), List.of(), List.of());
    }

    public static Cell number(Object number) {
        return new Cell("number", number.toString(), Day.NONE, List.of(), List.of(), List.of());
    }

    public static Cell day(LocalDate day) {
        return day(Optional.of(day));
    }

    public static Cell day(Optional<LocalDate> day) {
        return day(Day.of(day));
    }

    public static Cell day(Day day) {
        return new Cell("day", "", day, List.of(), List.of(), List.of());
    }

    public static Cell chip(Chip chip) {
        return new Cell("chip", "", Day.NONE, List.of(chip), List.of(), List.of());
    }

    public static Cell chips(List<Chip> chips) {
        return new Cell("chip", "", Day.NONE, chips, List.of(), List.of());
    }

    /** Links with their titles. */
    public static Cell ref(Ref ref) {
        return refs(List.of(ref));
    }

    public static Cell refs(List<Ref> refs) {
        return new Cell("refs", "", Day.NONE, List.of(), refs, List.of());
    }

    /** Links by id alone; titles are told to screen readers. */
    public static Cell ids(List<Ref> refs) {
        return new Cell("ids", "", Day.NONE, List.of(), refs, List.of());
    }

    /** What counts most in a cell of several parts. */
    public static Cell strong(String text) {
        return new Cell("strong", text, Day.NONE, List.of(), List.of(), List.of());
    }

    public static Cell of(List<Cell> parts) {
        return new Cell("parts", "", Day.NONE, List.of(), List.of(), parts);
    }

    /** The words that a reader sees, with days in ISO form: what the cell is outside of the portal. */
    public String plain() {
        Stream<String> words =
                switch (kind) {
                    case "day" -> Stream.of(day.iso());
                    case "chip" -> chips.stream().map(Chip::label);
                    case "refs" -> refs.stream().map(ref -> ref.id() + " " + ref.text());
                    case "ids" -> refs.stream().map(Ref::id);
                    case "parts" -> Stream.of(parts.stream().map(Cell::plain).collect(Collectors.joining(" ")));
                    default -> Stream.of(text);
                };
        return words.map(Cell::single).collect(Collectors.joining(", "));
    }

    /** Blanks as a browser draws them: several in a row are one. */
    static String single(String text) {
        return text.replaceAll("[ \\t\\n\\r\\f]+", " ").replaceAll("^ | $", "");
    }
}
