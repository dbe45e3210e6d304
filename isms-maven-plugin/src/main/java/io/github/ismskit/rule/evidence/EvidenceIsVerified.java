package io.github.ismskit.rule.evidence;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where four eyes are asked for, somebody verified who neither did the work nor owns it. */
public final class EvidenceIsVerified implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Where four eyes are asked for, somebody else verified the evidence";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.1");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        List<Finding> findings = new ArrayList<>();
        int asked = 0;
        for (Activity activity : situation.isms().activities()) {
            if (activity.evidence().fourEyes()) {
                for (Evidence evidence : situation.isms().evidenceOf(activity)) {
                    asked++;
                    judge(activity, evidence).ifPresent(findings::add);
                }
            }
        }
        return Check.of(asked, findings);
    }

    private Optional<Finding> judge(Activity activity, Evidence evidence) {
        if (evidence.verifiedBy().isEmpty() || evidence.verified().isEmpty()) {
            String missing = evidence.verifiedBy().isEmpty() ? "verified-by" : "verified";
            return Optional.of(finding(
                    evidence,
                    evidence.at("performed-by"),
                    activity.id() + " asks for four eyes but " + evidence.id() + " has no '" + missing + "'",
                    "have it verified by somebody who neither did nor owns it"));
        }
        String verifier = evidence.verifiedBy().get();
        if (verifier.equals(evidence.performedBy())) {
            String message = evidence.id() + " was performed and verified by " + verifier;
            return Optional.of(somebodyElse(evidence, message));
        }
        if (evidence.verified().get().isBefore(evidence.performed())) {
            String message = evidence.id() + " was verified on "
                    + evidence.verified().get() + ", before it was performed on " + evidence.performed();
            return Optional.of(finding(evidence, evidence.at("verified"), message, "correct one of the two days"));
        }
        return activity.owner()
                .filter(verifier::equals)
                .map(owner -> somebodyElse(
                        evidence, evidence.id() + " was verified by " + owner + ", who owns " + activity.id()));
    }

    private Finding somebodyElse(Evidence evidence, String message) {
        return finding(evidence, evidence.at("verified-by"), message, "have somebody else verify it");
    }
}
