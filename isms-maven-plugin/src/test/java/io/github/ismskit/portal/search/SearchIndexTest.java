package io.github.ismskit.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

final class SearchIndexTest {

    private static final String HOSTILE = "</script><!-- \" \\ \u2028 \u2029 \u0000 \n & <b>";

    @Test
    void hasALineForEachPageInTheOrderInWhichTheyCame() {
        SearchIndex index = new SearchIndex(List.of(
                new Listed("policies/pol-1.html", "POL-1", "Zugänge", "Policy", "Approved", "Who may enter"),
                new Listed("index.html", "", "Overview", "Page", "", "")));
        assertThat(index.isSplit()).isFalse();
        assertThat(text(index.lines())).isEqualTo("""
                        window.ISMS_IDX=[
                        ["policies/pol-1.html","POL-1","Zugänge","Policy","Approved","Who may enter"],
                        ["index.html","","Overview","Page","",""]
                        ];
                        """);
    }

    @Test
    void noTextLeavesItsLiteralAndEveryTextComesBackAsItWas() {
        SearchIndex index = new SearchIndex(List.of(new Listed("a.html", HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)));
        String script = text(index.lines());
        assertThat(script).doesNotContain("<").doesNotContain("\u2028").doesNotContain("\u2029");
        assertThat(script.lines()).hasSize(3);
        JsonNode line = array(script).get(0);
        assertThat(line).hasSize(6);
        for (int i = 1; i < 6; i++) {
            assertThat(line.get(i).asString()).isEqualTo(HOSTILE);
        }
    }

    @Test
    void anEmptyPortalHasAnEmptyIndex() {
        assertThat(array(text(new SearchIndex(List.of()).lines()))).isEmpty();
    }

    @Test
    void moreThanAThousandLinesAreToldInTwoFilesOfTheSameOrder() {
        assertThat(new SearchIndex(many(1_000, 10)).isSplit()).isFalse();
        SearchIndex index = new SearchIndex(many(1_001, 10));
        assertThat(index.isSplit()).isTrue();
        JsonNode lines = array(text(index.lines()));
        JsonNode texts = array(text(index.texts()));
        assertThat(lines).hasSize(1_001).allMatch(line -> line.size() == 5);
        assertThat(texts).hasSize(1_001);
        assertThat(lines.get(7).get(1).asString()).isEqualTo("R-7");
        assertThat(texts.get(7).asString()).startsWith("7 ");
    }

    @Test
    void longTextsAreSplitOffToo() {
        assertThat(new SearchIndex(many(900, 400)).isSplit()).isTrue();
    }

    private static List<Listed> many(int count, int length) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Listed(
                        "risks/r-" + i + ".html",
                        "R-" + i,
                        "Risk " + i,
                        "Risk",
                        "Closed",
                        i + " " + "x".repeat(length)))
                .toList();
    }

    private static JsonNode array(String script) {
        String json = script.substring(script.indexOf('=') + 1, script.lastIndexOf(';'));
        return new ObjectMapper().readTree(json);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
