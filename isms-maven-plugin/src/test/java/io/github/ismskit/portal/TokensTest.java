package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of both themes, measured: contrast by WCAG 2.2, and how far apart states are for eyes that miss a cone. */
final class TokensTest {

    private static final Path TOKENS = Path.of("../site-template/src/main/resources/isms-portal/assets/css/tokens.css");
    private static final Pattern BLOCK = Pattern.compile("(:root[^{]*)\\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6});");

    /** Text and what it stands on; WCAG 2.2, 1.4.3 asks for 4.5. */
    private static final List<List<String>> TEXTS = List.of(
            List.of("text", "page"),
            List.of("text", "panel"),
            List.of("muted", "page"),
            List.of("muted", "panel"),
            List.of("link", "page"),
            List.of("link", "panel"),
            List.of("on-brand", "brand"),
            List.of("good", "good-tint"),
            List.of("attention", "attention-tint"),
            List.of("bad", "bad-tint"),
            List.of("info", "info-tint"),
            List.of("neutral", "neutral-tint"),
            List.of("heat-ink", "heat-done"),
            List.of("heat-ink", "heat-done-late"),
            List.of("heat-ink-dark", "heat-due-soon"),
            List.of("risk-ink", "risk-1"),
            List.of("risk-ink", "risk-2"));

    /** What is drawn and what it is drawn on; WCAG 2.2, 1.4.11 asks for 3. */
    private static final List<List<String>> SHAPES = List.of(
            List.of("control-border", "page"),
            List.of("control-border", "panel"),
            List.of("focus", "page"),
            List.of("focus-on-brand", "brand"));

    private static final List<String> STATES =
            List.of("heat-done", "heat-done-late", "heat-due-soon", "heat-overdue", "heat-planned");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadable(String theme) throws IOException {
        Map<String, Colour> colours = theme(theme);
        assertThat(TEXTS)
                .allSatisfy(pair -> assertThat(contrast(colours, pair))
                        .as("%s on %s", pair.get(0), pair.get(1))
                        .isGreaterThanOrEqualTo(4.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void bordersAndFocusAreSeen(String theme) throws IOException {
        Map<String, Colour> colours = theme(theme);
        assertThat(SHAPES)
                .allSatisfy(pair -> assertThat(contrast(colours, pair))
                        .as("%s on %s", pair.get(0), pair.get(1))
                        .isGreaterThanOrEqualTo(3.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void statesStayApartForEveryKindOfEye(String theme) throws IOException {
        Map<String, Colour> colours = theme(theme);
        List<String> near = new ArrayList<>();
        int looked = 0;
        for (Colour.Eye eye : Colour.Eye.values()) {
            for (String one : STATES) {
                for (String other : STATES) {
                    if (one.compareTo(other) < 0) {
                        looked++;
                        double apart = colour(colours, one)
                                .seenBy(eye)
                                .distance(colour(colours, other).seenBy(eye));
                        if (apart < 20) {
                            near.add(eye + " " + one + " " + other + " " + Math.round(apart));
                        }
                    }
                }
            }
        }
        assertThat(looked).isEqualTo(40);
        assertThat(near).isEmpty();
    }

    @Test
    void theDarkThemeIsTheSameWhetherChosenOrPreferred() throws IOException {
        List<Map<String, Colour>> dark = blocks().filter(block ->
                        block.getKey().contains("dark") || block.getKey().contains(":not("))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(dark).hasSize(2);
        assertThat(dark.get(0)).isEqualTo(dark.get(1)).hasSizeGreaterThan(30);
    }

    @Test
    void theLibraryOfColoursAgreesWithKnownValues() {
        assertThat(Colour.of("#ffffff").contrast(Colour.of("#000000"))).isEqualTo(21.0);
        assertThat(Colour.of("#767676").contrast(Colour.of("#ffffff"))).isBetween(4.54, 4.55);
        assertThat(Colour.of("#ffffff").distance(Colour.of("#000000"))).isBetween(99.9, 100.1);
        Colour red = Colour.of("#d00000").seenBy(Colour.Eye.DEUTERANOPE);
        Colour green = Colour.of("#007a00").seenBy(Colour.Eye.DEUTERANOPE);
        assertThat(red.distance(green)).isLessThan(Colour.of("#d00000").distance(Colour.of("#007a00")) / 3);
    }

    private static double contrast(Map<String, Colour> colours, List<String> pair) {
        return colour(colours, pair.get(0)).contrast(colour(colours, pair.get(1)));
    }

    private static Colour colour(Map<String, Colour> colours, String token) {
        return Optional.ofNullable(colours.get(token)).orElseThrow(() -> new AssertionError("no token " + token));
    }

    private static Map<String, Colour> theme(String theme) throws IOException {
        Map<String, Colour> colours = new LinkedHashMap<>();
        blocks().forEach(block -> {
            boolean common = block.getKey().strip().equals(":root");
            if (common || (theme.equals("dark") && block.getKey().contains("\"dark\""))) {
                colours.putAll(block.getValue());
            }
        });
        assertThat(colours).hasSizeGreaterThan(35);
        return colours;
    }

    private static Stream<Map.Entry<String, Map<String, Colour>>> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(TOKENS, StandardCharsets.UTF_8))
                .results()
                .map(block -> Map.entry(block.group(1), colours(block.group(2))));
    }

    private static Map<String, Colour> colours(String block) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        COLOUR.matcher(block).results().forEach(each -> colours.put(each.group(1), Colour.of(each.group(2))));
        return colours;
    }
}
