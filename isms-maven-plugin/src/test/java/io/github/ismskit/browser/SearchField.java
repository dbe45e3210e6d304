package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The search field of the bar, as hands and eyes find it. */
final class SearchField {

    private static final Map<String, Integer> KEYS =
            Map.of("ArrowDown", 40, "ArrowUp", 38, "Enter", 13, "Escape", 27, "/", 191, "k", 75);

    static final String FIELD = "document.querySelector('[data-search] input')";
    static final String PANEL = "document.querySelector('[data-search-panel]')";
    static final String COUNT = "document.querySelector('[data-search] [data-search-count]').textContent";
    static final String CHOSEN = "(document.querySelector('[role=option][aria-selected=true]') || {})";

    private SearchField() {}

    static DevTools opened(Chromium browser, String path) throws Exception {
        DevTools page = DevTools.page(browser);
        Views.show(page, Views.DESK);
        page.open(PageKinds.address(path));
        return page;
    }

    /** Types into the field of the bar, and waits until its hits are told. */
    static void type(DevTools page, String text) throws Exception {
        page.evaluate(FIELD + ".focus()");
        page.send("Input.insertText", Map.of("text", text));
        awaitTrue(page, "!" + PANEL + ".hidden && !!(" + COUNT + ")");
    }

    static void press(DevTools page, String key, int modifiers) throws Exception {
        for (String type : List.of(modifiers == 0 ? "keyDown" : "rawKeyDown", "keyUp")) {
            String text = key.equals("Enter") ? "\r" : key.length() == 1 && modifiers == 0 ? key : "";
            page.send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "windowsVirtualKeyCode",
                            KEYS.getOrDefault(key, 0),
                            "modifiers",
                            modifiers,
                            "text",
                            type.equals("keyUp") ? "" : text));
        }
    }

    static void awaitTrue(DevTools page, String condition) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (isTrue(page, condition)) {
                return;
            }
            Thread.sleep(50);
        }
        assertThat(page.evaluate(condition).asBoolean()).as(condition).isTrue();
    }

    /** A page that is being left answers nothing. */
    private static boolean isTrue(DevTools page, String condition) throws Exception {
        try {
            return page.evaluate(condition).asBoolean();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    static List<String> addresses(DevTools page) throws Exception {
        List<String> addresses = new ArrayList<>();
        page.evaluate("[...document.querySelectorAll('[role=option]')].map(each => each.dataset.address)")
                .forEach(address -> addresses.add(address.asString()));
        return addresses;
    }
}
