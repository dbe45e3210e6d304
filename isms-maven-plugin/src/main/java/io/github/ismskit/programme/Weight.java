package io.github.ismskit.programme;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Risk;
import java.util.HashMap;
import java.util.Map;

/**
 * What gives a subject weight in the audit programme (clause 9.2.2: the importance of what is audited, and the results
 * of earlier audits): a control that holds down a risk above the appetite, and whatever had a major or minor finding.
 */
public final class Weight {

    private final Map<String, String> reasons = new HashMap<>();

    private Weight() {}

    public static Weight of(Isms isms) {
        Weight weight = new Weight();
        for (Risk risk : isms.risks()) {
            if (risk.isOpen() && !isms.organisation().risk().accepts(risk.inherent())) {
                risk.controls().forEach(control -> weight.reasons.putIfAbsent(control, risk.id()));
            }
        }
        for (Audit audit : isms.audits()) {
            for (Audit.AuditFinding finding : audit.findings()) {
                if (finding.isNonconformity()) {
                    finding.control().ifPresent(control -> weight.reasons.put(control, finding.id()));
                    finding.clause().ifPresent(clause -> weight.reasons.put(clause, finding.id()));
                }
            }
        }
        return weight;
    }

    public boolean isHeavy(Subject subject) {
        return !reason(subject).isEmpty();
    }

    /** The id of the risk or finding that gives the subject its weight; empty where none does. */
    public String reason(Subject subject) {
        if (reasons.containsKey(subject.id())) {
            return reasons.getOrDefault(subject.id(), "");
        }
        return subject.parts().stream()
                .filter(reasons::containsKey)
                .map(part -> reasons.getOrDefault(part, ""))
                .findFirst()
                .orElse("");
    }
}
