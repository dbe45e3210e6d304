package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.model.ReviewInput;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A review that was held has looked at every input and answered for what was decided before. */
public final class ManagementReviewIsComplete implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Each input that clause 9.3.2 asks for is filled, and decisions that were due are answered";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.3.2", "9.3.3");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public Check check(Situation situation) {
        List<ManagementReview> held = situation.isms().all(ManagementReview.class).stream()
                .filter(review -> review.isHeldBy(situation.asOf()))
                .sorted(Comparator.comparing(review -> review.held().orElseThrow()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            inputs(findings, held.get(i));
            for (ManagementReview earlier : held.subList(0, i)) {
                decisions(findings, earlier, held.get(i));
            }
        }
        return Check.of(held.size(), findings);
    }

    private void inputs(List<Finding> findings, ManagementReview review) {
        for (ReviewInput input : ReviewInput.values()) {
            if (review.input(input).isEmpty()) {
                String message = review.id() + " has no input " + input.letter() + ", " + input.key();
                String remedy = "write under 'inputs." + input.key() + "' what was found";
                findings.add(finding(review, review.at("inputs", input.key()), message, remedy));
            }
        }
        if (review.chair().isEmpty()) {
            String message = review.id() + " does not say who chaired it";
            findings.add(finding(review, review.at("chair"), message, "write 'chair', somebody of top management"));
        }
    }

    private void decisions(List<Finding> findings, ManagementReview earlier, ManagementReview review) {
        LocalDate held = review.held().orElseThrow();
        for (PlannedAction decision : earlier.decisions()) {
            if (decision.isOverdueOn(held) && decision.extended().isEmpty()) {
                String message =
                        "when " + review.id() + " was held on " + held + ", the decision \"" + decision.action()
                                + "\" of " + earlier.id() + " was open since " + decision.due() + " and not extended";
                findings.add(finding(
                        review,
                        review.at("inputs", ReviewInput.PREVIOUS_ACTIONS.key()),
                        message,
                        "write under 'extended' of the decision until when it was moved, by whom and why"));
            }
        }
    }
}
