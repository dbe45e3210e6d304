package io.github.ismskit.rule.policy;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A policy in effect was put into force by somebody other than its owner, in the version that is shown. */
public final class PolicyIsApproved implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every policy in effect was approved by somebody other than its owner, in its newest version";
    }

    @Override
    public List<String> clauses() {
        return List.of("5.2", "7.5.2");
    }

    @Override
    public Check check(Situation situation) {
        List<Policy> approved = situation.isms().policies().stream()
                .filter(policy -> policy.status() == DocumentStatus.APPROVED)
                .toList();
        return Check.each(approved, this::judge);
    }

    private Stream<Finding> judge(Policy policy) {
        List<Finding> findings = new ArrayList<>();
        if (policy.approver().isEmpty()) {
            findings.add(finding(
                    policy,
                    policy.at("status"),
                    policy.id() + " is in effect without an approver",
                    "have it approved and add 'approver', or set 'status' to in-review"));
        }
        if (policy.approved().isEmpty()) {
            findings.add(finding(
                    policy,
                    policy.at("status"),
                    policy.id() + " is in effect without the day of its approval",
                    "add 'approved' with the day, or set 'status' to in-review"));
        }
        ownApproval(policy).ifPresent(findings::add);
        otherVersion(policy).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> ownApproval(Policy policy) {
        return policy.approver()
                .filter(approver -> policy.owner().equals(Optional.of(approver)))
                .map(approver -> finding(
                        policy,
                        policy.at("approver"),
                        policy.id() + " was approved by its own owner " + approver,
                        "have somebody else approve it"));
    }

    private Optional<Finding> otherVersion(Policy policy) {
        return policy.history().stream()
                .max(Comparator.comparing(Policy.Edition::date))
                .map(Policy.Edition::version)
                .filter(newest -> !newest.equals(policy.version()))
                .map(newest -> finding(
                        policy,
                        policy.at("version"),
                        "version " + policy.version() + " is not the newest of the history, which ends at " + newest,
                        "approve version " + newest + " or correct 'version'"));
    }
}
