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
                lead(desk, catalogue),
                new Table("list", caption(desk, coverage), columns(desk), rows),
                answers.stream()
                        .map(answer -> CoverageStatus.of(desk, answer.state()))
                        .toList(),
                new Register.Empty(
                        desk.say("frameworks.empty-one"), "6.1.3", "frameworks/" + catalogue.id() + ".yaml"));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.status"),
                Column.head(desk, "common.control"),
                Column.text(desk, "common.title"),
                Column.text(desk, "frameworks.theme"),
                Column.many(desk.say("frameworks.answered-by")),
                Column.many(desk.say("common.clauses")),
                Column.many(desk.say("frameworks.named-by")));
    }

    private static String lead(Desk desk, Catalogue catalogue) {
        String how = desk.say("frameworks.how");
        return catalogue.withdrawn() == 0 ? how : how + " " + desk.count("frameworks.left-out", catalogue.withdrawn());
    }

    private static String caption(Desk desk, FrameworkCoverage coverage) {
        String counts = Stream.of(State.values())
                .filter(state -> coverage.count(state) > 0)
                .map(state -> CoverageStatus.count(desk, state, coverage.count(state)))
                .collect(Collectors.joining(", "));
        return desk.count("frameworks.controls-caption", coverage.answers().size(), counts);
    }

    private static Row row(Desk desk, Answer answer, String theme) {
        Chip status = CoverageStatus.of(desk, answer.state());
        List<Ref> answeredBy = Stream.concat(
                        answer.lines().stream().map(desk::ref),
                        answer.undecided().stream().map(id -> new Ref("", id, desk.say("frameworks.undecided"))))
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
