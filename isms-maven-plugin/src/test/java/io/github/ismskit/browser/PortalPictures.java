package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Draws every kind of page of the sample's portal for a review by eye: light, dark, on a narrow screen, and on paper. Asked
 * for by {@code -Dportal.pictures=true}; the pictures are in {@code target/pictures}, that of the README is among them.
 */
@EnabledIfSystemProperty(named = "portal.pictures", matches = "true", disabledReason = "pictures are drawn on demand")
final class PortalPictures {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final int MOST_HEIGHT = 4000;

    @Test
    void drawsEveryKindOfPage() throws Exception {
        int drawn = 0;
        try (Chromium browser = Chromium.startOrSkip();
                DevTools page = DevTools.page(browser)) {
            for (String path : PageKinds.all()) {
                String name = path.replace('/', '-').replace(".html", "");
                picture(page, path, "light", 1366, FOLDER.resolve("light").resolve(name + ".png"));
                picture(page, path, "dark", 1366, FOLDER.resolve("dark").resolve(name + ".png"));
                picture(page, path, "light", 320, FOLDER.resolve("narrow").resolve(name + ".png"));
                paper(page, FOLDER.resolve("print").resolve(name + ".pdf"));
                drawn += 4;
            }
            screen(page, FOLDER.resolve("readme.png"));
        }
        assertThat(drawn).isGreaterThan(120);
    }

    private static void picture(DevTools page, String path, String scheme, int width, Path file) throws Exception {
        look(page, scheme, width, 900);
        page.open(PageKinds.address(path));
        int height = page.evaluate("document.documentElement.scrollHeight").asInt();
        look(page, scheme, width, Math.min(MOST_HEIGHT, Math.max(900, height)));
        write(
                file,
                page.send("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asString());
    }

    /** The first screen of the overview, as the README shows it. */
    private static void screen(DevTools page, Path file) throws Exception {
        look(page, "light", 1366, 768);
        page.open(PageKinds.address("index.html"));
        write(
                file,
                page.send("Page.captureScreenshot", Map.of("format", "png"))
                        .get("data")
                        .asString());
    }

    private static void paper(DevTools page, Path file) throws Exception {
        write(
                file,
                page.send("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asString());
    }

    private static void look(DevTools page, String scheme, int width, int height) throws Exception {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("width", width);
        view.put("height", height);
        view.put("deviceScaleFactor", 1);
        view.put("mobile", false);
        page.send("Emulation.setDeviceMetricsOverride", view);
        page.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    private static void write(Path file, String base64) throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(base64));
    }
}
