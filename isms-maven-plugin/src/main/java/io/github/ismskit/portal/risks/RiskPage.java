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
import io.github.ismskit.portal.register.ReviewsHeld;
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
                .chip(desk.say("common.state"), RiskStates.of(desk, risk))
                .person(desk.say("common.owner"), risk.owner())
                .text(desk.say("risks.category"), risk.category())
                .text(desk.say("risks.threat"), risk.threat())
                .text(desk.say("risks.vulnerability"), risk.vulnerability())
                .records(desk.say("common.assets"), risk.assets())
                .text(desk.say("risks.treatment"), desk.word(risk.treatment()))
                .text(desk.say("common.status"), desk.word(risk.status()))
                .day(desk.say("risks.identified"), Optional.of(risk.identified()))
                .day(
                        desk.say("common.next-review"),
                        ReviewDue.dueOn(risk.reviews(), Optional.of(risk.identified()), desk.asOf()))
                .person(desk.say("risks.accepted-by"), risk.acceptance().map(Risk.Acceptance::by))
                .day(desk.say("risks.accepted-on"), risk.acceptance().map(Risk.Acceptance::date))
                .text(desk.say("risks.accepted-score"), risk.acceptance().map(each -> Integer.toString(each.score())))
                .day(desk.say("risks.acceptance-ends"), risk.acceptance().map(Risk.Acceptance::expires))
                .text(desk.say("risks.why-accepted"), risk.acceptance().flatMap(Risk.Acceptance::rationale));
        List<Table> tables = List.of(
                ActionTables.of(desk, "plan", desk.say("risks.plan"), risk.plan(), risk.owner()),
                ReviewsHeld.of(desk, risk),
                history(desk, risk));
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

    private static Table history(Desk desk, Risk risk) {
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
                Column.head(desk, "risks.assessed"),
                Column.number(desk, "risks.likelihood"),
                Column.number(desk, "risks.impact"),
                Column.number(desk, "risks.score"),
                Column.text(desk, "common.note"));
        return new Table("history", desk.say("risks.history"), columns, rows);
    }
}
