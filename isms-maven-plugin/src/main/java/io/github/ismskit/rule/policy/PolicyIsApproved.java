package io.github.ismskit.rule.policy;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
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
        return "Every policy and document that is said to be approved was, by somebody other than its owner, in its newest version";
    }

    @Override
    public List<String> clauses() {
        return List.of("5.2", "7.5.2");
    }

    @Override
    public Check check(Situation situation) {
        Isms isms = situation.isms();
        Stream<Approval> policies = isms.policies().stream()
                .filter(policy -> policy.status() == DocumentStatus.APPROVED)
                .map(Approval::of);
        Stream<Approval> documents = isms.all(GovernedDocument.class).stream()
                .filter(document -> document.status().equals(Optional.of(DocumentStatus.APPROVED)))
                .map(Approval::of);
        return Check.each(Stream.concat(policies, documents).toList(), this::judge);
    }

    private Stream<Finding> judge(Approval approval) {
        Entry entry = approval.entry();
        List<Finding> findings = new ArrayList<>();
        if (approval.approver().isEmpty()) {
            findings.add(finding(
                    entry,
                    entry.at("status"),
                    entry.id() + " is in effect without an approver",
                    "have it approved and add 'approver', or set 'status' to in-review"));
        }
        if (approval.approved().isEmpty()) {
            findings.add(finding(
                    entry,
                    entry.at("status"),
                    entry.id() + " is in effect without the day of its approval",
                    "add 'approved' with the day, or set 'status' to in-review"));
        }
        ownApproval(approval).ifPresent(findings::add);
        approval.newest().flatMap(newest -> otherVersion(approval, newest)).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> ownApproval(Approval approval) {
        Entry entry = approval.entry();
        return approval.approver()
                .filter(approver -> entry.owner().equals(Optional.of(approver)))
                .map(approver -> finding(
                        entry,
                        entry.at("approver"),
                        entry.id() + " was approved by its own owner " + approver,
                        "have somebody else approve it"));
    }

    private Optional<Finding> otherVersion(Approval approval, Policy.Edition newest) {
        Entry entry = approval.entry();
        String version = approval.version().orElse("");
        if (!newest.version().equals(version)) {
            String message = (version.isEmpty() ? "no version" : "version " + version)
                    + " is not the newest of the history, which ends at " + newest.version();
            String remedy = "approve version " + newest.version() + " or correct 'version'";
            return Optional.of(finding(entry, entry.at("version"), message, remedy));
        }
        return approval.approved()
                .filter(newest.date()::isAfter)
                .map(day -> finding(
                        entry,
                        entry.at("approved"),
                        entry.id() + " was approved on " + day + ", before its version " + version + " of "
                                + newest.date(),
                        "have version " + version + " approved and move 'approved'"));
    }
}
