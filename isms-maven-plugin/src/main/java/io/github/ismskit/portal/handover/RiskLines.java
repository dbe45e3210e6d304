package io.github.ismskit.portal.handover;

import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskMethod;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.portal.risks.RiskStates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Open risks above the appetite, and those that somebody has accepted. */
final class RiskLines {

    private RiskLines() {}

    static Table of(Desk desk) {
        RiskMethod method = desk.isms().organisation().risk();
        List<Row> rows = desk.isms().risks().stream()
                .filter(Risk::isOpen)
                .filter(risk ->
                        !method.accepts(risk.current()) || risk.acceptance().isPresent())
                .sorted(Comparator.comparing((Risk risk) -> -risk.current().value())
                        .thenComparing(Risk::id))
                .map(risk -> row(desk, risk))
                .toList();
        long open = desk.isms().risks().stream().filter(Risk::isOpen).count();
        return new Table(
                "risks", desk.count("report.risks-caption", open, rows.size(), method.appetite()), columns(desk), rows);
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.head(desk, "common.risk"),
                Column.number(desk, "report.risk-before"),
                Column.number(desk, "report.risk-after"),
                Column.text(desk, "report.treatment"),
                Column.text(desk, "common.owner"),
                Column.text(desk, "report.accepted-by"),
                Column.day(desk, "report.accepted-until"));
    }

    private static Row row(Desk desk, Risk risk) {
        return Row.of(List.of(
                Cell.chip(RiskStates.of(desk, risk)),
                Cell.ref(desk.ref(risk)),
                Cell.number(risk.inherent().value()),
                Cell.number(risk.current().value()),
                Cell.text(desk.word(risk.treatment())),
                Cell.ref(desk.person(risk.owner())),
                Cell.ref(desk.person(Optional.of(risk).flatMap(Risk::acceptance).map(Risk.Acceptance::by))),
                Cell.day(risk.acceptance().map(Risk.Acceptance::expires))));
    }
}
