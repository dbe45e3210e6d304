package io.github.ismskit.portal.audits;

import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Ahead;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import java.util.List;
import java.util.stream.Stream;

/** The audits with the programme that they follow, a page for each, and a sampling sheet for each that is still to come. */
public final class AuditsSection implements Section {

    private static final Ref REGISTER = new Ref("index.html", "", "Audits");

    private static final List<Column> COLUMNS = List.of(
            Column.text("State"),
            Column.record("Audit"),
            Column.text("Kind"),
            Column.day("Planned"),
            Column.day("Performed"),
            Column.brief("Auditor"),
            Column.number("Findings"),
            Column.brief("Owner"));

    @Override
    public Stream<Page> pages(Desk desk) {
        Stream<Page> index = RegisterPages.at("audits/index.html", "Audits").of(desk, () -> register(desk));
        Stream<Page> programme = RegisterPages.at("audits/programme.html", "Audit programme", REGISTER)
                .drawnBy("programme", register -> ProgrammePage.of(desk, register))
                .of(desk, () -> ProgrammeTable.register(desk));
        Stream<Page> single = desk.isms().audits().stream()
                .map(audit -> desk.page(audit, "audit", REGISTER, () -> AuditPage.of(desk, audit)));
        Stream<Page> sheets = Sampling.audits(desk).map(audit -> Sampling.page(desk, audit));
        return Stream.of(index, programme, single, sheets).flatMap(each -> each);
    }

    @Override
    public Stream<PortalFile> files(Desk desk) {
        return Sampling.audits(desk).map(audit -> Sampling.csv(desk, audit));
    }

    private static Register register(Desk desk) {
        List<Audit> audits = desk.isms().audits().stream()
                .sorted(Ahead.first(Audit::planned, audit -> audit.performed().isEmpty()))
                .toList();
        List<Row> rows = audits.stream().map(audit -> row(desk, audit)).toList();
        return Register.of(
                        desk,
                        "",
                        new Table(
                                "list",
                                rows.size() + " audits, those still to be held first, then the newest",
                                COLUMNS,
                                rows),
                        audits.stream()
                                .map(audit -> AuditStates.of(desk, audit))
                                .toList(),
                        new Register.Empty(
                                "Audits ask whether the ISMS does what it says.", "9.2", "audits/internal-2027.md"))
                .leadingTo(List.of(
                        new Ref("programme.html", "", "Programme and coverage of clauses and controls"),
                        new Ref("../certificate/index.html", "", "Certificate and its three years"),
                        new Ref("../readiness/index.html#forecast", "", "Readiness for each planned audit")));
    }

    private static Row row(Desk desk, Audit audit) {
        return Row.of(
                AuditStates.of(desk, audit).key(),
                audit.owner().orElse(""),
                List.of(
                        Cell.chip(AuditStates.of(desk, audit)),
                        Cell.ref(desk.ref(audit)),
                        Cell.text(desk.word(audit.kind())),
                        Cell.day(audit.planned()),
                        Cell.day(audit.performed()),
                        Cell.ref(AuditPage.auditor(desk, audit)),
                        Cell.number(audit.findings().size()),
                        Cell.ref(desk.person(audit.owner()))));
    }
}
