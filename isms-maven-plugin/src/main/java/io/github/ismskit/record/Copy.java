package io.github.ismskit.record;

import io.github.ismskit.document.StoredFile;

/**
 * A file that was handed in, and what its bytes turned out to be.
 *
 * @param name under which it is kept, beside the record
 */
record Copy(Piece piece, String name, StoredFile stored) {

    KeptFile kept() {
        return new KeptFile(name, piece.name(), stored.sha256(), stored.size(), MediaType.of(name));
    }
}
