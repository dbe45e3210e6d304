package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Top management looks at the ISMS at least once a year (clause 9.3.1). */
public final class ManagementReviewIsHeld implements Rule {

    private static final Setting MONTHS = new Setting("months", 12, "months from one review to the next");

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "A management review is held within twelve months of the last one";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.3.1");
    }

    @Override
    public List<Setting> settings() {
        return List.of(MONTHS);
    }

    @Override
    public Check check(Situation situation) {
        List<ManagementReview> reviews = situation.isms().all(ManagementReview.class);
        List<Finding> findings = new ArrayList<>();
        due(situation, reviews).ifPresent(findings::add);
        for (ManagementReview review : reviews) {
            if (!review.isHeldBy(situation.asOf()) && situation.asOf().isAfter(review.planned())) {
                String message = review.id() + " was planned for " + Ago.of(review.planned(), situation.asOf())
                        + ", and is not recorded as held";
                findings.add(finding(review, review.at("planned"), message, "hold it and write 'held'")
                        .as(Severity.WARNING));
            }
        }
        return Check.of(Math.max(1, reviews.size()), findings);
    }

    private Optional<Finding> due(Situation situation, List<ManagementReview> reviews) {
        LocalDate asOf = situation.asOf();
        int months = situation.number(this, MONTHS);
        Optional<ManagementReview> newest = reviews.stream()
                .filter(review -> review.isHeldBy(asOf))
                .max(Comparator.comparing(review -> review.held().orElseThrow()));
        if (newest.isEmpty()) {
            return never(situation, months);
        }
        LocalDate due = newest.get().held().orElseThrow().plusMonths(months);
        if (!asOf.isAfter(due)) {
            return Optional.empty();
        }
        String message = "the last management review, " + newest.get().id() + ", was held on "
                + newest.get().held().orElseThrow() + ", and the next was due by " + Ago.of(due, asOf);
        return Optional.of(finding(newest.get(), newest.get().at("held"), message, "hold one and record it in reviews/")
                .dueOn(due));
    }

    /** Before certification there is a first year; a certificate is not issued without a review. */
    private Optional<Finding> never(Situation situation, int months) {
        Isms isms = situation.isms();
        Optional<LocalDate> due =
                isms.organisation().certificate().issued().or(() -> isms.begin().map(day -> day.plusMonths(months)));
        if (due.isPresent() && !situation.asOf().isAfter(due.get())) {
            return Optional.empty();
        }
        Finding finding = finding(
                isms.organisation().source().start(),
                "no management review was ever held",
                "hold one and record it in reviews/");
        return Optional.of(due.map(finding::dueOn).orElse(finding));
    }
}
