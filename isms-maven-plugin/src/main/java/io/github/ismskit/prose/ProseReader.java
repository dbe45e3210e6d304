package io.github.ismskit.prose;

import io.github.ismskit.address.Addresses;
import io.github.ismskit.model.Isms;
import java.util.Map;
import java.util.Set;

/** Stand-in. */
public final class ProseReader {
    private ProseReader() {}

    public static Prose read(Isms isms, Addresses addresses, Set<String> storedFiles) {
        return new Prose(Map.of());
    }
}
