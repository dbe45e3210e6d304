package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.GoldenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages of the goals say what the plugin's descriptor says; {@code -Dgolden=update} writes them. */
final class GoalPagesTest {

    private static final Path PAGES = Path.of("../docs/goals");

    @Test
    void everyGoalHasItsPage() throws IOException {
        List<GoalPage> pages = GoalPage.all();
        assertThat(pages).extracting(GoalPage::goal).contains("validate", "portal", "check", "help");
        for (GoalPage page : pages) {
            GoldenFile.compare(PAGES.resolve(page.goal() + ".md"), page.lines());
        }
    }

    @Test
    void theListOfGoalsLeadsToEachPage() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Goals",
                "",
                "Every goal with its parameters, as the plugin itself tells them (`mvn isms:help -Ddetail -Dgoal=check`).",
                "",
                "| Goal | Phase | Does |",
                "|---|---|---|"));
        GoalPage.all().forEach(page -> lines.add(page.row()));
        GoldenFile.compare(PAGES.resolve("README.md"), lines);
    }

    @Test
    void noPageIsLeftOfAGoalThatIsGone() throws IOException {
        List<String> expected = new ArrayList<>(List.of("README.md"));
        GoalPage.all().forEach(page -> expected.add(page.goal() + ".md"));
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void theReadmeNamesEveryGoal() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        assertThat(GoalPage.all()).allSatisfy(page -> assertThat(readme).contains("`isms:" + page.goal() + "`"));
    }

    /** The page of a goal says what each is; where it helps, and when, is told where somebody has that task. */
    @Test
    void everyPropertyIsToldOnAPageThatPeopleWrote() throws IOException {
        StringBuilder told = new StringBuilder(Files.readString(Path.of("../README.md")));
        try (Stream<Path> pages = Files.list(Path.of("../docs"))) {
            for (Path page :
                    pages.filter(each -> each.toString().endsWith(".md")).toList()) {
                told.append(Files.readString(page));
            }
        }
        Set<String> words =
                new HashSet<>(List.of(told.toString().replace("-D", " ").split("[^\\w.]+")));
        Set<String> properties = new TreeSet<>();
        GoalPage.all().forEach(page -> properties.addAll(page.properties()));
        assertThat(properties).hasSizeGreaterThan(60);
        assertThat(properties).filteredOn(each -> !words.contains(each)).isEmpty();
    }

    @Test
    void everyParameterSaysWhatItIsFor() throws IOException {
        for (GoalPage page : GoalPage.all()) {
            assertThat(page.lines()).as(page.goal()).noneMatch(line -> line.startsWith("| `") && line.endsWith("|  |"));
        }
    }
}
