package io.github.ismskit.browser;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for the tests of a class; without one they are skipped, but in CI they fail. */
final class InChromium implements BeforeAllCallback, AfterAllCallback {

    private Optional<Chromium> browser = Optional.empty();

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        browser = Optional.of(Chromium.startOrSkip());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (browser.isPresent()) {
            browser.get().close();
        }
    }

    Chromium browser() {
        return browser.orElseThrow();
    }
}
