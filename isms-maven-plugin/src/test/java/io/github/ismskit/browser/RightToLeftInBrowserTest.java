package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.sample.RightToLeftPortal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The sample's pages in Arabic: turned around, and nothing sticks out. */
final class RightToLeftInBrowserTest {

    private static final List<String> PAGES = List.of(
            "index.html",
            "controls/soa.html",
            "policies/pol-incident.html",
            "calendar/index.html",
            "readiness/aud-surv-2.html",
            "risks/matrix.html",
            "search/index.html");

    @TempDir
    static Path folder = Path.of("target");

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static Path arabic = Path.of("");

    @BeforeAll
    static void draw() throws IOException {
        arabic = RightToLeftPortal.draw(folder);
    }

    @Test
    void pagesAreTurnedAroundAndNothingSticksOut() throws Exception {
        List<String> wrong = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (Map<String, Object> screen : List.of(Views.DESK, Views.PHONE)) {
                Views.show(page, screen);
                for (String path : PAGES) {
                    page.open(arabic.resolve(path).toUri().toString());
                    String found = page.evaluate(TURNED).asString();
                    if (!found.equals("rtl right 0")) {
                        wrong.add(path + " at " + screen.get("width") + " px: " + found);
                    }
                    page.troubles().forEach(trouble -> wrong.add(path + " " + trouble));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The direction, the half of the screen in which the name of the portal begins, and by how much the page is too wide. */
    private static final String TURNED = """
            (() => {
              const name = document.querySelector('.bar__name').getBoundingClientRect();
              const wide = document.documentElement.scrollWidth - innerWidth;
              return getComputedStyle(document.body).direction
                + (name.right > innerWidth * 0.8 ? ' right ' : ' left ') + Math.max(0, wide);
            })()""";
}
