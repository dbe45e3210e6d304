package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.model.RiskScore;
import io.github.ismskit.model.Words;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The risk register, its two matrices, the treatment plan, and a page for each risk. */
public final class RisksSection implements Section {

    private static final int TREATMENT = 4;

    @Override
    public Stream<Page> pages(Desk desk) {
        String title = desk.say("common.risks");
        Ref index = new Ref("index.html", "", title);
        Page matrices = desk.page(
                "risks/matrix.html", "matrix", desk.say("risks.matrices"), List.of(index), () -> Matrices.of(desk));
        Stream<Page> registers = Stream.concat(
                RegisterPages.at("risks/index.html", title)
                        .of(desk, register(desk), Shelves.byMark(TREATMENT, "treatment", "closed")),
                RegisterPages.at("risks/treatment.html", desk.say("risks.plan-of-all"), index)
                        .of(desk, () -> TreatmentPlan.of(desk)));
        Stream<Page> single =
                desk.isms().risks().stream().map(risk -> desk.page(risk, "risk", index, () -> RiskPage.of(desk, risk)));
        return Stream.of(Stream.of(matrices), registers, single).flatMap(each -> each);
    }

    private static Register register(Desk desk) {
        List<Risk> risks = desk.isms().risks().stream()
                .sorted(Comparator.comparing((Risk risk) -> !risk.isOpen())
                        .thenComparing(risk -> -risk.current().value())
                        .thenComparing(Risk::id))
                .toList();
        List<Row> rows = risks.stream().map(risk -> row(desk, risk)).toList();
        RiskMethod method = desk.isms().organisation().risk();
        return Register.of(
                        desk,
                        desk.say("risks.lead", method.levels(), method.appetite()),
                        new Table("list", desk.count("risks.caption", rows.size()), columns(desk), rows),
                        risks.stream().map(risk -> RiskStates.of(desk, risk)).toList(),
                        new Register.Empty(desk.say("risks.empty"), "6.1.2", "risks/register.yaml"))
                .with(List.of(
                        new Register.Choice("before", desk.say("risks.before-places"), options(risks, Risk::inherent)),
                        new Register.Choice("after", desk.say("risks.after-places"), options(risks, Risk::current))))
                .leadingTo(List.of(
                        new Ref("matrix.html", "", desk.say("risks.to-matrices")),
                        new Ref("treatment.html", "", desk.say("risks.plan"))));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "common.risk"),
                Column.number(desk, "risks.before"),
                Column.number(desk, "risks.after"),
                Column.text(desk, "risks.treatment"),
                Column.many(desk.say("common.controls")),
                Column.brief(desk, "common.owner"),
                Column.day(desk, "common.next-review"));
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
        List<Row.Mark> marks = new ArrayList<>();
        marks.add(new Row.Mark("treatment", Words.of(risk.treatment())));
        if (risk.isOpen()) {
            marks.add(new Row.Mark("before", place(risk.inherent())));
            marks.add(new Row.Mark("after", place(risk.current())));
        }
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
