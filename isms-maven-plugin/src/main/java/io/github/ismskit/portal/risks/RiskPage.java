package io.github.ismskit.portal.risks;

import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.model.RiskScore;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.register.ActionTables;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One risk: how bad before and after, what is done, who carries what remains. */
public record RiskPage(RecordPage record, Place before, Place after, List<Ref> activities, String appetite) {

    /** A score with its band. */
    public record Place(int likelihood, int impact, int score, String band, boolean aboveAppetite) {}

    static RiskPage of(Desk desk, Risk risk) {
        Facts facts = Facts.of(desk, risk)
                .chip("State", RiskStates.of(desk, risk))
                .person("Owner", risk.owner())
                .text("Category", risk.category())
                .text("Threat", risk.threat())
                .text("Vulnerability", risk.vulnerability())
                .records("Assets", risk.assets())
                .text("Treatment", desk.word(risk.treatment()))
                .text("Status", desk.word(risk.status()))
                .day("Identified", Optional.of(risk.identified()))
                .day("Next review", ReviewDue.dueOn(risk.reviews(), Optional.of(risk.identified()), desk.asOf()))
                .person("Accepted by", risk.acceptance().map(Risk.Acceptance::by))
                .text("Accepted score", risk.acceptance().map(each -> Integer.toString(each.score())))
                .day("Acceptance ends", risk.acceptance().map(Risk.Acceptance::expires))
                .text("Why accepted", risk.acceptance().flatMap(Risk.Acceptance::rationale));
        List<Table> tables =
                List.of(ActionTables.of(desk, "plan", "Treatment plan", risk.plan(), risk.owner()), history(risk));
        RiskMethod method = desk.isms().organisation().risk();
        return new RiskPage(
                RecordPage.of(desk, risk, facts.rest(risk), tables),
                place(method, risk.inherent()),
                place(method, risk.current()),
                activities(desk, risk),
                Integer.toString(method.appetite()));
    }

    private static Place place(RiskMethod method, RiskScore score) {
        return new Place(score.likelihood(), score.impact(), score.value(), method.band(score), !method.accepts(score));
    }

    /** What is done again and again for the controls that treat the risk. */
    private static List<Ref> activities(Desk desk, Risk risk) {
        return risk.controls().stream()
                .flatMap(control -> desk.connections().from(control, Activity.class).stream())
                .distinct()
                .sorted(Comparator.comparing(Activity::id))
                .map(desk::ref)
                .toList();
    }

    private static Table history(Risk risk) {
        List<Row> rows = risk.history().stream()
                .sorted(Comparator.comparing(Risk.Assessment::date).reversed())
                .map(each -> Row.of(List.of(
                        Cell.day(each.date()),
                        Cell.number(each.score().likelihood()),
                        Cell.number(each.score().impact()),
                        Cell.number(each.score().value()),
                        Cell.text(each.note()))))
                .toList();
        List<Column> columns = List.of(
                Column.head("Assessed"),
                Column.number("Likelihood"),
                Column.number("Impact"),
                Column.number("Score"),
                Column.text("Note"));
        return new Table("history", "Earlier assessments", columns, rows);
    }
}
