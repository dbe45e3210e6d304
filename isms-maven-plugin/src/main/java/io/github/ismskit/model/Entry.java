package io.github.ismskit.model;

import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Location;
import java.util.List;
import java.util.Optional;

/** A record of the ISMS: it has an id, a title, a place, and somebody whose duty it is. */
public sealed interface Entry
        permits Activity,
                Audit,
                Change,
                Evidence,
                Incident,
                ManagementReview,
                Nonconformity,
                Objective,
                Reviewed,
                Waiver {

    Header header();

    /** The same record under another header. */
    Entry with(Header other);

    default String id() {
        return header().id();
    }

    default String title() {
        return header().title();
    }

    default DocumentType type() {
        return header().type();
    }

    default Optional<String> owner() {
        return header().owner();
    }

    default List<String> clauses() {
        return header().clauses();
    }

    default List<String> controls() {
        return header().controls();
    }

    /** The place of a key, or of the record where the key is absent; see {@code Source.at}. */
    default Location at(Object... path) {
        return header().source().at(path);
    }

    /** Everybody the record names, with the key that names them. */
    List<Naming> people();

    /** Every record that the record names beyond {@code related} and {@code supersedes}, with the type it must have. */
    List<Reference> references();
}
