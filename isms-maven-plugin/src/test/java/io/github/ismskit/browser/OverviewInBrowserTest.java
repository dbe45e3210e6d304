package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The overview at the widths of usual screens, in every language: its cards hold what they show. */
final class OverviewInBrowserTest {

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    private static final String SPILT = """
            (() => {
              const cards = [...document.querySelectorAll('main .card')];
              const spilt = cards.filter(card => [...card.querySelectorAll('.scroller')].some(region =>
                  getComputedStyle(region).overflowX === 'visible' && region.scrollWidth > region.clientWidth + 1));
              const broken = [...document.querySelectorAll('.card .table .id')].filter(id => id.getClientRects().length > 1);
              return cards.length + ' cards'
                  + spilt.map(card => ', spilt: ' + card.textContent.trim().slice(0, 30)).join('')
                  + broken.map(id => ', broken: ' + id.textContent).join('');
            })()""";

    private static final String STOPS = """
            [...document.querySelectorAll('main .scroller[tabindex]')]
                .filter(region => region.scrollWidth <= region.clientWidth + 1).length""";

    @Test
    void nothingSpillsOutOfACardAndNoIdIsBroken() throws Exception {
        List<String> told = new ArrayList<>();
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (int width : List.of(1366, 1100)) {
                for (String path : List.of("index.html", "de/index.html")) {
                    Views.show(page, Views.screen(width, 900));
                    page.open(PageKinds.address(path));
                    told.add(page.evaluate(SPILT).asString());
                }
            }
        }
        assertThat(told).hasSize(4).allMatch(each -> each.matches("\\d+ cards"));
    }

    @Test
    void noTableThatIsWhollyShownIsAStopOfTheTabKey() throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            for (Map<String, Object> screen : List.of(Views.DESK, Views.PHONE)) {
                Views.show(page, screen);
                page.open(PageKinds.address("index.html"));
                assertThat(page.evaluate("document.querySelectorAll('main .scroller').length")
                                .asInt())
                        .isPositive();
                assertThat(page.evaluate(STOPS).asInt()).as("" + screen).isZero();
            }
        }
    }
}
