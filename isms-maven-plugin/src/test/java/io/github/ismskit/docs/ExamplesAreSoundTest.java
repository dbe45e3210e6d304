package io.github.ismskit.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.Content;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies an example of the pages into an ISMS has it read as it is meant. */
final class ExamplesAreSoundTest {

    private static final Pattern FIRST_KEY = Pattern.compile("(?m)^(?:- )?\\{?([a-z-]+)(?=:)");
    private static final Map<String, DocumentType> TYPES = Map.of(
            "Layout", DocumentType.ASSET,
            "Keys that all records share", DocumentType.ASSET,
            "Management review", DocumentType.REVIEW,
            "isms.yaml", DocumentType.ISMS,
            "In an editor", DocumentType.ISMS,
            "people.yaml", DocumentType.PEOPLE,
            "Frameworks", DocumentType.FRAMEWORK,
            "Translations", DocumentType.TRANSLATION,
            "What is inherited", DocumentType.ACTIVITY,
            "An example", DocumentType.ACTIVITY);

    @TempDir
    private Path desk;

    @Test
    void everyExampleOfTheFormatIsRead() throws IOException {
        List<DocsPage.Block> examples = ofTheFormat();
        assertThat(examples).hasSizeGreaterThan(20);
        for (DocsPage.Block example : examples) {
            Content content = read(example, example.text());
            assertThat(content.refusals()).as(example.toString()).isEmpty();
            assertThat(content.documents())
                    .as(example.toString())
                    .isGreaterThan(type(example.heading()) == DocumentType.ISMS ? 0 : 1);
        }
    }

    @Test
    void anExampleWithAMisspeltKeyIsRefused() throws IOException {
        for (DocsPage.Block example : ofTheFormat()) {
            Matcher key = FIRST_KEY.matcher(example.text());
            assertThat(key.find()).as(example.toString()).isTrue();
            List<Finding> refusals = read(example, key.replaceFirst("$0x")).refusals();
            assertThat(refusals)
                    .as(example.toString())
                    .anySatisfy(each -> assertThat(each.message()).contains("'" + key.group(1) + "x'"));
        }
    }

    @Test
    void everyExampleOfSettingsIsRead() throws IOException {
        int seen = 0;
        for (DocsPage page : DocsPage.all()) {
            for (DocsPage.Block block : page.blocks()) {
                if (block.text().startsWith("# isms.yaml")) {
                    List<Finding> findings = settings(block.text());
                    assertThat(findings).as(page.file() + " " + block).isEmpty();
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(40);
        assertThat(settings("rules:\n  link-resolve: {severity: error}\n")).hasSize(1);
        assertThat(settings("rules:\n  link-resolves: {severity: eror}\n")).hasSize(1);
        assertThat(settings("rules:\n  risk-plan-is-on-time: {extension: 2}\n")).hasSize(1);
    }

    private List<Finding> settings(String text) throws IOException {
        Files.writeString(
                desk.resolve("isms.yaml"),
                text.contains("\norganisation:") ? text : "organisation: {name: Example Ltd}\n" + text);
        // other rules miss the files and records that an example names
        return new Assessor()
                .withoutHistory().assess(desk, AsOf.day(LocalDate.of(2026, 11, 20))).findings().stream()
                        .filter(each -> each.location().file().equals("isms.yaml"))
                        .filter(each -> each.rule().equals("header-matches-schema")
                                || each.message().matches("there is no (rule|setting) .*"))
                        .toList();
    }

    private static List<DocsPage.Block> ofTheFormat() {
        return DocsPage.named("docs/format.md").blocks().stream()
                .filter(block ->
                        block.language().equals("yaml") || block.language().equals("markdown"))
                .toList();
    }

    private Content read(DocsPage.Block example, String text) throws IOException {
        Path root = Files.createTempDirectory(desk, "isms");
        Files.createDirectories(root.resolve("own"));
        Files.writeString(root.resolve("own/isms.yaml"), "organisation: {name: Example Ltd}\n");
        DocumentType type = type(example.heading());
        Path file = root.resolve(place(type, text));
        Files.createDirectories(file.getParent());
        List<Inherited> inherited = new ArrayList<>();
        if (example.heading().equals("What is inherited")) {
            inherited.add(group(root));
        } else if (type == DocumentType.TRANSLATION) {
            Files.writeString(file.resolveSibling("example.md"), policy());
        }
        Files.writeString(file, whole(example, text));
        return Content.read(root.resolve("own"), inherited);
    }

    private static String place(DocumentType type, String text) {
        return "own/"
                + switch (type) {
                    case ISMS, PEOPLE -> type.key() + ".yaml";
                    case TRANSLATION -> "policies/example.de.md";
                    case FRAMEWORK -> "frameworks/example.yaml";
                    default -> type.folder() + (isRegister(text) ? "/register.yaml" : "/example.md");
                };
    }

    private static boolean isRegister(String text) {
        return text.matches("(?s)(#[^\n]*\n)?- .*");
    }

    /** Some examples show keys alone, which belong into a header. */
    private static String whole(DocsPage.Block example, String text) {
        DocumentType type = type(example.heading());
        if (!type.isRecord() || text.startsWith("---") || isRegister(text)) {
            return text;
        }
        boolean begun = text.startsWith("id");
        String beginning = begun ? "" : "id: AS-1\ntitle: Laptops\nkind: device\nowner: jonas-reuter\n";
        return "---\n" + beginning + text + "---\n";
    }

    private static String policy() {
        return ofTheFormat().stream()
                .filter(each -> each.heading().equals("Policy"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Inherited group(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("group/calendar"));
        Files.writeString(folder.resolve("restore.md"), """
                ---
                id: ACT-RESTORE
                title: Restore test
                owner: it
                cadence: monthly
                start: 2026-01-31
                ---
                """);
        return new Inherited("com.example:group-isms:1", "group-isms", "a".repeat(64), root.resolve("group"));
    }

    private static DocumentType type(String heading) {
        DocumentType known = TYPES.get(heading);
        return known != null
                ? known
                : DocumentType.ofKey(heading.toLowerCase(Locale.ROOT)).orElseThrow();
    }
}
