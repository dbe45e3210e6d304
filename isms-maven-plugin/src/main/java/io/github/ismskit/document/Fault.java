package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;

/** Why a document could not be read; it ends the reading of this one document, never of the others. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final Position position;
    private final String remedy;

    Fault(Position position, String message, String remedy) {
        super(message, null, false, false);
        this.position = position;
        this.remedy = remedy;
    }

    Finding in(String file) {
        return unreadable(position.in(file), String.valueOf(getMessage()), remedy);
    }

    static Finding unreadable(Location place, String message, String remedy) {
        return Finding.of("document-is-readable", Severity.ERROR, place, message, remedy);
    }
}
