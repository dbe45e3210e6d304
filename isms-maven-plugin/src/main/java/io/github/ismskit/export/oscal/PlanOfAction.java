package io.github.ismskit.export.oscal;

import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.PlannedAction;
import io.github.ismskit.report.Json;
import java.util.List;

/** Open nonconformities as a plan of action and milestones. */
record PlanOfAction(Head head) {

    boolean hasItems() {
        return !open().isEmpty();
    }

    byte[] bytes() {
        String organisation = head.assessment().isms().organisation().name();
        return Json.object(json -> json.object("plan-of-action-and-milestones", document -> {
            head.write(document, "plan-of-action", "Corrective actions of " + organisation);
            document.object("system-id", system -> system.text("id", head.uuid("system")));
            document.each("risks", open(), each -> risk(document, each));
            document.each("poam-items", open(), each -> item(document, each));
        }));
    }

    private List<Nonconformity> open() {
        return head.assessment().isms().all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(head.assessment().asOf()))
                .toList();
    }

    private void item(Json json, Nonconformity nonconformity) {
        json.text("uuid", head.uuid("item", nonconformity.id()))
                .text("title", nonconformity.id() + " " + nonconformity.title())
                .text("description", Head.words(nonconformity.rootCause().orElse(""), "The cause is not known yet."))
                .each(
                        "related-risks",
                        List.of(nonconformity),
                        each -> json.text("risk-uuid", head.uuid("risk", each.id())));
    }

    private void risk(Json json, Nonconformity nonconformity) {
        json.text("uuid", head.uuid("risk", nonconformity.id()))
                .text("title", nonconformity.title())
                .text("description", Head.words(nonconformity.header().summary().orElse(""), nonconformity.title()))
                .text("statement", Head.words(nonconformity.correction().orElse(""), "Nothing was put right yet."))
                .text("status", nonconformity.actions().isEmpty() ? "open" : "remediating");
        if (!nonconformity.actions().isEmpty()) { // OSCAL allows no empty list
            json.each("remediations", List.of(nonconformity), each -> remediation(json, each));
        }
    }

    private void remediation(Json json, Nonconformity nonconformity) {
        json.text("uuid", head.uuid("remediation", nonconformity.id()))
                .text("lifecycle", "planned")
                .text("title", "Corrective actions")
                .text("description", "What was decided so that it does not happen again.")
                .each("tasks", nonconformity.actions(), action -> task(json, nonconformity, action));
    }

    private void task(Json json, Nonconformity nonconformity, PlannedAction action) {
        boolean done = !action.isOpenOn(head.assessment().asOf());
        String number = Integer.toString(nonconformity.actions().indexOf(action));
        json.text("uuid", head.uuid("task", nonconformity.id(), number))
                .text("type", "milestone")
                .text("title", Head.line(action.action()))
                .object(
                        "timing",
                        timing -> timing.object("on-date", day -> day.text("date", head.moment(action.due()))))
                .text(
                        "remarks",
                        (done ? "Done" : "Open")
                                + action.owner().map(each -> "; owner: " + each).orElse(""));
    }
}
