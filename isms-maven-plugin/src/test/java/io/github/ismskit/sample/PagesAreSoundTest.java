package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class PagesAreSoundTest {

    private static final int AT_LEAST = 300;

    /** What a server shows in place of a page that is not there, from whichever folder. */
    private static final String MISSING = "404.html";

    @Test
    void everyPageIsValidHtml() throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        List<String> errors = new ArrayList<>();
        for (String page : samples()) {
            String report = validator.validate(SamplePortal.folder().resolve(page));
            report.lines().filter(line -> line.contains(": error")).forEach(line -> errors.add(page + " " + line));
        }
        assertThat(errors).isEmpty();
    }

    @Test
    void noIdIsGivenTwiceOnAPage() {
        List<String> twice = new ArrayList<>();
        for (String page : SamplePortal.pages()) {
            Set<String> seen = new HashSet<>();
            for (Element element : SamplePortal.page(page).select("[id]")) {
                if (!seen.add(element.id())) {
                    twice.add(page + " #" + element.id());
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(SamplePortal.pages()).hasSizeGreaterThan(AT_LEAST);
    }

    @Test
    void noPageCarriesScriptOrStyleOfItsOwn() {
        List<String> inline = new ArrayList<>();
        for (String page : SamplePortal.pages()) {
            Document document = SamplePortal.page(page);
            String inlined =
                    isAlone(page) || page.equals(MISSING) ? "script, [style]" : "script:not([src]), style, [style]";
            document.select(inlined).forEach(element -> inline.add(page + " " + element));
            for (Element element : document.getAllElements()) {
                element.attributes().forEach(attribute -> {
                    if (attribute.getKey().startsWith("on")) {
                        inline.add(page + " " + attribute);
                    }
                });
            }
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]"))
                    .hasSize(1);
        }
        assertThat(inline).isEmpty();
    }

    @Test
    void aFileThatStandsAloneAllowsItsStyleByHashAndAsksForNothing() throws Exception {
        List<String> alone =
                SamplePortal.pages().stream().filter(PagesAreSoundTest::isAlone).toList();
        assertThat(alone).isNotEmpty();
        for (String page : alone) {
            Document document = SamplePortal.page(page);
            String css = document.select("style").get(0).data();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            assertThat(document.select("meta[http-equiv=Content-Security-Policy]")
                            .attr("content"))
                    .contains("'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
            assertThat(document.select("link, script, img, iframe, object")).isEmpty();
            assertThat(document.select("a[href]"))
                    .isNotEmpty()
                    .allMatch(link -> link.attr("href").startsWith("#"));
        }
    }

    @Test
    void thePageForMissingOnesNeedsNothingBesideIt() {
        Document document = SamplePortal.page(MISSING);
        assertThat(document.select("link, script, img, iframe, object")).isEmpty();
        assertThat(document.select("a[href]").eachAttr("href"))
                .filteredOn(address -> !address.startsWith("mailto:"))
                .containsExactly("index.html", "../index.html", "index.html");
    }

    @Test
    void theHeadersAllowWhatPagesAskForAndForbidFrames() throws Exception {
        String policy = SamplePortal.page("index.html")
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        String alone = SamplePortal.page(MISSING)
                .select("meta[http-equiv=Content-Security-Policy]")
                .attr("content");
        String hash = alone.replaceAll(".*('sha256-[^']+').*", "$1");
        String wanted = policy.replace("style-src 'self'", "style-src 'self' " + hash) + "; frame-ancestors 'none'";
        for (String server : List.of("nginx", "apache")) {
            assertThat(Files.readString(SamplePortal.folder().resolve("headers/" + server + ".conf")))
                    .contains("Content-Security-Policy \"" + wanted + "\"", "nosniff", "no-referrer", "noindex");
        }
        assertThat(Files.readString(SamplePortal.folder().resolve("robots.txt")))
                .isEqualTo("User-agent: *\nDisallow: /\n");
    }

    private static boolean isAlone(String page) {
        return page.endsWith(".single.html");
    }

    @Test
    void everyPageHasOneTitleAndSkipsNoLevelOfHeadings() {
        List<String> skipped = new ArrayList<>();
        for (String page : SamplePortal.pages()) {
            Document document = SamplePortal.page(page);
            assertThat(document.select("h1")).as(page).hasSize(1);
            int above = 0;
            for (Element heading : document.select("main h1, main h2, main h3, main h4, main h5, main h6")) {
                int level = heading.tagName().charAt(1) - '0';
                if (level > above + 1) {
                    skipped.add(page + " " + heading.text());
                }
                above = level;
            }
        }
        assertThat(skipped).isEmpty();
    }

    @Test
    void everyPageSaysAsOfWhenAndThatItIsASimulation() {
        for (String page : SamplePortal.pages()) {
            Document document = SamplePortal.page(page);
            assertThat(document.select("time[datetime=2026-11-20][data-as-of]"))
                    .as(page)
                    .hasSize(1);
            assertThat(document.select(".strip__simulated")).as(page).hasSize(1);
        }
    }

    @Test
    void nothingIsAskedForFromAnywhereElse() {
        List<String> foreign = new ArrayList<>();
        for (String page : SamplePortal.pages()) {
            SamplePortal.page(page).select("link[href], script[src], img[src]").forEach(element -> {
                String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (address.contains(":") || address.startsWith("/")) {
                    foreign.add(page + " " + address);
                }
            });
        }
        assertThat(foreign).isEmpty();
    }

    /** Every page that stands alone, and of each folder of records the first few: they come from the same template. */
    private static List<String> samples() {
        List<String> samples = new ArrayList<>();
        String folder = "";
        int taken = 0;
        for (String page : SamplePortal.pages()) {
            String here = page.substring(0, page.lastIndexOf('/') + 1);
            taken = here.equals(folder) ? taken + 1 : 0;
            folder = here;
            if (taken < 25 || page.endsWith("index.html")) {
                samples.add(page);
            }
        }
        return samples;
    }
}
