package io.github.ismskit.adopt;

import io.github.ismskit.document.DocumentType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every record an ID of its own: that of the source where it fits, the next number otherwise. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,79}");
    private static final Map<DocumentType, String> PREFIXES = Map.of(
            DocumentType.POLICY, "POL",
            DocumentType.RISK, "R",
            DocumentType.ACTIVITY, "ACT",
            DocumentType.SUPPLIER, "SUP",
            DocumentType.ASSET, "AS");

    private final Set<String> taken = new HashSet<>();
    private final Set<String> promised = new HashSet<>();

    /** @param there the IDs of the content that exists */
    Ids(Set<String> there) {
        there.forEach(id -> taken.add(plain(id)));
    }

    /** IDs of sources come first, so that no number takes one of them. */
    void promise(String given) {
        promised.add(plain(fitting(given)));
    }

    /** False where somebody has it. */
    boolean take(String id) {
        return taken.add(plain(id));
    }

    String give(DocumentType type, String given) {
        String id = fitting(given);
        if (ID.matcher(id).matches() && taken.add(plain(id))) {
            return id;
        }
        String prefix = PREFIXES.getOrDefault(type, "DOC");
        int number = 1;
        while (promised.contains(plain(numbered(prefix, number))) || !taken.add(plain(numbered(prefix, number)))) {
            number++;
        }
        return numbered(prefix, number);
    }

    private static String numbered(String prefix, int number) {
        return String.format(Locale.ROOT, "%s-%02d", prefix, number);
    }

    /** {@code POL 7} and {@code POL/7} are POL-7 here. */
    private static String fitting(String given) {
        return given.strip().replaceAll("[\\s/\\\\:#]+", "-");
    }

    private static String plain(String id) {
        return id.toLowerCase(Locale.ROOT);
    }
}
