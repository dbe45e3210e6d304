package io.github.ismskit.portal.audits;

import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.programme.AuditProgramme;
import java.util.List;

/**
 * The internal audit programme: for each clause and each applicable control, which audit looked at it in which year.
 *
 * @param groups a line for each chapter and theme, which adds up the rows of the register
 */
public record ProgrammePage(Day from, Day to, List<Group> groups, Register register) {

    /** How far a chapter or a theme is. */
    public record Group(String key, String title, int all, int covered, int planned, int overdue, int open) {}

    static ProgrammePage of(Desk desk, Register register) {
        AuditProgramme programme = AuditProgramme.of(desk.isms(), desk.asOf());
        return new ProgrammePage(
                Day.of(programme.cycle().from()),
                Day.of(programme.cycle().to()),
                register.choices().get(0).options().stream()
                        .map(option -> group(option, register.table().rows()))
                        .toList(),
                register);
    }

    private static Group group(Register.Option option, List<Row> rows) {
        List<String> states = rows.stream()
                .filter(row -> row.marks().contains(new Row.Mark(ProgrammeTable.GROUP, option.value())))
                .map(Row::status)
                .toList();
        return new Group(
                option.value(),
                option.label(),
                states.size(),
                count(states, "covered"),
                count(states, "planned"),
                count(states, "overdue"),
                count(states, "not-planned"));
    }

    private static int count(List<String> states, String key) {
        return (int) states.stream().filter(key::equals).count();
    }
}
