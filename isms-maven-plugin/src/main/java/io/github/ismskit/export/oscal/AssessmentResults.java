package io.github.ismskit.export.oscal;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.report.Json;
import io.github.ismskit.rule.Outcome;
import java.util.List;

/** The results of the run: what was observed by every rule, and whether it holds. */
record AssessmentResults(Head head) {

    byte[] bytes() {
        String organisation = head.assessment().isms().organisation().name();
        return Json.object(json -> json.object("assessment-results", document -> {
            head.write(document, "assessment-results", "Readiness of the ISMS of " + organisation);
            document.object("import-ap", plan -> plan.text("href", AssessmentPlan.FILE));
            document.each("results", List.of(organisation), name -> result(document));
        }));
    }

    private void result(Json json) {
        json.text("uuid", head.uuid("result"))
                .text("title", "All rules as of " + head.assessment().asOf())
                .text(
                        "description",
                        "The verdict is " + head.assessment().verdict().key() + ".")
                .text("start", head.moment(head.assessment().asOf()));
        Head.everyControl(json);
        json.each("observations", head.assessment().outcomes(), outcome -> observation(json, outcome))
                .each("findings", head.assessment().outcomes(), outcome -> finding(json, outcome));
    }

    private void observation(Json json, Outcome outcome) {
        json.text("uuid", head.uuid("observation", outcome.rule().id()))
                .text("title", outcome.rule().id())
                .text("description", told(outcome))
                .texts("methods", List.of("TEST"))
                .text("collected", head.moment(head.assessment().asOf()));
        head.assessment().readiness().validUntil().ifPresent(day -> json.text("expires", head.moment(day.plusDays(1))));
    }

    /** What could not be looked at is not satisfied: green is a proof. */
    private void finding(Json json, Outcome outcome) {
        String id = outcome.rule().id();
        json.text("uuid", head.uuid("finding", id))
                .text("title", id)
                .text("description", told(outcome))
                .object(
                        "target",
                        target -> target.text("type", "objective-id")
                                .text("target-id", id)
                                .object(
                                        "status",
                                        status -> status.text("state", outcome.holds() ? "satisfied" : "not-satisfied")
                                                .text("reason", reason(outcome))))
                .each(
                        "related-observations",
                        List.of(id),
                        each -> json.text("observation-uuid", head.uuid("observation", each)));
    }

    private static String reason(Outcome outcome) {
        if (!outcome.isEvaluated()) {
            return "other";
        }
        return outcome.holds() ? "pass" : "fail";
    }

    private static String told(Outcome outcome) {
        if (outcome.notEvaluated().isPresent()) {
            return "Not evaluated: " + outcome.notEvaluated().get();
        }
        if (outcome.findings().isEmpty()) {
            return "Holds for all " + outcome.lookedAt() + " that were looked at.";
        }
        return String.join("\n", outcome.findings().stream().map(Finding::line).toList());
    }
}
