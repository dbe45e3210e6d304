package io.github.ismskit.adopt;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who and what the content has already. */
record Inventory(List<Document> documents) {

    Set<String> ids() {
        return documents.stream()
                .filter(document -> document.type().isRecord())
                .map(document -> text(document, "id"))
                .collect(Collectors.toSet());
    }

    List<People.Somebody> people() {
        return documents.stream()
                .filter(document -> document.type() == DocumentType.PEOPLE)
                .map(document -> new People.Somebody(
                        text(document, "id"), text(document, "name"), text(document, "role"), text(document, "email")))
                .toList();
    }

    private static String text(Document document, String key) {
        return document.header()
                .get(key)
                .map(value -> String.join(" ", Words.of(value)))
                .orElse("");
    }
}
