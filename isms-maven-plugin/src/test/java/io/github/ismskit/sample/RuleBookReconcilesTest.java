package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.report.FindingsJson;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The page of the rule book counts what {@code findings.json} holds, on a good day and on a bad one. */
final class RuleBookReconcilesTest {

    private static final String PAGE = "about/rules.html";

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2027-02-20"})
    void everyRowSaysWhatFindingsJsonSays(String day) {
        Assessment assessment = SamplePortal.assess(LocalDate.parse(day));
        JsonNode json = new ObjectMapper().readTree(new FindingsJson(assessment, "test").bytes());
        Document page = page(assessment);
        int seen = 0;
        for (JsonNode rule : json.path("rules")) {
            String id = rule.path("rule").asString();
            Element row = row(page, id);
            long found = StreamSupport.stream(json.path("findings").spliterator(), false)
                    .filter(finding -> finding.path("rule").asString().equals(id))
                    .count();
            assertThat(number(row, 3)).as(id).isEqualTo(rule.path("lookedAt").asLong());
            assertThat(number(row, 2))
                    .as(id)
                    .isEqualTo(rule.path("findings").asLong())
                    .isEqualTo(found);
            assertThat(number(row, 1)).as(id).isEqualTo(rule.path("waived").asLong());
            seen++;
        }
        assertThat(seen)
                .isEqualTo(assessment.outcomes().size())
                .isEqualTo(page.select("table#list > tbody > tr").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2027-02-20"})
    void everyFigureCountsItsRows(String day) {
        Assessment assessment = SamplePortal.assess(LocalDate.parse(day));
        JsonNode counts = new ObjectMapper()
                .readTree(new FindingsJson(assessment, "test").bytes())
                .path("counts");
        Document page = page(assessment);
        assertThat(figure(page, "rules in the book"))
                .isEqualTo(counts.path("rules").path("evaluated").asLong()
                        + counts.path("rules").path("notEvaluated").asLong());
        assertThat(figure(page, "not evaluated"))
                .isEqualTo(counts.path("rules").path("notEvaluated").asLong());
        assertThat(figure(page, "hold")
                        + figure(page, "block")
                        + figure(page, "warn")
                        + figure(page, "leave a note")
                        + figure(page, "had nothing to judge")
                        + figure(page, "not evaluated"))
                .isEqualTo(figure(page, "rules in the book"));
        long findings = counts.path("findings").path("error").asLong()
                + counts.path("findings").path("warning").asLong()
                + counts.path("findings").path("info").asLong();
        assertThat(page.select("main p > strong").eachText()).contains("" + findings);
    }

    private static Document page(Assessment assessment) {
        Portal portal = new Portal(new SiteTemplate(Optional.empty()), SamplePortal.CONTENT, "test");
        return portal.files(assessment).stream()
                .filter(file -> file.path().equals(PAGE))
                .map(file -> ((PortalFile.Drawn) file).bytes().get())
                .map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)))
                .findFirst()
                .orElseThrow();
    }

    private static Element row(Document page, String rule) {
        return page.select("table#list > tbody > tr").stream()
                .filter(each -> each.select("code").eachText().contains(rule))
                .findFirst()
                .orElseThrow();
    }

    /** @param fromTheEnd 1 for the last column */
    private static long number(Element row, int fromTheEnd) {
        return Long.parseLong(row.child(row.childrenSize() - fromTheEnd).text());
    }

    private static long figure(Document page, String label) {
        return page.select("a.tile").stream()
                .filter(tile -> tile.select(".tile__label").text().equals(label))
                .mapToLong(tile -> Long.parseLong(tile.attr("data-count")))
                .sum();
    }
}
