package io.github.ismskit.document;

import io.github.ismskit.finding.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What to do about a file that nothing claims: most of them are records under a name that is nearly right. */
final class ClaimAdvice {

    private static final List<String> AT_THE_ROOT = List.of("isms.yaml", "people.yaml");

    private ClaimAdvice() {}

    static String about(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return Nearest.to(path, AT_THE_ROOT)
                    .map(near -> "rename it to " + near)
                    .orElse("move it into the folder of its type, or out of the content");
        }
        String folder = path.substring(0, slash);
        Optional<String> meant = meant(folder);
        if (meant.isPresent()) {
            return "no type has the folder '" + folder + "'; did you mean '" + meant.get() + "'?";
        }
        String lists = "list it in the record that it belongs to, or move it out of the content";
        return ending(path)
                .filter(ending -> !path.endsWith(ending))
                .map(ending -> "if it is a record, let its name end in '" + ending + "'; otherwise " + lists)
                .orElse(lists);
    }

    private static Optional<String> meant(String folder) {
        List<String> folders = Stream.of(DocumentType.values())
                .map(DocumentType::folder)
                .filter(known -> !known.isEmpty())
                .toList();
        if (folders.contains(folder)) {
            return Optional.empty();
        }
        return DocumentType.ofKey(folder.toLowerCase(Locale.ROOT))
                .map(DocumentType::folder)
                .filter(folders::contains)
                .or(() -> Nearest.to(folder, folders));
    }

    /** The ending that a record would have to have, where this one means the same. */
    private static Optional<String> ending(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".md") || lower.endsWith(".markdown") || lower.endsWith(".mdown")) {
            return Optional.of(".md");
        }
        return lower.endsWith(".yaml") || lower.endsWith(".yml") ? Optional.of(".yaml") : Optional.empty();
    }
}
