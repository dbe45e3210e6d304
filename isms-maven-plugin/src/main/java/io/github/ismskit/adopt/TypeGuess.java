package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;

/**
 * What a file is taken for.
 *
 * @param reason what says so
 * @param confidence how much it does
 */
record TypeGuess(DocumentType type, String reason, Confidence confidence) {

    enum Confidence {
        /** The file says it. */
        SURE,
        /** Its surroundings say it. */
        LIKELY,
        /** Nothing speaks against it. */
        GUESS
    }
}
