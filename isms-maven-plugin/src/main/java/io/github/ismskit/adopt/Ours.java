package io.github.ismskit.adopt;

import io.github.ismskit.Content;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.TranslatedFile;
import io.github.ismskit.finding.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Files that are of the format already, which go where it wants them and change by no byte. */
final class Ours {

    private static final Set<String> AT_THE_ROOT = Set.of("isms.yaml", "people.yaml");

    private final Map<ForeignFile, String> homes = new LinkedHashMap<>();
    private final List<Document> documents;
    private final List<Finding> refusals;

    /** @param content to which they would come */
    Ours(Content content, List<ForeignFile> files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (ForeignFile file : files) {
            home(file)
                    .filter(home -> texts.putIfAbsent(home, file.text()) == null)
                    .ifPresent(home -> homes.put(file, home));
        }
        Content alone = Content.nothing(content.root()).with(texts);
        this.refusals = alone.refusals();
        this.documents = alone.reading().documents();
        homes.values().removeIf(home -> !isSound(home));
    }

    /** Where the format wants a file of its own; empty for one that has no header, or is in a folder of no type. */
    private static Optional<String> home(ForeignFile file) {
        boolean headed = file.isMarkdown()
                ? file.ending().equals("md")
                        && file.text().replace("\uFEFF", "").startsWith("---")
                : file.isYaml();
        boolean translated = TranslatedFile.of(file.path()).isPresent();
        if (!headed || translated || !file.refusal().isEmpty()) {
            return Optional.empty();
        }
        if (AT_THE_ROOT.contains(file.name())) {
            return Optional.of(file.name());
        }
        String[] parts = file.path().split("/");
        return Stream.iterate(0, i -> i < parts.length - 1, i -> i + 1)
                .filter(i -> DocumentType.ofFolder(parts[i]).isPresent())
                .findFirst()
                .map(i -> String.join("/", List.of(parts).subList(i, parts.length)));
    }

    private boolean isSound(String home) {
        return documents.stream().anyMatch(document -> isFrom(document, home))
                && refusals.stream().noneMatch(each -> each.location().file().equals(home));
    }

    private static boolean isFrom(Document document, String home) {
        return document.source().file().equals(home);
    }

    /** Everything that is sound, as the build would read it. */
    List<Document> documents() {
        return documents.stream()
                .filter(document -> homes.containsValue(document.source().file()))
                .toList();
    }

    Optional<Placed> place(ForeignFile file) {
        return Optional.ofNullable(homes.get(file))
                .map(home -> Placed.untouched(file, home, "as it is (sure: of the format already)"));
    }

    /** Why a register that is nearly of the format is not taken. */
    Optional<String> doubt(ForeignFile file) {
        return home(file)
                .filter(home -> file.isYaml())
                .flatMap(home -> refusals.stream()
                        .filter(each -> each.location().file().equals(home))
                        .findFirst())
                .map(finding -> "is not of the format: " + finding.line());
    }
}
