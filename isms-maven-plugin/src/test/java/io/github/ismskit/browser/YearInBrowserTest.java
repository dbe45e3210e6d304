package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The months of a year on a phone; without a browser the tests are skipped, but not in CI. */
final class YearInBrowserTest {

    private static final String HEADS = "document.querySelectorAll('.heat thead th:not(:first-child)').length";
    private static final String SPILLING = "[...document.querySelectorAll('.heat thead th:not(:first-child)')]"
            + ".filter(head => head.scrollWidth > head.clientWidth).length";

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @ParameterizedTest
    @ValueSource(strings = {"owners/jonas-reuter.html", "calendar/2026.html", "de/owners/jonas-reuter.html"})
    void noMonthLiesOverItsNeighbour(String path) throws Exception {
        try (DevTools page = DevTools.page(CHROMIUM.browser())) {
            Views.show(page, Views.PHONE);
            page.open(PageKinds.address(path));
            assertThat(page.evaluate(HEADS).asInt()).isGreaterThanOrEqualTo(12);
            assertThat(page.evaluate(SPILLING).asInt()).isZero();
            assertThat(page.evaluate("document.documentElement.scrollWidth").asInt())
                    .isLessThanOrEqualTo(320);
        }
    }
}
