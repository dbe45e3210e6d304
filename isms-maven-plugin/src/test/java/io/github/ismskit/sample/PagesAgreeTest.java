package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What one page says of a record, another one does not deny. */
final class PagesAgreeTest {

    @Test
    void whatIsInGraceIsNeitherOverdueNorSoonToBeDue() {
        Document agenda = SamplePortal.page("calendar/index.html");
        assertThat(SamplePortal.page("index.html")
                        .expectFirst("a.tile[href*='status=overdue']")
                        .attr("data-count"))
                .isEqualTo("0");
        assertThat(agenda.select("section[aria-labelledby=overdue] tbody tr")).isEmpty();
        assertThat(agenda.select("section[aria-labelledby=in-grace] tbody tr").eachText())
                .containsExactly(
                        "15 Nov 2026 ACT-BACKUP-TEST Backup restore test In grace until 29 Nov 2026 Jonas Reuter");
        for (String path :
                List.of("activities/index.html", "activities/act-backup-test.html", "controls/a-8-13.html")) {
            assertThat(SamplePortal.page(path)
                            .expectFirst("main")
                            .select("tr:contains(15 Nov 2026)")
                            .eachText())
                    .as(path)
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).contains("In grace").doesNotContain("Due soon"));
        }
    }

    @Test
    void aControlNamesThePoliciesThatNameIt() {
        assertThat(SamplePortal.page("controls/a-8-13.html")
                        .expectFirst("h3:contains(Documents that describe it) + ul")
                        .text())
                .isEqualTo("POL-BACKUP Backup policy");
        assertThat(SamplePortal.page("controls/a-5-17.html")
                        .select("h3:contains(Documents that describe it) + ul li")
                        .eachText())
                .as("named by both, told once")
                .containsExactly("POL-ACCESS Access control policy");
    }

    @Test
    void stepsThatAreDoneStandBehindThoseThatAreNot() {
        Document plan = SamplePortal.page("risks/treatment.html");
        List<String> states = plan.select("#list tbody tr").stream()
                .map(row -> row.attr("data-status"))
                .toList();
        assertThat(states).contains("done", "planned");
        assertThat(states.lastIndexOf("planned")).isLessThan(states.indexOf("done"));
    }

    @Test
    void whereTheNextReviewFollowsFromAnEarlierOneThatOneIsTold() {
        assertThat(reviews("policies/pol-backup.html"))
                .containsExactly("8 Jul 2026 Jonas Reuter No Matches the plan of the new region");
        assertThat(reviews("risks/r-17.html"))
                .containsExactly(
                        "15 Jun 2026 Jonas Reuter Yes Until 2027-06-17, 71 gateways left after September",
                        "8 Dec 2025 Jonas Reuter No Offer for replacement",
                        "13 Jun 2025 Jonas Reuter No");
        assertThat(SamplePortal.page("policies/pol-access.html").select("#reviews"))
                .isEmpty();
    }

    @Test
    void anAcceptedRiskSaysSinceWhen() {
        assertThat(SamplePortal.page("risks/r-17.html")
                        .expectFirst("dt:containsOwn(Accepted on) + dd")
                        .text())
                .isEqualTo("18 Jun 2026");
    }

    private static List<String> reviews(String path) {
        return SamplePortal.page(path).select("#reviews tbody tr").eachText();
    }
}
