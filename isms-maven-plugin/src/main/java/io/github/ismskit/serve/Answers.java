package io.github.ismskit.serve;

import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What belongs to an address: a file of the portal, or of the preview itself; nothing else can be named. */
final class Answers {

    private static final String OWN = "_isms/";
    private static final Set<String> OWN_FILES = Set.of("reload.js", "overlay.js", "overlay.css");
    private static final String EVIDENCE = "files/";
    private static final String MISSING = "404.html";
    private static final String PAGE = "page=";

    private final Supplier<Showing> showing;
    private final String prefix;

    /** @param prefix put before the paths of content files in messages */
    Answers(Supplier<Showing> showing, String prefix) {
        this.showing = showing;
        this.prefix = prefix;
    }

    Answer to(URI address) {
        String asked = Optional.ofNullable(address.getPath()).orElse("/");
        String path = asked.startsWith("/") ? asked.substring(1) : asked;
        if (path.startsWith(OWN)) {
            return own(path.substring(OWN.length()), Optional.ofNullable(address.getRawQuery()));
        }
        boolean folder = path.isEmpty() || path.endsWith("/");
        return file(folder ? path + "index.html" : path);
    }

    private Answer own(String name, Optional<String> query) {
        if (name.equals("events")) {
            return new Answer.Line();
        }
        if (name.equals("state")) {
            return query.filter(each -> each.startsWith(PAGE))
                    .flatMap(each -> decoded(each.substring(PAGE.length())))
                    .<Answer>map(page ->
                            new Answer.Ready(200, MediaType.JSON, showing.get().state(page, prefix)))
                    .orElseGet(() -> Answer.Ready.plain(400, "say which page, as in /_isms/state?page=index.html"));
        }
        return OWN_FILES.contains(name)
                ? new Answer.Ready(200, MediaType.of(name), resource(name))
                : Answer.Ready.plain(404, "the preview has no such file");
    }

    private Answer file(String path) {
        Pages pages = showing.get().pages();
        Optional<PortalFile> file = pages.file(path);
        if (file.isEmpty()) {
            return missing(pages, path);
        }
        return file.get() instanceof PortalFile.Drawn drawn
                ? drawn(pages, drawn)
                : copied((PortalFile.Copied) file.get());
    }

    private static Answer drawn(Pages pages, PortalFile.Drawn file) {
        Optional<byte[]> bytes = pages.draw(file);
        MediaType type = MediaType.of(file.path());
        if (type == MediaType.HTML) {
            String stamp = pages.stamp(file.path());
            return bytes.map(page -> new Answer.Ready(200, type, Injection.into(page, file.path(), stamp)))
                    .orElseGet(() -> new Answer.Ready(
                            500, type, Injection.instead(file.path(), stamp, "This page cannot be drawn")));
        }
        return bytes.map(each -> new Answer.Ready(200, type, each))
                .orElseGet(() -> Answer.Ready.plain(500, String.join("\n", pages.troubles())));
    }

    private static Answer copied(PortalFile.Copied file) {
        if (file.path().startsWith(EVIDENCE)) {
            return new Answer.Download(MediaType.ofEvidence(file.path()), file.source());
        }
        try (InputStream in = Files.newInputStream(file.source(), LinkOption.NOFOLLOW_LINKS)) {
            return new Answer.Ready(200, MediaType.of(file.path()), in.readAllBytes());
        } catch (IOException e) {
            return Answer.Ready.plain(404, file.path() + " cannot be read");
        }
    }

    /** The page for missing ones says so in the portal's own words; it waits for the page to come. */
    private static Answer missing(Pages pages, String path) {
        String stamp = pages.stamp(path);
        byte[] page = pages.file(MISSING)
                .filter(PortalFile.Drawn.class::isInstance)
                .flatMap(file -> pages.draw((PortalFile.Drawn) file))
                .map(bytes -> Injection.into(bytes, path, stamp))
                .orElseGet(() -> Injection.instead(path, stamp, "There is no such page"));
        return new Answer.Ready(404, MediaType.HTML, page);
    }

    private static Optional<String> decoded(String text) {
        try {
            return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Answers.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the plugin lacks its own file " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the plugin's own file " + name, e);
        }
    }
}
