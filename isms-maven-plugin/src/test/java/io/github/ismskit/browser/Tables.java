package io.github.ismskit.browser;

import io.github.ismskit.sample.SamplePortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What tests of tables do with a page. */
final class Tables {

    static final String SHOWN = "[...document.querySelectorAll('#list tbody tr[data-status]')]"
            + ".filter(row => row.offsetParent !== null || row.getClientRects().length)";

    private Tables() {}

    static DevTools open(Chromium browser, String path) throws Exception {
        DevTools page = DevTools.page(browser);
        page.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1366, "height", 768, "deviceScaleFactor", 1, "mobile", false));
        page.open(address(path));
        return page;
    }

    static String address(String path) {
        int question = path.indexOf('?');
        String file = question < 0 ? path : path.substring(0, question);
        return SamplePortal.folder().resolve(file).toUri() + path.substring(file.length());
    }

    static void click(DevTools page, String selector) throws Exception {
        page.evaluate("document.querySelector('" + selector + "').click()");
    }

    static List<String> texts(DevTools page, String script) throws Exception {
        List<String> texts = new ArrayList<>();
        for (JsonNode text : page.evaluate(script)) {
            texts.add(text.asString());
        }
        return texts;
    }
}
