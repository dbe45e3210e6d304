package io.github.ismskit.record;

import io.github.ismskit.text.DeviceName;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives files names that every file system can hold, each once, and that no reader takes for a record. */
final class PortableNames {

    /** In bytes of UTF-8; file systems end at 255, and a suffix must still fit. */
    private static final int LONGEST = 180;

    /** What Windows forbids, and what shows as something else than it is. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}<>:\"/\\\\|?*\\uFFFD]");

    private static final Pattern RECORD = Pattern.compile(".*\\.(md|yaml|yml)", Pattern.CASE_INSENSITIVE);

    private final Set<String> taken = new HashSet<>();

    /** @param record the name that the record itself has */
    PortableNames(String record) {
        taken.add(key(record));
    }

    /** The name itself where it can stay, else the nearest one that is fit and free. */
    String fit(String name) {
        String fit = shortened(documentless(unreserved(trimmed(clean(name)))));
        String free = fit;
        for (int i = 2; !taken.add(key(free)); i++) {
            free = stem(fit) + "-" + i + extension(fit);
        }
        return free;
    }

    private static String clean(String name) {
        return UNFIT.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
    }

    /** No dot in front, which hides a file, and neither dot nor space at the end, which Windows drops. */
    private static String trimmed(String name) {
        String trimmed = name.strip().replaceAll("^[.\\s]+|[.\\s]+$", "");
        return trimmed.isEmpty() ? "file" : trimmed;
    }

    private static String unreserved(String name) {
        return DeviceName.is(name) ? "file-" + name : name;
    }

    /** A Markdown or YAML file among the evidence would be read as a record. */
    private static String documentless(String name) {
        return RECORD.matcher(name).matches() ? name + ".txt" : name;
    }

    private static String shortened(String name) {
        String extension = extension(name);
        String stem = stem(name);
        while (bytes(stem + extension) > LONGEST) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String stem(String name) {
        return name.substring(0, name.length() - extension(name).length());
    }

    /** With its dot; empty where what follows the last dot is too long to be one. */
    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.length() - dot > 16 ? "" : name.substring(dot);
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
