package io.github.ismskit.assemble;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Policy;
import java.util.List;
import java.util.Optional;

/** Builds policies and the other governed documents. */
final class DocumentForms {

    private final Headers headers;

    DocumentForms(Headers headers) {
        this.headers = headers;
    }

    Policy policy(Header header, Fields fields) {
        return new Policy(
                header,
                fields.needText("version"),
                fields.needWord("status", DocumentStatus.class),
                fields.text("approver"),
                fields.date("approved"),
                fields.date("effective"),
                headers.reviews(fields),
                fields.texts("audience"),
                history(fields),
                acknowledgement(fields));
    }

    GovernedDocument document(Header header, Fields fields) {
        return new GovernedDocument(
                header,
                fields.text("version"),
                fields.word("status", DocumentStatus.class),
                fields.text("approver"),
                fields.date("approved"),
                fields.date("effective"),
                headers.reviews(fields),
                fields.texts("audience"),
                history(fields),
                acknowledgement(fields));
    }

    private static List<Policy.Edition> history(Fields fields) {
        return fields.items(
                "history",
                edition -> new Policy.Edition(
                        edition.needText("version"),
                        edition.needDate("date"),
                        edition.needText("by"),
                        edition.text("change").orElse("")));
    }

    private static Optional<Policy.Acknowledgement> acknowledgement(Fields fields) {
        return fields.part("acknowledgement")
                .map(part -> new Policy.Acknowledgement(
                        part.flag("required").orElse(false), part.text("campaign-activity")));
    }
}
