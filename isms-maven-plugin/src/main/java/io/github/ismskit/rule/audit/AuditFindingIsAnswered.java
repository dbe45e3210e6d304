package io.github.ismskit.rule.audit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;

/** What an audit found to be wrong is handled as a nonconformity. */
public final class AuditFindingIsAnswered implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every major or minor finding of an audit names the nonconformity that answers it";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.2.2", "10.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> unanswered = new ArrayList<>();
        int judged = 0;
        for (Audit audit : situation.isms().audits()) {
            for (int i = 0; i < audit.findings().size(); i++) {
                Audit.AuditFinding found = audit.findings().get(i);
                if (audit.kind() != Audit.Kind.SUPPLIER && found.isNonconformity()) {
                    judged++;
                    if (found.nonconformity().isEmpty()) {
                        unanswered.add(finding(
                                audit,
                                audit.at("findings", i, "grade"),
                                "the " + Words.of(found.grade()) + " finding " + found.id() + " of " + audit.id()
                                        + " names no nonconformity",
                                "write one in nonconformities/ and name it under 'nonconformity'"));
                    }
                }
            }
        }
        return Check.of(judged, unanswered);
    }
}
