package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets speak of start and end, never of left and right, so that a page turns around with its language. */
final class StyleIsLogicalTest {

    private static final Path FOLDER = Path.of("../site-template/src/main/resources/isms-portal/assets/css");

    private static final Pattern PHYSICAL = Pattern.compile("(?:^|[\\s;{-])(?:left|right|top|bottom)\\s*:"
            + "|-(?:left|right)(?:-[a-z]+)*\\s*:|:\\s*(?:left|right)\\s*[;}]");

    @Test
    void noRuleNamesASideOfTheScreen() throws IOException {
        Set<String> physical = new TreeSet<>();
        List<Path> sheets;
        try (Stream<Path> walk = Files.walk(FOLDER)) {
            sheets = walk.filter(file -> file.toString().endsWith(".css")).toList();
        }
        assertThat(sheets).hasSizeGreaterThan(15);
        for (Path sheet : sheets) {
            PHYSICAL.matcher(Files.readString(sheet))
                    .results()
                    .forEach(found -> physical.add(sheet.getFileName() + ": " + found.group()));
        }
        assertThat(physical).isEmpty();
    }

    @Test
    void theTestWouldSeeOne() {
        assertThat(List.of(
                        "a{margin-left:0}", "a { left: 0 }", "a{text-align: right}", "a{border-top-left-radius: 1px}"))
                .allMatch(rule -> PHYSICAL.matcher(rule).find());
        assertThat(List.of("a{margin-inline-start:0}", "a{text-align: end}", "a{inset-block-start: 0}"))
                .noneMatch(rule -> PHYSICAL.matcher(rule).find());
    }
}
