package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Content;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that a new repository is made of, as they are stored. */
final class StarterTextsTest {

    private static final Path STORED = Path.of("src/main/resources/io/github/ismskit/starter");

    @TempDir
    private Path folder;

    @Test
    void thePoliciesAreShortAndSayWhatCanBeChecked() throws Exception {
        List<Path> policies = files("src/isms/policies");
        assertThat(policies).hasSize(20);
        for (Path policy : policies) {
            String text = Files.readString(policy);
            assertThat(text.lines().count()).as(policy.toString()).isBetween(30L, 80L);
            assertThat(text).as(policy.toString()).contains("\n## Scope\n", "\n## Review\n");
            assertThat(text).as(policy.toString()).containsPattern("\\n(1\\.|-) ");
        }
    }

    @Test
    void noTextIsFillerOrBorrowedFromTheStandard() throws Exception {
        List<Path> texts = files("");
        assertThat(texts).hasSizeGreaterThan(50);
        for (Path each : texts) {
            assertThat(Files.readString(each))
                    .as(each.toString())
                    .doesNotContainPattern(
                            "(?i)\\b(lorem|ipsum|shall|leverag\\w+|robust|holistic|synerg\\w+|state.of.the.art)\\b")
                    .doesNotContain("\r", "\t");
        }
    }

    @Test
    void formsWantNothingButDecisions() throws Exception {
        new Beginning(folder).lay(Beginning.nothing());
        Set<String> folders = new TreeSet<>();
        for (Path form : files("templates")) {
            String name = form.getFileName().toString().replace(".md", "");
            if (!name.equals("README")) {
                String type = DocumentType.ofKey(name).orElseThrow().folder();
                Path copy = folder.resolve("src/isms/" + type + "/filled-in.md");
                Files.createDirectories(copy.getParent());
                Files.copy(form, copy);
                folders.add(type);
            }
        }
        assertThat(folders)
                .contains("nonconformities", "changes", "incidents", "evidence", "audits", "reviews")
                .hasSize(9);
        List<Finding> findings = Content.read(folder.resolve("src/isms")).findings().stream()
                .filter(finding -> finding.location().file().endsWith("filled-in.md"))
                .toList();
        assertThat(findings).extracting(Finding::rule).containsOnly("placeholder-is-filled");
        assertThat(findings).extracting(finding -> finding.location().file()).hasSizeGreaterThan(20);
    }

    @Test
    void theListOfStoredFilesIsWhole() throws Exception {
        List<String> stored;
        try (Stream<Path> walk = Files.walk(STORED)) {
            stored = walk.filter(Files::isRegularFile)
                    .map(path -> STORED.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("files.txt"))
                    .sorted()
                    .toList();
        }
        assertThat(StarterResource.paths()).containsExactlyElementsOf(stored).hasSizeGreaterThan(50);
    }

    private static List<Path> files(String below) throws Exception {
        try (Stream<Path> walk = Files.walk(STORED.resolve(below))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
