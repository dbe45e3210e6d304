package io.github.ismskit.portal.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a register is split once it is too long for one page. What still counts stays on the first page, whatever its
 * shelf, because figures lead there.
 *
 * @param title of the shelf that a row stands on; empty where the row does not tell
 * @param key what the shelf is called in every language; empty where the title is
 * @param settled states of rows that nobody has to look at any more
 * @param latestFirst true for days, where the newest shelf is the one at hand
 */
public record Shelves(
        Function<Row, String> title, Function<Row, String> key, Set<String> settled, boolean latestFirst) {

    /** So many rows are shown on one page. */
    public static final int MOST_ROWS = 1000;

    /** A shelf and its rows. */
    record Shelf(String title, String file, List<Row> rows) {}

    public static Shelves byYear(int column, String... settled) {
        Function<Row, String> year = row -> year(row.cells().get(column));
        return new Shelves(year, year, Set.of(settled), true);
    }

    /** For words of the content, which every language leaves as they are. */
    public static Shelves byText(int column, String... settled) {
        Function<Row, String> text = row -> row.cells().get(column).plain();
        return new Shelves(text, text, Set.of(settled), false);
    }

    /** For words of the portal; the mark of the name holds what they stand for. */
    public static Shelves byMark(int column, String name, String... settled) {
        return new Shelves(row -> row.cells().get(column).plain(), row -> row.mark(name), Set.of(settled), false);
    }

    /**
     * The shelves in their order, each with its rows in the order of the table. Their files begin with a digit, so that
     * no record's page has the same name: ids begin with a letter.
     *
     * @param notRecorded the title of the shelf for rows that do not tell theirs
     */
    List<Shelf> of(List<Row> rows, String notRecorded) {
        Map<String, List<Row>> byKey =
                rows.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        List<String> keys = new ArrayList<>(byKey.keySet());
        keys.sort(latestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder());
        List<Shelf> shelves = new ArrayList<>();
        for (String each : keys) {
            List<Row> here = byKey.getOrDefault(each, List.of());
            String told = title.apply(here.get(0));
            boolean isYear = latestFirst && !each.isEmpty();
            String file = isYear ? each : (shelves.size() + 1) + "-" + slug(each);
            shelves.add(new Shelf(told.isEmpty() ? notRecorded : told, file, here));
        }
        return shelves;
    }

    boolean stillCounts(Row row) {
        return !row.status().isEmpty() && !settled.contains(row.status());
    }

    private static String year(Cell cell) {
        return cell.day().iso().isEmpty() ? "" : cell.day().iso().substring(0, 4);
    }

    private static String slug(String title) {
        return title.isEmpty()
                ? "not-recorded"
                : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", "");
    }
}
