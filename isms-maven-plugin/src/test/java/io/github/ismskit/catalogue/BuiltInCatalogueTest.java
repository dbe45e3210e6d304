package io.github.ismskit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The built-in catalogue as text, since reading YAML is another room's work. */
final class BuiltInCatalogueTest {

    private static final Pattern CONTROL =
            Pattern.compile("(?m)^  - \\{id: (A\\.[0-9.]+), title: \"?([^\"}]+?)\"?, theme: ([a-z]+)\\}$");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?m)^  - number: \"([0-9.]+)\"\\n    title: (.+)\\n    documented: (true|false)\\n(?:    records: .+\\n)?    note: (.+)$");
    private static final Pattern DUTY = Pattern.compile("(?m)^  - id: ([a-z-]+)$");

    @Test
    void offersEachControlOfAnnexAInOrder() {
        List<String> annexA = new ArrayList<>();
        annexA.addAll(numbered("A.5.", 37));
        annexA.addAll(numbered("A.6.", 8));
        annexA.addAll(numbered("A.7.", 14));
        annexA.addAll(numbered("A.8.", 34));
        assertThat(annexA).hasSize(93);
        assertThat(groups(CONTROL, 1)).isEqualTo(annexA);
    }

    @Test
    void putsEachControlUnderTheThemeOfItsNumber() {
        List<String> themes = groups(CONTROL, 1).stream()
                .map(id -> List.of("organizational", "people", "physical", "technological")
                        .get(id.charAt(2) - '5'))
                .toList();
        assertThat(groups(CONTROL, 3)).isNotEmpty().isEqualTo(themes);
    }

    @Test
    void callsEachControlByAShortTitleOfItsOwn() {
        assertThat(groups(CONTROL, 2))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title.split(" ")).hasSizeBetween(2, 6));
    }

    @Test
    void listsTheClausesInOrder() {
        List<String> numbers = groups(CLAUSE, 1);
        assertThat(numbers).hasSize(41).startsWith("4", "4.1").endsWith("10.2").isSortedAccordingTo(new ControlOrder());
        assertThat(numbers).doesNotHaveDuplicates();
    }

    @Test
    void knowsWhatHasToBeInWriting() {
        List<String> documented = CLAUSE.matcher(text("iso27001-2022.yaml"))
                .results()
                .filter(clause -> clause.group(3).equals("true"))
                .map(clause -> clause.group(1))
                .toList();
        assertThat(String.join(" ", documented))
                .isEqualTo("4.3 5.2 6.1.2 6.1.3 6.2 7.2 7.5.1 8.1 8.2 8.3 9.1 9.2.2 9.3.3 10.2");
    }

    @Test
    void listsTheRecurringDuties() {
        assertThat(groups(DUTY, 1))
                .containsExactly(
                        "access-review",
                        "vulnerability-scan",
                        "backup-test",
                        "supplier-review",
                        "awareness",
                        "risk-review",
                        "internal-audit",
                        "management-review",
                        "certification-body-audit");
    }

    private static List<String> numbered(String prefix, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> prefix + number)
                .toList();
    }

    private static List<String> groups(Pattern pattern, int group) {
        return pattern.matcher(text("iso27001-2022.yaml"))
                .results()
                .map(match -> match.group(group))
                .toList();
    }

    static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + resource, e);
        }
    }
}
