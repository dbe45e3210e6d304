package io.github.ismskit.export.oscal;

import io.github.ismskit.report.Json;
import io.github.ismskit.rule.Outcome;
import java.util.List;

/** What every run looks at: each rule as an activity. An ISMS has no system security plan, so its components stand for it. */
record AssessmentPlan(Head head) {

    static final String FILE = "assessment-plan.json";

    byte[] bytes() {
        String organisation = head.assessment().isms().organisation().name();
        return Json.object(json -> json.object("assessment-plan", document -> {
            head.write(document, "assessment-plan", "How the ISMS of " + organisation + " is assessed by every build");
            document.object("import-ssp", system -> system.text("href", ComponentDefinition.FILE))
                    .object(
                            "local-definitions",
                            ours -> ours.each(
                                    "activities",
                                    head.assessment().outcomes(),
                                    outcome -> activity(document, outcome)));
            Head.everyControl(document);
        }));
    }

    private void activity(Json json, Outcome outcome) {
        json.text("uuid", head.uuid("activity", outcome.rule().id()))
                .text("title", outcome.rule().id())
                .text("description", outcome.rule().statement() + ".")
                .each(
                        "props",
                        List.of("TEST"),
                        method -> json.text("name", "method").text("value", method));
    }
}
