package io.github.ismskit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.fixture.OwnThread;
import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublisherTest {

    @TempDir
    Path output = Path.of("target");

    @Test
    void putsEveryFileInItsFolderWhoeverComesFirst() throws IOException {
        List<PortalFile> files = new ArrayList<>();
        for (int folder = 0; folder < 60; folder++) {
            for (int file = 0; file < 10; file++) {
                files.add(page("a" + folder + "/b/" + file + ".html", "<p>x</p>"));
            }
        }
        Publication publication = new Publisher(output).portal(files);
        assertThat(publication).isEqualTo(new Publication(600, 600, 0));
        try (Stream<Path> walk = Files.walk(output.resolve("portal"))) {
            assertThat(walk.filter(Files::isRegularFile)).hasSize(601);
        }
    }

    @Test
    void doesNotWriteAgainWhatHasNotChanged() {
        new Publisher(output).portal(List.of(page("index.html", "<p>one</p>"), page("b.html", "<p>b</p>")));
        Publication again =
                new Publisher(output).portal(List.of(page("index.html", "<p>two</p>"), page("b.html", "<p>b</p>")));
        assertThat(again).isEqualTo(new Publication(2, 1, 1));
        assertThat(text("portal/index.html")).isEqualTo("<p>two</p>");
        assertThat(text("portal/b.html")).isEqualTo("<p>b</p>");
    }

    @Test
    void dropsWhatIsNoLongerPartOfThePortal() {
        new Publisher(output).portal(List.of(page("index.html", "one"), page("b.html", "b")));
        new Publisher(output).portal(List.of(page("index.html", "two")));
        assertThat(output.resolve("portal/b.html")).doesNotExist();
    }

    @Test
    void leavesAFolderAloneThatSomebodyElseHasFilled() throws IOException {
        Path theirs = Files.createDirectories(output.resolve("portal")).resolve("notes.txt");
        Files.writeString(theirs, "precious");
        assertThatThrownBy(() -> new Publisher(output).portal(List.of(page("index.html", "new"))))
                .isInstanceOf(PublishFailure.class)
                .hasMessage("the portal would take the place of " + output.resolve("portal")
                        + ", which holds files that no build has written; move them away, or set isms.outputDirectory"
                        + " to another folder");
        assertThatThrownBy(() -> new Publisher(output).edition("staff").copy(output.resolve("portal")))
                .isInstanceOf(PublishFailure.class);
        assertThat(Files.readString(theirs)).isEqualTo("precious");
    }

    @Test
    void leavesAFileAloneThatIsCalledAsItsFolder() throws IOException {
        Files.writeString(output.resolve("portal"), "precious");
        assertThatThrownBy(() -> new Publisher(output).portal(List.of(page("index.html", "new"))))
                .isInstanceOf(PublishFailure.class);
        assertThat(text("portal")).isEqualTo("precious");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(output.resolve("portal"));
        new Publisher(output).portal(List.of(page("index.html", "new")));
        assertThat(text("portal/index.html")).isEqualTo("new");
    }

    @Test
    void followsALinkToAFileWithAnAwkwardName() {
        String link = "<a href=\"files/&quot;&#39;%20&lt;x&gt;%20&amp;amp;.txt\">x</a>";
        PortalFile awkward = new PortalFile.Drawn("files/\"' <x> &amp;.txt", () -> new byte[] {'x'});
        Publication publication = new Publisher(output).portal(List.of(page("index.html", link), awkward));
        assertThat(publication.written()).isEqualTo(2);
    }

    @Test
    void keepsTheOldPortalWhenALinkIsBroken() {
        new Publisher(output).portal(List.of(page("index.html", "old")));
        List<PortalFile> broken = List.of(page("index.html", "<a href=\"gone.html\">x</a><a href=\"#nowhere\">y</a>"));
        assertThatThrownBy(() -> new Publisher(output).portal(broken))
                .isInstanceOf(PublishFailure.class)
                .hasMessage("the new portal has 2 broken links, so the old one stays:\n"
                        + "  index.html -> #nowhere\n  index.html -> gone.html");
        assertThat(text("portal/index.html")).isEqualTo("old");
    }

    /** A build may try again at once, in the same process. */
    @Test
    void writesNothingMoreOnceItHasFailed() {
        List<PortalFile> files = new ArrayList<>();
        for (int each = 0; each < 400; each++) {
            String path = "a" + each + "/b.html";
            files.add(each % 100 == 7 ? new PortalFile.Drawn(path, PublisherTest::fail) : page(path, "<p>x</p>"));
        }
        for (int attempt = 0; attempt < 20; attempt++) {
            assertThatThrownBy(() -> new Publisher(output).portal(files)).hasMessage("not drawn");
        }
        new Publisher(output).portal(List.of(page("index.html", "new")));
        assertThat(text("portal/index.html")).isEqualTo("new");
    }

    private static byte[] fail() {
        throw new IllegalStateException("not drawn");
    }

    @Test
    void followsLinksToAnchorsFoldersAndQueries() {
        new Publisher(output)
                .portal(List.of(
                        page("index.html", "<a href=\"a/b.html?status=x#c\">x</a>"),
                        page("a/b.html", "<p id=\"c\">y</p><a href=\"../index.html\">z</a>")));
        assertThat(output.resolve("portal/a/b.html")).exists();
    }

    @Test
    void keepsTheOldPortalWhenAPageCannotBeDrawn() {
        new Publisher(output).portal(List.of(page("index.html", "old")));
        PortalFile failing = new PortalFile.Drawn("index.html", () -> {
            throw new IllegalStateException("no template");
        });
        assertThatThrownBy(() -> new Publisher(output).portal(List.of(failing)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(text("portal/index.html")).isEqualTo("old");
    }

    @Test
    void refusesAFileThatChangedWhileTheBuildWasRunning() throws IOException {
        Path source = Files.writeString(output.resolve("scan.csv"), "changed");
        List<PortalFile> files = List.of(new PortalFile.Copied("files/scan.csv", source, "0".repeat(64)));
        assertThatThrownBy(() -> new Publisher(output).portal(files))
                .isInstanceOf(PublishFailure.class)
                .hasMessage(source + " changed while the build was running; run it again");
    }

    @Test
    void publishesAFileOfTheContentWhateverItLinksTo() throws IOException {
        Path source = Files.writeString(output.resolve("scan.html"), "<a href=\"gone.html\">x</a>");
        String sum = Packed.of("", Files.newInputStream(source)).sha256();
        List<PortalFile> files = List.of(new PortalFile.Copied("files/scan.html", source, sum));
        assertThat(new Publisher(output).portal(files)).isEqualTo(new Publication(0, 1, 0));
        assertThat(new Publisher(output).portal(files)).isEqualTo(new Publication(0, 0, 1));
        assertThat(text("portal/files/scan.html")).isEqualTo("<a href=\"gone.html\">x</a>");
    }

    @Test
    void bringsBackAPortalThatAKilledBuildLeftUnderItsOldName() throws IOException {
        new Publisher(output).portal(List.of(page("index.html", "old")));
        Files.move(output.resolve("portal"), output.resolve(".portal-old"));
        List<PortalFile> broken = List.of(page("index.html", "<a href=\"gone.html\">x</a>"));
        assertThatThrownBy(() -> new Publisher(output).portal(broken)).isInstanceOf(PublishFailure.class);
        assertThat(text("portal/index.html")).isEqualTo("old");
    }

    @Test
    void twoBuildsTakeTurns() {
        List<CompletableFuture<Publication>> builds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String text = "build " + i;
            builds.add(CompletableFuture.supplyAsync(
                    () -> new Publisher(output).portal(List.of(page("index.html", text), page("b.html", text))),
                    new OwnThread()));
        }
        builds.forEach(CompletableFuture::join);
        assertThat(text("portal/index.html")).startsWith("build ").isEqualTo(text("portal/b.html"));
    }

    @Test
    void listsTheSumOfEveryFileInOrder() {
        new Publisher(output).portal(List.of(page("index.html", "one"), page("a/b.html", "b")));
        assertThat(text("portal/SHA256SUMS"))
                .isEqualTo("3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  a/b.html\n"
                        + "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed  index.html\n");
    }

    @Test
    void thePageForMissingOnesIsShownFromAnyFolder() {
        String links = "<a href=\"index.html\">x</a><a href=\"../index.html\">y</a>";
        new Publisher(output).portal(List.of(page("index.html", "one"), page("404.html", links)));
        assertThat(output.resolve("portal/404.html")).exists();
        assertThatThrownBy(() -> new Publisher(output)
                        .portal(List.of(page("index.html", "one"), page("404.html", links), page("other.html", links))))
                .hasMessageContaining("other.html -> ../index.html");
    }

    @Test
    void copiesThePortalOverAnOlderCopy() throws IOException {
        Path copy = output.resolve("site/isms");
        Publisher publisher = new Publisher(output);
        publisher.portal(List.of(page("index.html", "zero"), page("gone/c.html", "c")));
        publisher.copy(copy);
        publisher.portal(List.of(page("index.html", "one"), page("a/b.html", "b")));
        publisher.copy(copy);
        assertThat(text("site/isms/index.html") + text("site/isms/a/b.html")).isEqualTo("oneb");
        assertThat(copy.resolve("gone")).doesNotExist();
    }

    @Test
    void writesReportsBesideThePortal() {
        new Publisher(output).beside(Map.of("findings.json", "{}\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(text("findings.json")).isEqualTo("{}\n");
    }

    private static PortalFile page(String path, String html) {
        return new PortalFile.Drawn(path, () -> html.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String path) {
        try {
            return Files.readString(output.resolve(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
