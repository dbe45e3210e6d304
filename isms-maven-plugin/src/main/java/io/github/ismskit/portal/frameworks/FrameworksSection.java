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

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("frameworks.title");
        Ref index = new Ref("index.html", "", title);
        return Stream.concat(
                RegisterPages.at("frameworks/index.html", title).of(desk, () -> register(desk)),
                desk.frameworks().stream().flatMap(each -> further(desk, each, index)));
    }

    /** On one page however many controls it has, because links lead to each of them. */
    private static Stream<Page> further(Desk desk, FrameworkCoverage coverage, Ref index) {
        Catalogue catalogue = coverage.catalogue();
        String page = Addresses.ofFramework(catalogue.id());
        return RegisterPages.at(page, catalogue.title(), index)
                .takenHomeAs(page.replace('/', '-').replace(".html", ""))
                .of(desk, () -> AnswerRows.register(desk, coverage));
    }

    private static Register register(Desk desk) {
        List<Column> columns = new ArrayList<>(
                List.of(Column.head(desk, "frameworks.framework"), Column.number(desk, "common.controls")));
        for (State state : State.values()) {
            columns.add(Column.number(CoverageStatus.of(desk, state)));
        }
        List<Row> rows = new ArrayList<>();
        rows.add(first(desk));
        desk.frameworks().forEach(each -> rows.add(counts(desk, each)));
        return Register.of(
                desk,
                desk.say("frameworks.lead"),
                new Table("list", desk.count("frameworks.caption", rows.size()), columns, rows),
                List.of(),
                new Register.Empty(desk.say("frameworks.empty"), "6.1.3", "frameworks/own.yaml"));
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
        String key = CoverageStatus.of(desk, state).key();
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
