package io.github.ismskit.rule.policy;

import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a policy or a document says about who put it into force, when, and in which version. */
record Approval(
        Entry entry,
        Optional<String> approver,
        Optional<LocalDate> approved,
        Optional<String> version,
        List<Policy.Edition> history) {

    static Approval of(Policy policy) {
        return new Approval(
                policy, policy.approver(), policy.approved(), Optional.of(policy.version()), policy.history());
    }

    static Approval of(GovernedDocument document) {
        return new Approval(document, document.approver(), document.approved(), document.version(), document.history());
    }

    Optional<Policy.Edition> newest() {
        return history.stream().max(Comparator.comparing(Policy.Edition::date));
    }
}
