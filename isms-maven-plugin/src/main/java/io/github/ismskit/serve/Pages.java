package io.github.ismskit.serve;

import io.github.ismskit.hash.Sha256;
import io.github.ismskit.portal.PortalFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** The files of one drawing of the portal, each drawn when somebody first asks for it. */
final class Pages {

    /** What every page looks and behaves by. */
    private static final List<String> LOOK = List.of("assets/portal.css", "assets/portal.js", "assets/boot.js");

    private static final int STAMP = 16;

    private final Map<String, PortalFile> files = new HashMap<>();
    private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();
    private final Map<String, byte[]> good;
    private final Map<String, String> troubles = new ConcurrentSkipListMap<>();

    private Pages(List<PortalFile> files, Map<String, byte[]> good) {
        files.forEach(file -> this.files.put(file.path(), file));
        this.good = good;
        good.keySet().retainAll(this.files.keySet());
    }

    static Pages none() {
        return new Pages(List.of(), new ConcurrentHashMap<>());
    }

    /** The next drawing, which knows how the pages looked that somebody has seen. */
    Pages next(List<PortalFile> next) {
        return new Pages(next, new ConcurrentHashMap<>(good));
    }

    Optional<PortalFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The bytes of a file; those of the last drawing that went well where this one does not. */
    Optional<byte[]> draw(PortalFile.Drawn file) {
        try {
            byte[] bytes =
                    drawn.computeIfAbsent(file.path(), path -> file.bytes().get());
            good.put(file.path(), bytes);
            return Optional.of(bytes);
        } catch (RuntimeException | StackOverflowError e) {
            troubles.put(file.path(), Trouble.words(e));
            return Optional.ofNullable(good.get(file.path()));
        }
    }

    /** What has gone wrong with drawing so far. */
    List<String> troubles() {
        return troubles.values().stream().distinct().toList();
    }

    /** Differs when a page looks different; the same for all that is not there. */
    String stamp(String path) {
        MessageDigest digest = Sha256.digest();
        for (String each : LOOK) {
            bytes(each).ifPresent(digest::update);
        }
        bytes(path).ifPresent(digest::update);
        return Sha256.hex(digest).substring(0, STAMP);
    }

    private Optional<byte[]> bytes(String path) {
        return file(path)
                .map(file -> file instanceof PortalFile.Drawn page
                        ? draw(page).orElse(new byte[0])
                        : path.getBytes(StandardCharsets.UTF_8));
    }
}
