package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskScore;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Shelves;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The risk register, its two matrices, the treatment plan, and a page for each risk. */
public final class RisksSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Risks");
    private static final int TREATMENT = 4;

    @Override
    public Stream<Page> pages(Desk desk) {
        Page matrices =
                desk.page("risks/matrix.html", "matrix", "Risk matrices", List.of(REGISTER), () -> Matrices.of(desk));
        Stream<Page> registers = Stream.concat(
                RegisterPages.at("risks/index.html", "Risks")
                        .of(desk, register(desk), Shelves.byText(TREATMENT, "closed")),
                RegisterPages.at("risks/treatment.html", "Risk treatment plan", REGISTER)
                        .of(desk, () -> TreatmentPlan.of(desk)));
        Stream<Page> single = desk.isms().risks().stream()
                .map(risk -> desk.page(risk, "risk", REGISTER, () -> RiskPage.of(desk, risk)));
        return Stream.of(Stream.of(matrices), registers, single).flatMap(each -> each);
    }

    private static Register register(Desk desk) {
        List<Risk> risks = desk.isms().risks().stream()
                .sorted(Comparator.comparing((Risk risk) -> !risk.isOpen())
                        .thenComparing(risk -> -risk.current().value())
                        .thenComparing(Risk::id))
                .toList();
        List<Column> columns = List.of(
                Column.text("State"),
                Column.record("Risk"),
                Column.number("Before"),
                Column.number("After"),
                Column.text("Treatment"),
                Column.many("Controls"),
                Column.brief("Owner"),
                Column.day("Next review"));
        List<Row> rows = risks.stream().map(risk -> row(desk, risk)).toList();
        int levels = desk.isms().organisation().risk().levels();
        return Register.of(
                        desk,
                        "The score is likelihood times impact, each from 1 to " + levels + "; the appetite is "
                                + desk.isms().organisation().risk().appetite() + ".",
                        new Table("list", rows.size() + " risks, the highest after treatment first", columns, rows),
                        risks.stream().map(risk -> RiskStates.of(desk, risk)).toList(),
                        new Register.Empty(
                                "The risk register holds what could happen, how bad, and what is done about it.",
                                "6.1.2",
                                "risks/register.yaml"))
                .with(List.of(
                        new Register.Choice("before", "Before (likelihood × impact)", options(risks, Risk::inherent)),
                        new Register.Choice("after", "After (likelihood × impact)", options(risks, Risk::current))))
                .leadingTo(List.of(
                        new Ref("matrix.html", "", "Matrices before and after treatment"),
                        new Ref("treatment.html", "", "Treatment plan")));
    }

    private static List<Register.Option> options(List<Risk> risks, Function<Risk, RiskScore> score) {
        return risks.stream()
                .filter(Risk::isOpen)
                .map(score)
                .distinct()
                .sorted(Comparator.comparingInt(RiskScore::value).reversed().thenComparing(RisksSection::place))
                .map(each -> new Register.Option(place(each), each.likelihood() + " × " + each.impact()))
                .toList();
    }

    private static String place(RiskScore score) {
        return score.likelihood() + "x" + score.impact();
    }

    /** Closed risks lie in no cell of a matrix, so they carry no place either. */
    private static Row row(Desk desk, Risk risk) {
        List<Row.Mark> marks = risk.isOpen()
                ? List.of(new Row.Mark("before", place(risk.inherent())), new Row.Mark("after", place(risk.current())))
                : List.of();
        List<Cell> cells = List.of(
                Cell.chip(RiskStates.of(desk, risk)),
                Cell.ref(desk.ref(risk)),
                Cell.number(risk.inherent().value()),
                Cell.number(risk.current().value()),
                Cell.text(desk.word(risk.treatment())),
                Cell.ids(risk.controls().stream().map(desk::ref).toList()),
                Cell.ref(desk.person(risk.owner())),
                Cell.day(ReviewDue.dueOn(risk.reviews(), Optional.of(risk.identified()), desk.asOf())));
        return new Row("", RiskStates.of(desk, risk).key(), risk.owner().orElse(""), marks, cells);
    }
}
