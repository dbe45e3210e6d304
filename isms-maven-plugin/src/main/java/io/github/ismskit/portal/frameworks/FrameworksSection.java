package io.github.ismskit.portal.frameworks;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.coverage.FrameworkCoverage;
import io.github.ismskit.coverage.State;
import io.github.ismskit.model.Control;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.Status;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** All frameworks side by side, and a page for each further one. */
public final class FrameworksSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Frameworks");

    @Override
    public Stream<Page> pages(Desk desk) {
        return Stream.concat(
                RegisterPages.at("frameworks/index.html", "Frameworks").of(desk, () -> register(desk)),
                desk.frameworks().stream().flatMap(each -> further(desk, each)));
    }

    /** On one page however many controls it has, because links lead to each of them. */
    private static Stream<Page> further(Desk desk, FrameworkCoverage coverage) {
        Catalogue catalogue = coverage.catalogue();
        String page = Addresses.ofFramework(catalogue.id());
        return RegisterPages.at(page, catalogue.title(), REGISTER)
                .takenHomeAs(page.replace('/', '-').replace(".html", ""))
                .of(desk, () -> AnswerRows.register(desk, coverage));
    }

    private static Register register(Desk desk) {
        List<Column> columns = new ArrayList<>(List.of(Column.head("Framework"), Column.number("Controls")));
        for (State state : State.values()) {
            columns.add(Column.number(CoverageStatus.of(state).label()));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(first(desk));
        desk.frameworks().forEach(each -> rows.add(counts(desk, each)));
        String caption = rows.size() == 1
                ? "1 framework: that of the statement of applicability"
                : rows.size() + " frameworks, the first one that of the statement of applicability";
        return Register.of(
                desk,
                "The statement of applicability decides on the first framework. A further one is covered as far as the "
                        + "controls and clauses that its mapping names are in place; add one to frameworks/.",
                new Table("list", caption, columns, rows),
                List.of(),
                new Register.Empty("A framework lists the controls to decide on.", "6.1.3", "frameworks/own.yaml"));
    }

    private static Row first(Desk desk) {
        List<Control> lines = desk.isms().soa();
        Ref name = new Ref(
                desk.link("controls/soa.html"), "", desk.isms().catalogue().title());
        int controls = desk.isms().catalogue().controls().size();
        return row(
                name,
                controls,
                state -> state == State.NOT_ANSWERED ? controls - lines.size() : count(desk, lines, state));
    }

    private static long count(Desk desk, List<Control> lines, State state) {
        String key = CoverageStatus.of(state).key();
        return lines.stream()
                .filter(line -> Status.of(desk, line).key().equals(key))
                .count();
    }

    private static Row counts(Desk desk, FrameworkCoverage coverage) {
        Ref name = new Ref(
                desk.link(Addresses.ofFramework(coverage.catalogue().id())),
                "",
                coverage.catalogue().title());
        return row(name, coverage.answers().size(), coverage::count);
    }

    private static Row row(Ref name, int controls, ToLongFunction<State> count) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.ref(name), Cell.number(controls)));
        for (State state : State.values()) {
            cells.add(Cell.number(count.applyAsLong(state)));
        }
        return Row.of(cells);
    }
}
