package io.github.ismskit.assemble;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Body;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Header;
import io.github.ismskit.model.Reviews;
import io.github.ismskit.model.Words;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Builds what every record carries. */
final class Headers {

    private final Map<DocumentType, Classification> classifications;
    private final Function<String, Optional<String>> titles;

    /**
     * @param classifications what counts where a record says nothing
     * @param titles a title for an id that has one elsewhere: controls in their catalogue, evidence by its activity
     */
    Headers(Map<DocumentType, Classification> classifications, Function<String, Optional<String>> titles) {
        this.classifications = Map.copyOf(classifications);
        this.titles = titles;
    }

    Header of(Document document) {
        Fields fields = new Fields(document.header());
        String id = fields.needText("id");
        return new Header(
                document.type(),
                id,
                title(document.type(), id, fields),
                document.source(),
                fields.text("owner"),
                classification(document.type(), fields),
                fields.texts("clauses"),
                fields.texts("controls"),
                fields.texts("related"),
                fields.texts("supersedes"),
                fields.texts("tags"),
                fields.text("summary"),
                new Body(document.body(), document.bodyLine()));
    }

    Reviews reviews(Fields fields) {
        return new Reviews(
                fields.date("last-reviewed"),
                fields.interval("review-interval"),
                fields.items(
                        "reviews",
                        held -> new Reviews.Held(
                                held.needDate("date"),
                                held.needText("by"),
                                held.text("outcome").orElse("").equals("changed"),
                                held.text("note"))));
    }

    private String title(DocumentType type, String id, Fields fields) {
        Optional<String> own = fields.text("title");
        if (own.isPresent()) {
            return own.get();
        }
        if (type == DocumentType.EVIDENCE) {
            String what = fields.text("activity").flatMap(titles).orElse(id);
            return what + ", " + fields.needText("performed");
        }
        return titles.apply(id).orElse(id);
    }

    private Classification classification(DocumentType type, Fields fields) {
        return fields.text("classification")
                .map(word -> Words.parse(Classification.class, word))
                .orElse(classifications.getOrDefault(type, Classification.INTERNAL));
    }
}
