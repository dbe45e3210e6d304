package io.github.ismskit.portal.documents;

import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.GovernedDocument;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Page;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Section;
import io.github.ismskit.portal.register.Cell;
import io.github.ismskit.portal.register.Column;
import io.github.ismskit.portal.register.Facts;
import io.github.ismskit.portal.register.RecordPage;
import io.github.ismskit.portal.register.Register;
import io.github.ismskit.portal.register.RegisterPages;
import io.github.ismskit.portal.register.ReviewsHeld;
import io.github.ismskit.portal.register.Row;
import io.github.ismskit.portal.register.Table;
import io.github.ismskit.rule.ReviewDue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything else that is governed: scope, context, procedures, registers of laws. */
public final class DocumentsSection implements Section {

    @Override
    public Stream<Page> pages(Desk desk) {
        List<GovernedDocument> documents = desk.isms().all(GovernedDocument.class);
        String title = desk.say("common.documents");
        Ref index = new Ref("index.html", "", title);
        return Stream.concat(
                RegisterPages.at("documents/index.html", title).of(desk, () -> register(desk, documents)),
                documents.stream().map(document -> desk.page(document, "document", index, () -> page(desk, document))));
    }

    private static Register register(Desk desk, List<GovernedDocument> documents) {
        List<Row> rows = documents.stream()
                .sorted(Comparator.comparing(GovernedDocument::title))
                .map(document -> Row.of(
                        state(desk, document).key(),
                        document.owner().orElse(""),
                        List.of(
                                Cell.chip(state(desk, document)),
                                Cell.ref(desk.ref(document)),
                                Cell.ids(desk.clauses(document.clauses())),
                                Cell.text(document.version()),
                                Cell.day(nextReview(desk, document)),
                                Cell.ref(desk.person(document.owner())))))
                .sorted(Row.URGENT_FIRST)
                .toList();
        List<Column> columns = List.of(
                Column.text(desk, "common.state"),
                Column.record(desk, "documents.document"),
                Column.many(desk.say("common.clauses")),
                Column.text(desk, "documents.version"),
                Column.day(desk, "common.next-review"),
                Column.brief(desk, "common.owner"));
        return Register.of(
                desk,
                "",
                new Table("list", desk.count("documents.caption", rows.size()), columns, rows),
                documents.stream().map(document -> state(desk, document)).toList(),
                new Register.Empty(desk.say("documents.empty"), "7.5", "documents/scope.md"));
    }

    private static RecordPage page(Desk desk, GovernedDocument document) {
        Facts facts = Facts.of(desk, document)
                .text(desk.say("documents.version"), document.version())
                .chip(desk.say("common.state"), state(desk, document))
                .day(desk.say("documents.approved-on"), document.approved())
                .person(desk.say("documents.approved-by"), document.approver())
                .day(desk.say("common.next-review"), nextReview(desk, document))
                .person(desk.say("common.owner"), document.owner())
                .text(desk.say("documents.for"), String.join(", ", document.audience()));
        return RecordPage.of(
                desk,
                document,
                facts.rest(document),
                List.of(History.of(desk, document.history()), ReviewsHeld.of(desk, document)));
    }

    public static Chip state(Desk desk, GovernedDocument document) {
        DocumentStatus status = document.status().orElse(DocumentStatus.APPROVED);
        Chip state = DocumentStates.of(desk, status, document.reviews(), begin(document));
        return Changed.chip(desk, document, state);
    }

    private static Optional<LocalDate> nextReview(Desk desk, GovernedDocument document) {
        return ReviewDue.dueOn(document.reviews(), begin(document), desk.asOf());
    }

    private static Optional<LocalDate> begin(GovernedDocument document) {
        return document.approved().or(document::effective);
    }
}
