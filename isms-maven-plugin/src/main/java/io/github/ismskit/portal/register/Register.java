package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Ref;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The page of a register.
 *
 * @param lead a sentence above the table; may be empty
 * @param statuses what the rows can be narrowed by
 * @param links further pages about the same records
 * @param empty what an empty register says
 * @param csv a link to the rows as a file, once the register has its page
 * @param shelves the pages of a register that is too long for one; none otherwise
 * @param all how many rows there are on all pages together
 */
public record Register(
        String lead,
        Table table,
        List<Chip> statuses,
        List<Ref> owners,
        List<Choice> choices,
        List<Ref> links,
        Empty empty,
        List<Ref> csv,
        List<Shelf> shelves,
        int all) {

    /** A further filter: its name in the address, and the values it knows. */
    public record Choice(String name, String label, List<Option> options) {}

    /** A value of a filter. */
    public record Option(String value, String label) {}

    /**
     * What a register is for, the clause behind it, and the file to create.
     *
     * @param folder where its records lie
     * @param blocked how many findings keep records that are there from being read
     */
    public record Empty(String what, String clause, String file, String folder, int blocked, Ref reasons) {

        public Empty(String what, String clause, String file) {
            this(what, clause, file, file.replaceFirst("/.*", "/"), 0, new Ref("", "", ""));
        }

        private Empty on(Desk desk) {
            int found = (int) desk.assessment().situation().refusals().stream()
                    .filter(each -> each.location().file().startsWith(folder))
                    .count();
            Ref why = new Ref(desk.link("readiness/index.html#reasons"), "", desk.say("readiness.reasons"));
            return new Empty(what, clause, file, folder, found, why);
        }
    }

    /** A page of a register that is too long for one. */
    public record Shelf(String title, String href, int count, boolean current) {}

    public static Register of(Desk desk, String lead, Table table, List<Chip> statuses, Empty empty) {
        return new Register(
                lead,
                table,
                Filters.statuses(statuses.stream()),
                owners(desk, table.rows()),
                List.of(),
                List.of(),
                table.rows().isEmpty() ? empty.on(desk) : empty,
                List.of(),
                List.of(),
                table.rows().size());
    }

    public Register with(List<Choice> more) {
        return new Register(lead, table, statuses, owners, more, links, empty, csv, shelves, all);
    }

    public Register leadingTo(List<Ref> further) {
        return new Register(lead, table, statuses, owners, choices, further, empty, csv, shelves, all);
    }

    Register beside(Ref file) {
        return new Register(lead, table, statuses, owners, choices, links, empty, List.of(file), shelves, all);
    }

    /** Some of the rows, with links to where the others are. */
    Register part(Desk desk, List<Row> rows, List<Shelf> pages) {
        Table some =
                new Table(table.key(), desk.say("register.part", rows.size(), table.caption()), table.columns(), rows);
        Set<String> kept = new HashSet<>(rows.stream().map(Row::status).toList());
        List<Chip> theirs =
                statuses.stream().filter(chip -> kept.contains(chip.key())).toList();
        return new Register(lead, some, theirs, owners(desk, rows), choices, links, empty, csv, pages, all);
    }

    private static List<Ref> owners(Desk desk, List<Row> rows) {
        return Filters.owners(desk, rows.stream().map(Row::owner));
    }
}
