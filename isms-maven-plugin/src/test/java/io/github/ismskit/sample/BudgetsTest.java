package io.github.ismskit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How heavy the sample's portal may be; a page over its limit has to become lighter, the limit stays. */
final class BudgetsTest {

    private static final int KB = 1000;

    @Test
    void assetsAreLight() throws IOException {
        Map<String, String> heavy = new TreeMap<>();
        limit(heavy, "assets/portal.css", 30 * KB, 8 * KB);
        limit(heavy, "assets/portal.js", 20 * KB, 7 * KB);
        limit(heavy, "assets/search.js", 15 * KB, 5 * KB);
        limit(heavy, "assets/search-index.en.js", 200 * KB, 40 * KB);
        limit(heavy, "assets/boot.js", KB / 2, KB / 2);
        assertThat(heavy).isEmpty();
    }

    @Test
    void pagesAreLightWithEverythingThatTheyLoad() throws IOException {
        Map<String, Integer> limits = Map.of(
                "index.html", 150 * KB,
                "policies/pol-backup.html", 80 * KB,
                "controls/soa.html", 180 * KB,
                "readiness/aud-surv-2.html", 300 * KB);
        Map<String, String> heavy = new TreeMap<>();
        for (Map.Entry<String, Integer> limit : limits.entrySet()) {
            long bytes = Files.size(SamplePortal.folder().resolve(limit.getKey()));
            for (String loaded : loaded(limit.getKey())) {
                bytes += Files.size(SamplePortal.folder().resolve(loaded));
            }
            if (bytes > limit.getValue()) {
                heavy.put(limit.getKey(), bytes + " bytes");
            }
        }
        assertThat(heavy).isEmpty();
    }

    @Test
    void theOverviewStaysLightHoweverLongTheRegistersAre() throws IOException {
        assertThat(Files.size(LargePortal.folder().resolve("index.html"))).isBetween(10L * KB, 90L * KB);
    }

    @Test
    void noPageAsksForMoreThanSevenFiles() {
        Map<String, List<String>> greedy = new TreeMap<>();
        for (String path : SamplePortal.pages()) {
            List<String> loaded = loaded(path);
            boolean alone = path.endsWith(".single.html") || path.equals("404.html");
            assertThat(loaded).as(path).hasSizeGreaterThanOrEqualTo(alone ? 0 : 3);
            if (loaded.size() + 1 > 7) {
                greedy.put(path, loaded);
            }
        }
        assertThat(greedy).isEmpty();
    }

    @Test
    void noPageHasTooManyElements() {
        Map<String, Integer> crowded = new TreeMap<>();
        for (String path : SamplePortal.pages()) {
            int elements = SamplePortal.page(path).getAllElements().size();
            int most = path.equals("index.html") ? 2500 : path.contains("readiness/aud-") ? 8000 : 6000;
            if (elements > most) {
                crowded.put(path, elements);
            }
        }
        assertThat(crowded).isEmpty();
    }

    @Test
    void theWholeSiteIsLight() throws IOException {
        long bytes = 0;
        try (var walk = Files.walk(SamplePortal.folder())) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isBetween(1_000L * KB, 25_000L * KB);
    }

    private static void limit(Map<String, String> heavy, String path, int raw, int packed) throws IOException {
        byte[] bytes = Files.readAllBytes(SamplePortal.folder().resolve(path));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        if (bytes.length > raw || out.size() > packed) {
            heavy.put(path, bytes.length + " bytes, packed " + out.size());
        }
    }

    /** What a browser fetches for a page before anybody asks for more, relative to the portal. */
    private static List<String> loaded(String path) {
        Document page = SamplePortal.page(path);
        List<String> loaded = new ArrayList<>();
        page.select("link[rel=stylesheet], link[rel=icon][type=image/svg+xml]")
                .forEach(link -> loaded.add(resolve(path, link.attr("href"))));
        page.select("script[src], img[src]").forEach(each -> loaded.add(resolve(path, each.attr("src"))));
        return loaded.stream().distinct().toList();
    }

    private static String resolve(String path, String reference) {
        Path folder = Path.of(path).resolveSibling(reference).normalize();
        return folder.toString().replace('\\', '/');
    }
}
