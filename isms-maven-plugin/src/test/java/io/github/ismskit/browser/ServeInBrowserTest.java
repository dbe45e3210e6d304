package io.github.ismskit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.sample.SampleCopy;
import io.github.ismskit.sample.SamplePortal;
import io.github.ismskit.serve.Preview;
import io.github.ismskit.serve.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The preview of the sample in a browser: a file is edited, broken and mended, and so is a template. */
final class ServeInBrowserTest {

    private static final String POLICY = "policies/backup.md";
    private static final String PAGE = "policies/pol-backup.html";
    private static final String PANEL = "document.querySelector('.isms-preview__panel')";
    private static final String COUNT = "document.querySelector('.isms-preview__count')";

    @RegisterExtension
    static final InChromium CHROMIUM = new InChromium();

    @TempDir
    private Path folder;

    @Test
    void thePageFollowsTheFile() throws Exception {
        SampleCopy sample = SampleCopy.in(folder.resolve("isms"));
        try (Served served = new Served();
                DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.open(served.address() + PAGE);
            await(page, COUNT + "?.textContent.startsWith('pass on 2026-11-20')");
            page.evaluate("scrollTo(0, 300)");
            title(sample, "title: Backup policy", "title: Backup and <b>restore</b>");
            await(page, "document.querySelector('h1').textContent.includes('Backup and <b>restore</b>')");
            await(page, "scrollY === 300");
            assertThat(page.evaluate(PANEL + "?.hidden ?? true").asBoolean()).isTrue();

            title(sample, "title: Backup and <b>restore</b>", "title: [<img src=x onerror=alert(1)>");
            await(page, PANEL + "?.hidden === false");
            assertThat(page.evaluate(PANEL + ".innerText").asString())
                    .contains("isms/policies/backup.md:", "[document-is-readable]")
                    .contains("The pages show the content as it was before these errors.");
            assertThat(page.evaluate(PANEL + ".querySelectorAll('img').length").asInt())
                    .isZero();
            assertThat(page.evaluate("document.querySelector('h1').textContent").asString())
                    .contains("Backup and <b>restore</b>");
            assertThat(page.evaluate("document.querySelector('.isms-preview [role=status]').textContent")
                            .asString())
                    .isEqualTo("the pages stay as they were: 1 error");

            title(sample, "title: [<img src=x onerror=alert(1)>", "title: Mended policy");
            await(page, "document.querySelector('h1').textContent.includes('Mended policy')");
            await(page, COUNT + "?.textContent.startsWith('pass on 2026-11-20')");
            assertThat(page.evaluate(PANEL + ".hidden").asBoolean()).isTrue();
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void aTemplateThatFailsIsToldOnTheLastGoodPage() throws Exception {
        SampleCopy.in(folder.resolve("isms"));
        try (Served served = new Served();
                DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.open(served.address());
            await(page, COUNT + " !== null");
            String heading =
                    page.evaluate("document.querySelector('h1').textContent").asString();
            template("inject/main-end.ftlh", "<p>${page.nothing}</p>");
            await(page, PANEL + ".innerText.includes('the template inject/main-end.ftlh failed at line 1')");
            assertThat(page.evaluate("document.querySelector('h1').textContent").asString())
                    .isEqualTo(heading);
            template("inject/main-end.ftlh", "<p class=\"own\">Mended</p>");
            await(page, "document.querySelector('.own')?.textContent === 'Mended'");
            await(page, PANEL + "?.hidden === true");
            assertThat(page.troubles()).isEmpty();
        }
    }

    @Test
    void thePanelIsClosedByKeyboardAndStaysSo() throws Exception {
        SampleCopy sample = SampleCopy.in(folder.resolve("isms"));
        title(sample, "title: Backup policy", "title: [Backup");
        try (Served served = new Served();
                DevTools page = DevTools.page(CHROMIUM.browser())) {
            page.open(served.address());
            await(page, PANEL + "?.hidden === false");
            assertThat(page.evaluate(COUNT + ".getAttribute('aria-expanded')").asString())
                    .isEqualTo("true");
            page.evaluate(PANEL + ".focus()");
            page.send("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", "Escape"));
            await(page, PANEL + ".hidden && document.activeElement === " + COUNT);
            page.open(served.address() + "risks/index.html");
            await(page, COUNT + "?.getAttribute('aria-expanded') === 'false'");
            page.evaluate(COUNT + ".click()");
            assertThat(page.evaluate(PANEL + ".hidden").asBoolean()).isFalse();
            assertThat(page.troubles()).isEmpty();
        }
    }

    /** What comes about in its own time; the page may be loaded anew meanwhile. */
    private static void await(DevTools page, String condition) throws Exception {
        for (int look = 0; look < 600; look++) {
            if (isSo(page, condition)) {
                return;
            }
            Thread.sleep(100);
        }
        assertThat(page.evaluate("document.documentElement.innerText").asString())
                .as(condition)
                .isEmpty();
    }

    private static boolean isSo(DevTools page, String condition) throws Exception {
        try {
            return page.evaluate("Boolean(" + condition + ")").asBoolean();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private static void title(SampleCopy sample, String from, String to) throws IOException {
        sample.change(Map.of("file", POLICY, "from", from, "to", to));
    }

    private void template(String path, String text) throws IOException {
        Path file = folder.resolve("portal").resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    /** A preview on a thread of its own. */
    private final class Served implements AutoCloseable {

        private final Preview preview;
        private final Thread thread;

        Served() throws IOException {
            Path templates = folder.resolve("portal");
            Path content = folder.resolve("isms");
            Source source = new Source(
                    content,
                    List.of(),
                    templates,
                    () -> new Portal(
                            new SiteTemplate(Optional.of(templates).filter(Files::isDirectory)), content, "test"),
                    () -> AsOf.day(SamplePortal.DAY),
                    false,
                    "isms/");
            preview = Preview.open(source, 0, line -> {});
            thread = new Thread(this::run);
            thread.start();
        }

        String address() {
            return preview.address();
        }

        private void run() {
            try {
                preview.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws InterruptedException {
            thread.interrupt();
            thread.join();
            preview.close();
        }
    }
}
