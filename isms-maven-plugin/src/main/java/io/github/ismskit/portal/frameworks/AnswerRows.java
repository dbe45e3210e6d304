package io.github.ismskit.portal.frameworks;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.Theme;
import io.github.ismskit.coverage.Answer;
import io.github.ismskit.coverage.FrameworkCoverage;
import io.github.ismskit.coverage.State;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The controls of one further framework with what answers each; gaps come first. */
final class AnswerRows {

    private static final List<State> URGENCY = List.of(
            State.NOT_ANSWERED,
            State.NOT_IN_PLACE,
            State.PARTLY,
            State.PLANNED,
            State.NAMED,
            State.IN_PLACE,
            State.EXCLUDED);

    private static final List<Column> COLUMNS = List.of(
            Column.text("Status"),
            Column.head("Control"),
            Column.text("Title"),
            Column.text("Theme"),
            Column.many("Answered by"),
            Column.many("Clauses"),
            Column.many("Records that name it"));

    private AnswerRows() {}

    static Register register(Desk desk, FrameworkCoverage coverage) {
        Catalogue catalogue = coverage.catalogue();
        Map<String, String> themes = catalogue.themes().stream()
                .collect(Collectors.toMap(Theme::id, Theme::title, (first, second) -> first));
        List<Answer> answers = coverage.answers().stream()
                .sorted(Comparator.comparing((Answer answer) -> URGENCY.indexOf(answer.state())))
                .toList();
        List<Row> rows = answers.stream()
                .map(answer ->
                        row(desk, answer, themes.getOrDefault(answer.control().theme(), "")))
                .toList();
        return Register.of(
                desk,
                lead(catalogue),
                new Table("list", caption(coverage), COLUMNS, rows),
                answers.stream()
                        .map(answer -> CoverageStatus.of(answer.state()))
                        .toList(),
                new Register.Empty(
                        "A framework lists its controls.", "6.1.3", "frameworks/" + catalogue.id() + ".yaml"));
    }

    private static String lead(Catalogue catalogue) {
        String how = "A control is as far in place as the least of what answers it: lines of the statement of "
                + "applicability that its mapping names or that name it, and clauses that something in writing answers.";
        return catalogue.withdrawn() == 0
                ? how
                : how + " Left out: " + catalogue.withdrawn() + " controls that its publisher has withdrawn.";
    }

    private static String caption(FrameworkCoverage coverage) {
        String counts = Stream.of(State.values())
                .filter(state -> coverage.count(state) > 0)
                .map(state -> coverage.count(state) + " "
                        + CoverageStatus.of(state).label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return coverage.answers().size() + " controls: " + counts;
    }

    private static Row row(Desk desk, Answer answer, String theme) {
        Chip status = CoverageStatus.of(answer.state());
        List<Ref> answeredBy = Stream.concat(
                        answer.lines().stream().map(desk::ref),
                        answer.undecided().stream().map(id -> new Ref("", id, "undecided")))
                .toList();
        String id = answer.control().id();
        return new Row(
                Addresses.anchor(id),
                status.key(),
                "",
                List.of(),
                List.of(
                        Cell.chip(status),
                        Cell.ids(List.of(new Ref("", id, ""))),
                        Cell.text(answer.control().title()),
                        Cell.text(theme),
                        Cell.ids(answeredBy),
                        Cell.ids(desk.clauses(answer.clauses().stream()
                                .map(clause -> clause.number())
                                .toList())),
                        Cell.ids(answer.records().stream().map(desk::ref).toList())));
    }
}
