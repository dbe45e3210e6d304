package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes a register of YAML of one in CSV, and tells of each line that becomes no record. */
final class RegisterFile {

    private final Register register;
    private final Ids ids;
    private final Surroundings around;
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    RegisterFile(Register register, Ids ids, Surroundings around) {
        this.register = register;
        this.ids = ids;
        this.around = around;
    }

    List<Unplaced> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Empty where no line became a record. */
    Optional<Placed> place() {
        register.above().forEach(row -> refuse(row, 1, "stands above the names of the columns"));
        List<String> lines = new ArrayList<>();
        String source = register.file().path();
        lines.add("# adopted from " + YamlText.comment(source));
        int records = 0;
        for (Table.Row row : register.records()) {
            Optional<Draft> draft = draft(row);
            if (draft.isPresent()) {
                records++;
                List<String> item = DraftText.lines(draft.get(), source + ":" + row.line());
                lines.add("- " + item.get(0));
                item.subList(1, item.size()).forEach(line -> lines.add("  " + line));
                notes.addAll(draft.get().notes());
            }
        }
        String what = register.type().key() + ": " + records + (records == 1 ? " record" : " records") + " (likely: "
                + register.columns() + " columns of that kind)";
        String path = register.type().folder() + "/" + register.file().stem().toLowerCase(Locale.ROOT) + ".yaml";
        return records == 0 ? Optional.empty() : Optional.of(Placed.made(source, path, what, lines, notes));
    }

    private Optional<Draft> draft(Table.Row row) {
        List<Given> givens = register.givens(row);
        String given = register.givenId(row);
        if (register.type() == DocumentType.CONTROL) {
            return control(row, givens, given);
        }
        boolean named = !given.isEmpty()
                || Terms.of(Terms.TITLES, register.type()).get(0).names().stream()
                        .anyMatch(name -> givens.stream()
                                .anyMatch(each -> Given.plain(each.name()).equals(name)));
        if (!named) {
            refuse(row, 1, "has neither a name nor an ID");
            return Optional.empty();
        }
        String id = ids.give(register.type(), given);
        return Optional.of(new Drafting(register.type(), givens, around).draft(id, given.isEmpty() ? id : given));
    }

    private Optional<Draft> control(Table.Row row, List<Given> givens, String given) {
        int column = Drafting.id(register.type(), givens)
                .map(each -> each.position().column())
                .orElse(1);
        Optional<String> id = around.standards().control(given);
        if (id.isEmpty()) {
            refuse(row, column, "'" + given + "' is no control of ISO/IEC 27001:2022");
            return Optional.empty();
        }
        if (!ids.take(id.get())) {
            refuse(row, column, id.get() + " is there already; each control has one line");
            return Optional.empty();
        }
        return Optional.of(new Drafting(register.type(), givens, around).draft(id.get(), ""));
    }

    private void refuse(Table.Row row, int column, String why) {
        unplaced.add(new Unplaced(register.file().path() + ":" + row.line() + ":" + column, why + ": " + row.shown()));
    }
}
