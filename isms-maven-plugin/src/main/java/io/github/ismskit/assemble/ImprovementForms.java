package io.github.ismskit.assemble;

import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.ManagementReview;
import io.github.ismskit.model.Nonconformity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds audits, management reviews and nonconformities. */
final class ImprovementForms {

    private ImprovementForms() {}

    static Audit audit(Header header, Fields fields) {
        return new Audit(
                header,
                fields.needWord("kind", Audit.Kind.class),
                fields.needDate("planned"),
                fields.date("performed"),
                fields.text("auditor"),
                fields.text("organisation"),
                fields.part("scope")
                        .map(scope -> new Audit.Scope(scope.texts("clauses"), scope.texts("controls")))
                        .orElse(new Audit.Scope(List.of(), List.of())),
                fields.needWord("status", Audit.Status.class),
                fields.items("findings", ImprovementForms::finding),
                fields.path("report", header));
    }

    static ManagementReview review(Header header, Fields fields) {
        Map<String, String> inputs = new TreeMap<>();
        fields.part("inputs")
                .ifPresent(part -> part.mapping()
                        .members()
                        .keySet()
                        .forEach(key -> part.text(key).ifPresent(text -> inputs.put(key, text))));
        return new ManagementReview(
                header,
                fields.needDate("planned"),
                fields.date("held"),
                fields.text("chair"),
                fields.texts("attendees"),
                fields.range("period"),
                inputs,
                Actions.of(fields, "decisions", "decision"));
    }

    static Nonconformity nonconformity(Header header, Fields fields) {
        return new Nonconformity(
                header,
                fields.needWord("source", Nonconformity.Source.class),
                fields.needDate("detected"),
                fields.needWord("severity", Nonconformity.Grade.class),
                fields.text("correction"),
                fields.text("root-cause"),
                Actions.of(fields, "actions", "action"),
                fields.part("effectiveness")
                        .map(part -> new Nonconformity.Effectiveness(
                                part.date("due"), part.date("verified"), part.text("by"), part.flag("effective"))),
                fields.needWord("status", Nonconformity.Status.class),
                fields.date("closed"),
                Actions.occurrences(fields));
    }

    private static Audit.AuditFinding finding(Fields item) {
        return new Audit.AuditFinding(
                item.needText("id"),
                item.needWord("grade", Audit.Grade.class),
                item.text("clause"),
                item.text("control"),
                item.text("summary").orElse(""),
                item.text("nonconformity"));
    }
}
