package io.github.ismskit.assemble;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.TranslatedFile;
import io.github.ismskit.model.Body;
import io.github.ismskit.model.Translation;
import java.util.stream.Stream;

/** Builds translations; the name of the file says of what and into which language. */
final class TranslationForm {

    private TranslationForm() {}

    static Stream<Translation> translation(Document document) {
        return TranslatedFile.of(document.source().file()).map(file -> translation(file, document)).stream();
    }

    private static Translation translation(TranslatedFile file, Document document) {
        Fields fields = new Fields(document.header());
        return new Translation(
                file.original(),
                file.language(),
                fields.needText("title"),
                fields.text("summary"),
                fields.text("translates"),
                fields.date("translated"),
                fields.text("translator"),
                new Body(document.body(), document.bodyLine()),
                document.source());
    }
}
