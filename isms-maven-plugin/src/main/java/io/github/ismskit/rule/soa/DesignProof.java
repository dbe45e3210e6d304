package io.github.ismskit.rule.soa;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.ReviewDue;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A document or policy, in effect and reviewed in time, that the control names under {@code related}. */
final class DesignProof {

    private final Situation situation;

    DesignProof(Situation situation) {
        this.situation = situation;
    }

    Stream<Finding> judge(Rule rule, Control control) {
        Isms isms = situation.isms();
        List<LocalDate> reviewedUntil = new ArrayList<>();
        for (String id : control.header().related()) {
            isms.entry(id).flatMap(this::currentUntil).ifPresent(reviewedUntil::add);
            if (isms.isUnsound(id)) {
                return Stream.empty();
            }
        }
        Optional<LocalDate> latest = reviewedUntil.stream().max(Comparator.naturalOrder());
        if (latest.isEmpty()) {
            return Stream.of(rule.finding(
                    control,
                    control.at("related"),
                    control.id() + " is implemented by design but names no document that is in effect and was reviewed",
                    "name it under 'related', or set 'implementation' to what is true"));
        }
        if (!situation.asOf().isAfter(latest.get())) {
            return Stream.empty();
        }
        String message = "the documents of " + control.id() + " were due for review by "
                + Ago.of(latest.get(), situation.asOf());
        return Stream.of(rule.finding(control, control.at("related"), message, "review one that describes the design")
                .dueOn(latest.get()));
    }

    /** Empty for what is no document, not in effect, or not written. */
    private Optional<LocalDate> currentUntil(Entry entry) {
        LocalDate day = situation.asOf();
        if (entry.header().body().isEmpty()) {
            return Optional.empty();
        }
        if (entry instanceof Policy policy && policy.isEffectiveOn(day)) {
            return ReviewDue.dueOn(policy.reviews(), policy.approved(), day);
        }
        if (entry instanceof GovernedDocument document && document.isInUse()) {
            return ReviewDue.dueOn(document.reviews(), document.approved().or(document::effective), day);
        }
        return Optional.empty();
    }
}
