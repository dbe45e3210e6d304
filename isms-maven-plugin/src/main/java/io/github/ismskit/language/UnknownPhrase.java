package io.github.ismskit.language;

import java.io.Serial;

/** A phrase was asked for that no bundle has. */
public final class UnknownPhrase extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    UnknownPhrase(String key) {
        super("no bundle has a phrase '" + key + "'; add it to i18n/portal_en.properties of the templates");
    }
}
