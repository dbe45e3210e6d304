package io.github.ismskit.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of documents that the content format knows, each with the folder that holds it. */
public enum DocumentType {
    POLICY("policies"),
    RISK("risks"),
    CONTROL("controls"),
    ACTIVITY("calendar"),
    EVIDENCE("evidence"),
    AUDIT("audits"),
    REVIEW("reviews"),
    NONCONFORMITY("nonconformities"),
    CHANGE("changes"),
    INCIDENT("incidents"),
    SUPPLIER("suppliers"),
    ASSET("assets"),
    OBJECTIVE("objectives"),
    EXCEPTION("exceptions"),
    DOCUMENT("documents"),
    /** A record's title and text in another language, beside the record's own file. */
    TRANSLATION(""),
    /** A control catalogue of the organisation's own. */
    FRAMEWORK("frameworks"),
    /** {@code isms.yaml}, at the content root. */
    ISMS(""),
    /** {@code people.yaml}, at the content root. */
    PEOPLE("");

    private final String folder;

    DocumentType(String folder) {
        this.folder = folder;
    }

    /** The word that a header's {@code type} and the schema's file name use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The folder below the content root, empty for the two files at the root itself and for translations. */
    public String folder() {
        return folder;
    }

    /** True for what becomes a record of the ISMS with an id of its own. */
    public boolean isRecord() {
        return compareTo(DOCUMENT) <= 0;
    }

    public static Optional<DocumentType> ofFolder(String folder) {
        return Stream.of(values())
                .filter(type -> !type.folder.isEmpty() && type.folder.equals(folder))
                .findFirst();
    }

    public static Optional<DocumentType> ofKey(String key) {
        return Stream.of(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    public static List<DocumentType> records() {
        return Stream.of(values()).filter(DocumentType::isRecord).toList();
    }
}
