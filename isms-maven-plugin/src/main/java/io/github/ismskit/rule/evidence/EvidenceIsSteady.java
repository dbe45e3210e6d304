package io.github.ismskit.rule.evidence;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Landing;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Evidence comes with the work, all year round; what comes in a heap before an audit was made for the audit. */
public final class EvidenceIsSteady implements Rule {

    private static final Setting DAYS = new Setting("days", 14, "days before an audit that are looked at");
    private static final Setting ONE_IN = new Setting("one-in", 3, "at most one record in so many lands in these days");
    private static final Setting RECORDS =
            new Setting("records", 6, "records of a period below which nothing can be said of their rhythm");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "Not more than a third of the period's evidence landed in git just before an audit";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.1");
    }

    @Override
    public Reach reach() {
        return Reach.PERIOD;
    }

    @Override
    public boolean asksGit() {
        return true;
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS, ONE_IN, RECORDS);
    }

    @Override
    public Check check(Situation situation) {
        if (!situation.history().isComplete()) {
            return Check.withoutWitness(situation.history());
        }
        List<LocalDate> landings = landings(situation);
        List<Audit> audits = situation.isms().audits().stream()
                .filter(audit -> audit.isExternal() && situation.period().contains(day(audit)))
                .toList();
        Check check = Check.each(audits, audit -> judge(situation, audit, landings));
        return Check.of(audits.isEmpty() ? 0 : landings.size(), check.findings());
    }

    /** The days on which evidence of the period has landed by now. */
    private static List<LocalDate> landings(Situation situation) {
        DateRange period = situation.period();
        return Landing.witnessed(situation).stream()
                .filter(evidence -> period.contains(evidence.performed()))
                .map((Evidence evidence) -> Landing.of(situation, evidence).map(Landing::day))
                .flatMap(Optional::stream)
                .filter(day -> !day.isAfter(situation.asOf()))
                .toList();
    }

    private Stream<Finding> judge(Situation situation, Audit audit, List<LocalDate> landings) {
        int days = situation.number(this, DAYS);
        DateRange before = new DateRange(day(audit).minusDays(days), day(audit));
        long heaped = landings.stream().filter(before::contains).count();
        if (landings.size() < situation.number(this, RECORDS)
                || heaped * situation.number(this, ONE_IN) <= landings.size()) {
            return Stream.empty();
        }
        String message = heaped + " of the " + landings.size() + " evidence records of the period landed in git in the "
                + Ago.days(days) + " before " + audit.id() + " of " + day(audit);
        String key = audit.performed().isPresent() ? "performed" : "planned";
        return Stream.of(finding(audit, audit.at(key), message, "record evidence when the work is done"));
    }

    private static LocalDate day(Audit audit) {
        return audit.performed().orElse(audit.planned());
    }
}
