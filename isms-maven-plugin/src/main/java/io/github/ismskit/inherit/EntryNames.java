package io.github.ismskit.inherit;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks at the names in an archive before anything of it is written. */
final class EntryNames {

    private static final int MOST_FILES = 10_000;
    private static final String ABOUT_ITSELF = "META-INF/";

    private final String of;
    private final Set<String> folded = new HashSet<>();
    private final List<ZipEntry> files = new ArrayList<>();

    /** @param of whose archive it is, for the message */
    EntryNames(String of) {
        this.of = of;
    }

    /** The files of content; an archive that holds anything that could harm is refused as a whole. */
    List<ZipEntry> files(ZipFile zip) {
        if (zip.size() > MOST_FILES) {
            throw new InheritFailure(of + " holds " + zip.size() + " files, more than " + MOST_FILES
                    + "; share less, with isms.share.includes");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            look(entries.nextElement());
        }
        if (files.isEmpty()) {
            throw new InheritFailure(of + " holds no content");
        }
        return List.copyOf(files);
    }

    private void look(ZipEntry entry) {
        String name = entry.getName();
        fault(name).ifPresent(fault -> {
            throw new InheritFailure(of + " holds '" + printed(name) + "', " + fault
                    + "; nothing of it is read. Let isms:share make the archive");
        });
        if (!entry.isDirectory() && !name.startsWith(ABOUT_ITSELF)) {
            files.add(entry);
        }
    }

    private Optional<String> fault(String name) {
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.startsWith(".")) {
                return Optional.of("which leads out of its folder, or hides in it");
            }
        }
        if (path.chars().anyMatch(letter -> letter < ' ' || letter == '\\' || letter == ':' || letter == '\u007F')) {
            return Optional.of("which is no path on every system");
        }
        if (!folded.add(path.toLowerCase(Locale.ROOT))) {
            return Optional.of("a second time");
        }
        return name.startsWith(ABOUT_ITSELF) || SharedPaths.liesWhereShared(name)
                ? Optional.empty()
                : Optional.of("which no ISMS takes over from another");
    }

    private static String printed(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
