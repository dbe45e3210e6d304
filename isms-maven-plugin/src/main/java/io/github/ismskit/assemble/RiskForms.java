package io.github.ismskit.assemble;

import io.github.ismskit.model.Control;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Risk;
import io.github.ismskit.model.RiskScore;
import io.github.ismskit.model.Words;

/** Builds risks and the lines of the statement of applicability that answer them. */
final class RiskForms {

    private final Headers headers;

    RiskForms(Headers headers) {
        this.headers = headers;
    }

    Risk risk(Header header, Fields fields) {
        return new Risk(
                header,
                fields.needDate("identified"),
                fields.texts("assets"),
                fields.text("threat"),
                fields.text("vulnerability"),
                fields.text("category"),
                fields.part("inherent").map(RiskForms::score).orElseThrow(),
                fields.needWord("treatment", Risk.Treatment.class),
                fields.part("residual").map(RiskForms::score),
                Actions.of(fields, "plan", "action"),
                fields.part("acceptance").map(RiskForms::acceptance),
                fields.needWord("status", Risk.Status.class),
                fields.items(
                        "history", item -> new Risk.Assessment(item.needDate("date"), score(item), item.text("note"))),
                headers.reviews(fields));
    }

    Control control(Header header, Fields fields) {
        return new Control(
                header,
                fields.flag("applicable").orElseThrow(),
                fields.texts("drivers").stream()
                        .map(word -> Words.parse(Control.Driver.class, word))
                        .toList(),
                fields.text("justification"),
                fields.word("implementation", Control.Implementation.class),
                fields.word("operation", Control.Operation.class),
                fields.part("exclusion")
                        .map(part -> new Control.Exclusion(
                                part.needText("by"), part.needDate("date"), part.date("review-by"))),
                headers.reviews(fields));
    }

    private static RiskScore score(Fields fields) {
        return new RiskScore(fields.needWhole("likelihood"), fields.needWhole("impact"));
    }

    private static Risk.Acceptance acceptance(Fields fields) {
        return new Risk.Acceptance(
                fields.needText("by"),
                fields.needDate("date"),
                fields.needDate("expires"),
                fields.needWhole("score"),
                fields.text("rationale"));
    }
}
