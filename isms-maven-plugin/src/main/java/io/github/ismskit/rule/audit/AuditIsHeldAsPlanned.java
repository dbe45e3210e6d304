package io.github.ismskit.rule.audit;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A planned audit is held by its day, and its result is reported. */
public final class AuditIsHeldAsPlanned implements Rule {

    private static final Setting REPORT_DAYS = new Setting("report-days", 30, "days from an audit to its report");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every audit is held by the day it was planned for, and its result is reported";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.2.2");
    }

    @Override
    public List<Setting> settings() {
        return List.of(REPORT_DAYS);
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(
                situation.isms().audits(),
                audit -> Stream.concat(judge(situation, audit), missing(situation, audit).stream()));
    }

    private Optional<Finding> missing(Situation situation, Audit audit) {
        return audit.report()
                .filter(file -> Optional.ofNullable(situation.files().get(file))
                        .filter(StoredFile::isSound)
                        .isEmpty())
                .map(file -> finding(
                        audit,
                        audit.at("report"),
                        "the report " + file + " of " + audit.id() + " is missing or empty",
                        "put it there, or correct 'report'"));
    }

    private Stream<Finding> judge(Situation situation, Audit audit) {
        LocalDate asOf = situation.asOf();
        Optional<LocalDate> held = audit.performed().filter(day -> !day.isAfter(asOf));
        if (held.isEmpty()) {
            boolean undated = audit.performed().isEmpty() && audit.status() != Audit.Status.PLANNED;
            return undated ? Stream.of(undated(audit)) : late(audit, asOf);
        }
        LocalDate reportBy = held.get().plusDays(situation.number(this, REPORT_DAYS));
        if (audit.status() == Audit.Status.PLANNED) {
            String message = audit.id() + " was performed on " + held.get() + ", but its status is planned";
            return Stream.of(finding(audit, audit.at("status"), message, "set 'status' to performed or reported"));
        }
        if (audit.status() == Audit.Status.PERFORMED && asOf.isAfter(reportBy)) {
            String message = audit.id() + " was performed on " + Ago.of(held.get(), asOf) + ", and is not reported";
            return Stream.of(finding(audit, audit.at("status"), message, "write 'report' and set 'status' to reported")
                    .as(Severity.WARNING));
        }
        return Stream.empty();
    }

    private Stream<Finding> late(Audit audit, LocalDate asOf) {
        if (!asOf.isAfter(audit.planned())) {
            return Stream.empty();
        }
        String message =
                audit.id() + " was planned for " + Ago.of(audit.planned(), asOf) + ", and no result is recorded";
        return Stream.of(finding(audit, audit.at("planned"), message, "hold it and write 'performed'")
                .dueOn(audit.planned()));
    }

    private Finding undated(Audit audit) {
        String message = audit.id() + " is said to be " + Words.of(audit.status()) + ", but not since when";
        return finding(audit, audit.at("status"), message, "write 'performed', the day on which it was held");
    }
}
