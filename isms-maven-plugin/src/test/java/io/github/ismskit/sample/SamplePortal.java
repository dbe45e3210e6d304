package io.github.ismskit.sample;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The sample's portal, built once for all tests that look at it. */
public final class SamplePortal {

    public static final Path CONTENT =
            Path.of("../sample-isms/src/isms").toAbsolutePath().normalize();

    /** The day on which the sample is judged. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final Path OUTPUT = Path.of("target/sample-portal").toAbsolutePath();

    private SamplePortal() {}

    /** The folder of the portal's first page. */
    public static Path folder() {
        return Built.FOLDER;
    }

    public static Assessment assess(LocalDate day) {
        return new Assessor().withoutHistory().assess(CONTENT, AsOf.day(day));
    }

    static Path build(Path content, LocalDate day, Path output) {
        return build(content, day, output, new SiteTemplate(Optional.empty()));
    }

    static Path build(Path content, LocalDate day, Path output, SiteTemplate template) {
        Assessment assessment = new Assessor().withoutHistory().assess(content, AsOf.day(day));
        Portal portal = new Portal(template, content, "test");
        new Publisher(output).portal(portal.files(assessment));
        return output.resolve("portal");
    }

    /** Paths of all pages, relative to the portal's folder. */
    public static List<String> pages() {
        return pages(folder());
    }

    static List<String> pages(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html") && !path.startsWith("files/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document page(String path) {
        return page(folder(), path);
    }

    static Document page(Path folder, String path) {
        try {
            return Jsoup.parse(Files.readString(folder.resolve(path), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Built {
        static final Path FOLDER = build(CONTENT, DAY, OUTPUT);
    }
}
