package io.github.ismskit.portal.register;

import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Filters;
import io.github.ismskit.portal.Ref;
import java.util.List;

/**
 * The page of a register.
 *
 * @param lead a sentence above the table; may be empty
 * @param statuses what the rows can be narrowed by
 * @param links further pages about the same records
 * @param empty what an empty register says
 */
public record Register(
        String lead,
        Table table,
        List<Chip> statuses,
        List<Ref> owners,
        List<Choice> choices,
        List<Ref> links,
        Empty empty) {

    /** A further filter: its name in the address, and the values it knows. */
    public record Choice(String name, String label, List<Option> options) {}

    /** A value of a filter. */
    public record Option(String value, String label) {}

    /** What a register is for, the clause behind it, and the file to create. */
    public record Empty(String what, String clause, String file) {}

    public static Register of(Desk desk, String lead, Table table, List<Chip> statuses, Empty empty) {
        List<Ref> owners = Filters.owners(desk, table.rows().stream().map(Row::owner));
        return new Register(lead, table, Filters.statuses(statuses.stream()), owners, List.of(), List.of(), empty);
    }

    public Register with(List<Choice> more) {
        return new Register(lead, table, statuses, owners, more, links, empty);
    }

    public Register leadingTo(List<Ref> further) {
        return new Register(lead, table, statuses, owners, choices, further, empty);
    }
}
