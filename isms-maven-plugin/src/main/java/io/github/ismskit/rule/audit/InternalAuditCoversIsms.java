package io.github.ismskit.rule.audit;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.programme.AuditProgramme;
import io.github.ismskit.programme.Subject;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.util.List;

/** Over the years of the certificate, internal audits look at every clause and every applicable control. */
public final class InternalAuditCoversIsms implements Rule {

    static final Setting HEAVY_MONTHS =
            new Setting("heavy-months", 24, "months by which the weighty clauses and controls are to be audited");

    static final Setting BEFORE_END =
            new Setting("months-before-end", 6, "months before the certificate ends by which all is to be audited");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Over the years of the certificate, internal audits look at every clause and every applicable control";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.2.1", "9.2.2");
    }

    @Override
    public Reach reach() {
        return Reach.CYCLE;
    }

    @Override
    public List<Setting> settings() {
        return List.of(HEAVY_MONTHS, BEFORE_END);
    }

    @Override
    public Check check(Situation situation) {
        AuditProgramme programme = AuditProgramme.of(situation.isms(), situation.asOf());
        List<Subject> open = programme.subjects().stream()
                .filter(subject -> !programme.isCovered(subject, situation.asOf()))
                .toList();
        Pace pace = new Pace(this, situation, programme);
        return Check.of(programme.subjects().size(), open.isEmpty() ? List.of() : pace.judge(open));
    }
}
