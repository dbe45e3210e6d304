package io.github.ismskit.browser;

import java.util.List;
import java.util.Map;

/** Sizes of screens and preferences of readers, as the browser emulates them. */
final class Views {

    static final Map<String, Object> DESK = screen(1366, 900);
    static final Map<String, Object> PHONE = screen(320, 640);

    private Views() {}

    static Map<String, Object> screen(int width, int height) {
        return Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    }

    static void show(DevTools page, Map<String, Object> screen) throws Exception {
        page.send("Emulation.setDeviceMetricsOverride", screen);
    }

    /** @param value such as {@code dark} for {@code prefers-color-scheme} */
    static void prefer(DevTools page, String feature, String value) throws Exception {
        page.send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
    }
}
