package io.github.ismskit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the rules tell what the rules really say. */
final class RulePagesTest {

    private static final Path PAGES = Path.of("../docs/rules");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void everyExampleIsAFindingOfACase() throws IOException {
        List<String> invented = new ArrayList<>();
        int examples = 0;
        for (Rule rule : StandardRules.all()) {
            Set<String> real = findings(rule);
            for (String line : Files.readAllLines(PAGES.resolve(rule.id() + ".md"))) {
                if (line.contains(": [" + rule.id() + "] ")) {
                    examples++;
                    if (!real.contains(line) && !rule.id().equals("history-is-known")) {
                        invented.add(line);
                    }
                }
            }
        }
        assertThat(invented).isEmpty();
        assertThat(examples).isGreaterThanOrEqualTo(StandardRules.all().size());
    }

    @Test
    void everyPageNamesTheSeverityThatTheRuleHas() throws IOException {
        for (Rule rule : StandardRules.all()) {
            assertThat(Files.readString(PAGES.resolve(rule.id() + ".md")))
                    .as(rule.id())
                    .contains("**Default severity:** " + rule.severity().key());
        }
    }

    @Test
    void everyPageNamesTheThresholdsOfItsRuleWithTheirUsualValues() throws IOException {
        int seen = 0;
        for (Rule rule : StandardRules.all()) {
            String page = Files.readString(PAGES.resolve(rule.id() + ".md")).replaceAll("\\s+", " ");
            String settings = page.substring(page.indexOf("## Settings"), page.indexOf("## Nearest miss"));
            for (Setting setting : rule.settings()) {
                assertThat(settings).as(rule.id()).contains("`" + setting.key() + "`", "" + setting.usual());
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(10);
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        for (Rule rule : StandardRules.all()) {
            assertThat(index).contains("[" + rule.id() + "](" + rule.id() + ".md)");
        }
    }

    @Test
    void theIndexSaysOfEachRuleWhatItsPageSays() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        for (Rule rule : StandardRules.all()) {
            String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
            String statement =
                    page.substring(page.indexOf("**Must hold:**") + 14, page.indexOf("**Default severity:**"));
            assertThat(index)
                    .contains("| [" + rule.id() + "](" + rule.id() + ".md) | "
                            + rule.severity().key() + " | "
                            + statement.strip().replaceAll("\\s+", " ") + " |");
        }
    }

    @Test
    void everyPageTellsWhyWhenAndHowToMend() throws IOException {
        for (Rule rule : StandardRules.all()) {
            assertThat(Files.readAllLines(PAGES.resolve(rule.id() + ".md")).stream()
                            .filter(line -> line.startsWith("## ")))
                    .as(rule.id())
                    .containsExactly(
                            "## Why", "## When it fails", "## How to put it right", "## Settings", "## Nearest miss");
        }
    }

    private static Set<String> findings(Rule rule) throws IOException {
        Set<String> lines = new HashSet<>();
        try (Stream<Path> walk = Files.walk(CASES.resolve(rule.id()))) {
            for (Path file :
                    walk.filter(each -> each.endsWith("expected-findings.txt")).toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }
}
