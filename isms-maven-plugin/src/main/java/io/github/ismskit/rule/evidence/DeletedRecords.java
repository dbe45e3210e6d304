package io.github.ismskit.rule.evidence;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.history.Gone;
import io.github.ismskit.history.History;
import java.util.List;

/** The evidence records of a file that is gone. */
final class DeletedRecords {

    private DeletedRecords() {}

    /** Their ids as the file said them last; none where it said nothing that can be read. */
    static List<String> ids(History history, Gone gone) {
        return history.text(gone.trail().current()).stream()
                .flatMap(text -> DocumentReader.recalled(gone.file(), DocumentType.EVIDENCE, text).stream())
                .map((Document document) -> document.header().get("id"))
                .filter(id -> id.isPresent())
                .map(Said::words)
                .toList();
    }
}
