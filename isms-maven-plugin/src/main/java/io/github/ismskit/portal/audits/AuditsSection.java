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

    @Override
    public Stream<Page> pages(Desk desk) {
        Ref audits = new Ref("index.html", "", desk.say("common.audits"));
        Stream<Page> index =
                RegisterPages.at("audits/index.html", desk.say("common.audits")).of(desk, () -> register(desk));
        Stream<Page> programme = RegisterPages.at("audits/programme.html", desk.say("programme.title"), audits)
                .drawnBy("programme", register -> ProgrammePage.of(desk, register))
                .of(desk, () -> ProgrammeTable.register(desk));
        Stream<Page> single = desk.isms().audits().stream()
                .map(audit -> desk.page(audit, "audit", audits, () -> AuditPage.of(desk, audit)));
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
                        new Table("list", desk.count("audits.list", rows.size()), columns(desk), rows),
                        audits.stream()
                                .map(audit -> AuditStates.of(desk, audit))
                                .toList(),
                        new Register.Empty(desk.say("audits.empty"), "9.2", "audits/internal-2027.md"))
                .leadingTo(List.of(
                        new Ref("programme.html", "", desk.say("audits.to-programme")),
                        new Ref("../certificate/index.html", "", desk.say("audits.to-certificate")),
                        new Ref("../readiness/index.html#forecast", "", desk.say("audits.to-readiness"))));
    }

    private static List<Column> columns(Desk desk) {
        return List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "common.audit"),
                Column.text(desk, "common.kind"),
                Column.day(desk, "common.planned"),
                Column.day(desk, "common.performed"),
                Column.brief(desk, "audits.auditor"),
                Column.number(desk, "audits.findings"),
                Column.brief(desk, "common.owner"));
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
