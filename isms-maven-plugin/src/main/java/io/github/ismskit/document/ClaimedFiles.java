package io.github.ismskit.document;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which stored files belong to a record: it lists them, its text links to them, or they lie beside it. */
final class ClaimedFiles {

    /** Keys whose text is the path of a file. */
    private static final Set<String> PATH_KEYS = Set.of("path", "file", "report", "logo", "logo-dark", "favicon");

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)");

    private final Set<String> claimed = new HashSet<>();
    private final Set<String> records = new HashSet<>();

    private final Set<String> unknown = new HashSet<>();

    /** @param unreadable files that could not be read; what lies in their folder may well be theirs */
    ClaimedFiles(List<Document> documents, List<String> unreadable) {
        documents.forEach(this::add);
        unreadable.forEach(file -> unknown.add(folder(file)));
    }

    /** One finding for each file that nothing claims. */
    List<Finding> unclaimed(List<ContentTree.Found> others) {
        return others.stream()
                .filter(found -> !found.name().equals("README.md"))
                .filter(found -> !claimed.contains(found.path()) && !isBesideRecord(found.path()))
                .filter(found -> !unknown.contains(folder(found.path())))
                .map(ClaimedFiles::finding)
                .toList();
    }

    private void add(Document document) {
        String file = document.source().file();
        if (document.type() == DocumentType.ISMS) {
            document.header().get("frameworks").ifPresent(this::catalogues);
        }
        if (file.endsWith(".md")) {
            records.add(file.substring(0, file.length() - ".md".length()));
        }
        named(file, document.header());
        Matcher links = LINK.matcher(document.body());
        while (links.find()) {
            claimed.add(ContentPath.from(file, links.group(1).replaceFirst("[#?].*", "")));
        }
    }

    /** A catalogue in another format is named by its path among the frameworks. */
    private void catalogues(Value frameworks) {
        if (frameworks instanceof Value.Items items) {
            items.values().stream()
                    .filter(Value.Text.class::isInstance)
                    .forEach(item -> claimed.add(((Value.Text) item).text()));
        }
    }

    private void named(String file, Value value) {
        if (value instanceof Value.Mapping mapping) {
            mapping.members().forEach((key, member) -> {
                if (PATH_KEYS.contains(key) && member.value() instanceof Value.Text text) {
                    claimed.add(ContentPath.from(file, text.text()));
                } else {
                    named(file, member.value());
                }
            });
        } else if (value instanceof Value.Items items) {
            items.values().forEach(item -> named(file, item));
        }
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private boolean isBesideRecord(String path) {
        int dot = path.lastIndexOf('.');
        return dot > 0 && records.contains(path.substring(0, dot));
    }

    private static Finding finding(ContentTree.Found found) {
        return Finding.of(
                "file-is-claimed",
                Severity.ERROR,
                Location.of(found.path()),
                "no record and no type claims this file",
                ClaimAdvice.about(found.path()));
    }
}
