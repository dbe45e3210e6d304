package io.github.ismskit.portal.handover;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Provenance;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.readiness.Forecast;
import java.util.List;
import java.util.Optional;

/**
 * What the first page says about the report itself.
 *
 * @param id names this report: the audit and the day it speaks of
 * @param single the address of the file that stands alone
 */
public record Cover(
        String id,
        Ref audit,
        String kind,
        Day planned,
        String when,
        String body,
        String auditor,
        String clauses,
        String controls,
        Day from,
        Day to,
        String framework,
        Ref scope,
        String scopeInShort,
        String certificate,
        Day certificateUntil,
        Provenance provenance,
        String single) {

    static Cover of(Desk desk, Forecast forecast) {
        Audit audit = forecast.audit();
        Organisation organisation = desk.isms().organisation();
        Optional<Entry> scope = desk.isms().scope();
        return new Cover(
                audit.id() + " / " + desk.asOf(),
                desk.ref(audit),
                desk.word(audit.kind()),
                Day.of(audit.planned()),
                desk.away(audit.planned()),
                audit.organisation().or(() -> organisation.certificate().body()).orElse(""),
                audit.auditor().orElse(""),
                String.join(", ", audit.scope().clauses()),
                controls(desk, audit),
                Day.of(forecast.period().from()),
                Day.of(forecast.period().to()),
                desk.isms().catalogue().title(),
                scope.map(desk::ref).orElse(new Ref("", "", "")),
                scope.flatMap(entry -> entry.header().summary()).orElse(""),
                organisation.certificate().number().orElse(""),
                Day.of(organisation.certificate().validUntil()),
                Provenance.of(desk),
                desk.link(desk.reportPath(audit, ".single.html")));
    }

    /** A single control is named, several are counted. */
    private static String controls(Desk desk, Audit audit) {
        List<String> controls = audit.scope().controls();
        return controls.size() > 1
                ? desk.count("report.scope-controls", controls.size())
                : controls.stream().findFirst().orElse("");
    }
}
