package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.portal.PortalFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What belongs to an address. */
final class AnswersTest {

    private static final String HEAD = "<html><head></head><body>";

    @TempDir
    private static Path folder;

    @Test
    void theFirstPageOfAFolderHasTwoAddresses() {
        Answers answers = answers(page("index.html", () -> "first"), page("de/index.html", () -> "erste"));
        assertThat(text(answers, "/")).contains("first");
        assertThat(text(answers, "/index.html")).contains("first");
        assertThat(text(answers, "/de/")).contains("erste");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/files/..%2f..%2fsecret.txt",
                "/files/%2e%2e/secret.txt",
                "/..%5csecret.txt",
                "/./../secret.txt",
                "/files//secret.txt",
                "/_isms/../secret.txt",
                "/_isms/Answers.class",
                "/secret.txt%00.html"
            })
    void noAddressLeadsOutOfThePortal(String address) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "SECRET");
        Answers answers = answers(
                page("index.html", () -> "first"), new PortalFile.Copied("files/a.txt", folder.resolve("a.txt"), "0"));
        Answer.Ready answer = ready(answers, address);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(new String(answer.bytes(), StandardCharsets.UTF_8)).doesNotContain("SECRET");
    }

    @Test
    void evidenceIsADownloadAndNeverAPage() {
        Path file = folder.resolve("x");
        Answers answers = answers(
                new PortalFile.Copied("files/scan.html", file, "0"),
                new PortalFile.Copied("files/photo.PNG", file, "0"));
        assertThat(answers.to(URI.create("/files/scan.html"))).isEqualTo(new Answer.Download(MediaType.BYTES, file));
        assertThat(answers.to(URI.create("/files/photo.PNG"))).isEqualTo(new Answer.Download(MediaType.PNG, file));
    }

    @Test
    void aLogoIsAPicture() throws Exception {
        Path logo = Files.writeString(folder.resolve("logo.svg"), "<svg/>");
        Answer.Ready answer = ready(answers(new PortalFile.Copied("assets/logo.svg", logo, "0")), "/assets/logo.svg");
        assertThat(answer.type()).isEqualTo(MediaType.SVG);
        assertThat(answer.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("<svg/>");
    }

    @Test
    void aPageThatCannotBeDrawnStaysAsItWasAndItsReasonIsTold() {
        Pages good = Pages.none().next(List.of(page("index.html", () -> "good")));
        String before = text(answers(good), "/");
        Pages broken = good.next(List.of(page("index.html", () -> {
            throw new IllegalStateException("the template failed\nat a place");
        })));
        assertThat(text(answers(broken), "/")).contains("good").isEqualTo(before);
        assertThat(text(answers(broken), "/_isms/state?page=index.html"))
                .contains("\"troubles\" : [\n    \"the template failed\"\n  ]");
        Pages mended = broken.next(List.of(page("index.html", () -> "mended")));
        assertThat(text(answers(mended), "/")).contains("mended");
        assertThat(text(answers(mended), "/_isms/state?page=index.html")).contains("\"troubles\" : [ ]");
    }

    @Test
    void aPageThatCouldNeverBeDrawnSaysSoAndWaits() {
        Pages broken = Pages.none().next(List.of(page("index.html", () -> {
            throw new StackOverflowError();
        })));
        Answer.Ready answer = ready(answers(broken), "/");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.bytes()).asString(StandardCharsets.UTF_8).contains("This page cannot be drawn", "reload.js");
        assertThat(broken.troubles()).containsExactly("a template calls itself without end");
    }

    @Test
    void aPageIsDrawnOnceAndItsStampTellsWhetherItChanged() {
        int[] times = {0};
        Pages first = Pages.none().next(List.of(page("index.html", () -> "drawn " + ++times[0])));
        assertThat(text(answers(first), "/"))
                .isEqualTo(text(answers(first), "/"))
                .contains("drawn 1");
        String stamp = first.stamp("index.html");
        assertThat(first.next(List.of(page("index.html", () -> "drawn 1"))).stamp("index.html"))
                .isEqualTo(stamp);
        assertThat(first.next(List.of(page("index.html", () -> "drawn 2"))).stamp("index.html"))
                .isNotEqualTo(stamp);
        assertThat(first.next(List.of(
                                page("index.html", () -> "drawn 1"),
                                new PortalFile.Drawn("assets/portal.css", () -> new byte[] {1})))
                        .stamp("index.html"))
                .isNotEqualTo(stamp);
    }

    @Test
    void aMissingPageIsTheOneOfThePortalAndWaitsForItself() {
        Answer.Ready answer = ready(answers(page("404.html", () -> "nothing here")), "/risks/r-9.html");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.bytes())
                .asString(StandardCharsets.UTF_8)
                .contains("nothing here", "data-isms-page=\"risks/r-9.html\"");
    }

    @Test
    void aQuestionWithoutAPageIsToldHowToAsk() {
        assertThat(ready(answers(), "/_isms/state").status()).isEqualTo(400);
        assertThat(ready(answers(), "/_isms/state?other=1").status()).isEqualTo(400);
        assertThat(ready(answers(), "/_isms/state?page=nowhere.html").status()).isEqualTo(200);
    }

    private static PortalFile page(String path, Supplier<String> text) {
        return new PortalFile.Drawn(
                path, () -> (HEAD + text.get() + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static Answers answers(PortalFile... files) {
        return answers(Pages.none().next(List.of(files)));
    }

    private static Answers answers(Pages pages) {
        return new Answers(() -> new Showing(pages, new Told("pass", List.of(), List.of(), 0)), "src/isms/");
    }

    private static String text(Answers answers, String address) {
        return new String(ready(answers, address).bytes(), StandardCharsets.UTF_8);
    }

    private static Answer.Ready ready(Answers answers, String address) {
        return (Answer.Ready) answers.to(URI.create(address));
    }
}
