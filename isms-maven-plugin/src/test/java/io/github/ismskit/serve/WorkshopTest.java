package io.github.ismskit.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown while the content and the templates are edited, on the content of the smallest repository that passes. */
final class WorkshopTest {

    private static final Path MINIMAL = Path.of("src/it/minimal-passes/src/isms");
    private static final String POLICY = "policies/isms.md";
    private static final String PAGE = "policies/pol-isms.html";

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void contentThatCannotBeReadLeavesThePagesAsTheyWere() throws Exception {
        Workshop workshop = begun(false);
        Showing before = workshop.showing();
        assertThat(before.told().summary()).startsWith("pass on 2026-11-20: 0 errors");
        edit(POLICY, "title: Information security policy", "title: [Information");
        workshop.follow(false);
        assertThat(workshop.showing().pages()).isSameAs(before.pages());
        assertThat(workshop.showing().told().summary()).isEqualTo("the pages stay as they were: 1 error");
        assertThat(workshop.showing().told().errors())
                .singleElement()
                .satisfies(error -> assertThat(error.location().file()).isEqualTo(POLICY));
        edit(POLICY, "title: [Information", "title: Mended policy");
        workshop.follow(false);
        assertThat(page(workshop, PAGE)).contains("Mended policy");
        assertThat(workshop.showing().told().errors()).isEmpty();
    }

    @Test
    void contentThatWasNeverSoundIsShownAsFarAsItGoes() throws Exception {
        copy();
        edit(POLICY, "title: Information security policy", "title: [Information");
        Workshop workshop = new Workshop(source(false));
        workshop.follow(true);
        assertThat(page(workshop, "index.html")).contains("Example Ltd");
        assertThat(workshop.showing().told().summary()).startsWith("fail on 2026-11-20: ");
    }

    @Test
    void contentThatIsWrongIsShownAsItIs() throws Exception {
        Workshop workshop = begun(false);
        edit(POLICY, "owner: jane", "owner: nobody-here");
        workshop.follow(false);
        assertThat(workshop.showing().told().summary()).startsWith("fail on 2026-11-20: ");
        assertThat(workshop.showing().told().errors())
                .anyMatch(error -> error.rule().equals("owner-is-active"));
    }

    @Test
    void aTemplateThatFailsLeavesItsPageAsItWas() throws Exception {
        Workshop workshop = begun(false);
        String before = page(workshop, "index.html");
        template("${page.nothing.of.that}");
        workshop.follow(true);
        assertThat(page(workshop, "index.html")).isEqualTo(before);
        assertThat(workshop.showing().pages().troubles())
                .singleElement()
                .asString()
                .startsWith("the template pages/overview.ftlh failed at line 1");
        template("<p>mine</p>");
        workshop.follow(true);
        assertThat(page(workshop, "index.html")).isEqualTo("<p>mine</p>");
        assertThat(workshop.showing().pages().troubles()).isEmpty();
    }

    @Test
    void aFolderThatHasGoneIsToldAndWaitedFor() throws Exception {
        Workshop workshop = begun(false);
        Files.move(folder.resolve("isms"), folder.resolve("away"));
        workshop.follow(false);
        assertThat(workshop.showing().told().troubles())
                .containsExactly("there is no folder " + folder.resolve("isms") + " any more");
        assertThat(page(workshop, "index.html")).contains("Example Ltd");
        Files.move(folder.resolve("away"), folder.resolve("isms"));
        workshop.follow(false);
        assertThat(workshop.showing().told().troubles()).isEmpty();
    }

    @Test
    void midnightInTheZoneOfTheIsmsIsAnotherDay() throws Exception {
        Workshop workshop = begun(false);
        now = Instant.parse("2026-11-20T22:59:59Z");
        assertThat(workshop.isBehind()).isFalse();
        now = Instant.parse("2026-11-20T23:00:00Z");
        assertThat(workshop.isBehind()).isTrue();
        workshop.catchUp();
        assertThat(workshop.showing().told().summary()).contains("on 2026-11-21");
        assertThat(workshop.isBehind()).isFalse();
    }

    @Test
    void whatGitSaysIsShownOnceItHasSaidIt() throws Exception {
        ScriptedRepository repository = ScriptedRepository.in(folder);
        Workshop workshop = begun(true);
        repository.on("2026-11-01T12:00:00Z").commit("Begin");
        edit(POLICY, "We protect", "We always protect");
        workshop.follow(false);
        assertThat(page(workshop, PAGE)).contains("We always protect").doesNotContain("not yet committed");
        assertThat(behind(workshop)).isTrue();
        workshop.catchUp();
        assertThat(page(workshop, PAGE)).contains("Changed since then, not yet committed");
        assertThat(workshop.isWaiting()).isFalse();
        assertThat(workshop.isBehind()).isFalse();
    }

    /** Git answers in its own time. */
    private static boolean behind(Workshop workshop) throws InterruptedException {
        while (workshop.isWaiting()) {
            Thread.sleep(10);
        }
        return workshop.isBehind();
    }

    private Workshop begun(boolean asksGit) throws IOException {
        copy();
        Workshop workshop = new Workshop(source(asksGit));
        workshop.follow(true);
        return workshop;
    }

    private Source source(boolean asksGit) {
        Path content = folder.resolve("isms");
        Path templates = folder.resolve("portal");
        return new Source(
                content,
                List.of(),
                templates,
                () -> new Portal(new SiteTemplate(Optional.of(templates).filter(Files::isDirectory)), content, "test"),
                () -> new AsOf(Optional.empty(), now),
                asksGit,
                "");
    }

    private void copy() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(MINIMAL)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target =
                    folder.resolve("isms").resolve(MINIMAL.relativize(file).toString());
            Files.createDirectories(target.resolveSibling("."));
            Files.copy(file, target);
        }
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve("isms").resolve(path);
        assertThat(file).content().contains(from);
        Files.writeString(file, Files.readString(file).replace(from, to));
    }

    private void template(String text) throws IOException {
        Path file = folder.resolve("portal/pages/overview.ftlh");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String page(Workshop workshop, String path) {
        Pages pages = workshop.showing().pages();
        PortalFile file = pages.file(path).orElseThrow();
        return new String(pages.draw((PortalFile.Drawn) file).orElseThrow(), StandardCharsets.UTF_8);
    }
}
