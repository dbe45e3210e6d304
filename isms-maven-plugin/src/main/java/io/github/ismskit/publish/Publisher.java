package io.github.ismskit.publish;

import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Builds a folder beside the one that is shown, checks it, and swaps the two; whatever goes wrong before that leaves the
 * shown one as it was.
 */
public final class Publisher {

    private static final String PORTAL = "portal";
    private static final String EXPORTS = "export";
    private static final String OVERVIEW = "isms-overview";

    private final Path output;
    private final String shown;

    /** @param output the folder that holds the portal's folder and the machine-readable files */
    public Publisher(Path output) {
        this(output, PORTAL);
    }

    private Publisher(Path output, String shown) {
        this.output = output;
        this.shown = shown;
    }

    /** The publisher of another edition of the portal, which lies beside it. */
    public Publisher edition(String name) {
        return new Publisher(output, PORTAL + "-" + name);
    }

    /** The publisher of files for other programs, which lie beside the portal. */
    public Publisher exports() {
        return new Publisher(output, EXPORTS);
    }

    /** The publisher of the overview of several portals, which lies beside the folder of one. */
    public Publisher overview() {
        return new Publisher(output, OVERVIEW);
    }

    /** The page to open first. */
    public Path start() {
        return folder().resolve("index.html");
    }

    /** The folder of the portal as it is shown. */
    public Path folder() {
        return output.resolve(shown);
    }

    /** Replaces the portal as a whole. */
    public Publication portal(List<PortalFile> files) {
        Path staging = output.resolve("." + shown + "-staging");
        try (FolderLock lock = FolderLock.on(output)) {
            recover();
            demandOwn(folder());
            Folders.delete(staging);
            Publication publication = stage(files, staging);
            swap(staging);
            return publication;
        } catch (IOException e) {
            throw PublishFailure.of(what() + " in " + output.resolve(shown) + " could not be written", e);
        } catch (UncheckedIOException e) {
            throw PublishFailure.of(e);
        }
    }

    private String what() {
        return switch (shown) {
            case EXPORTS -> "what was to be exported";
            case OVERVIEW -> "the overview";
            default -> "the portal";
        };
    }

    /** Puts a copy of the portal in place of a folder, for somebody else to publish. */
    public void copy(Path to) {
        try (FolderLock lock = FolderLock.on(output)) {
            demandOwn(to);
            Folders.delete(to);
            Folders.copy(folder(), to);
        } catch (IOException e) {
            throw PublishFailure.of("the portal could not be copied to " + to, e);
        }
    }

    /** Writes files beside the portal or in folders beside it, each at one stroke. */
    public void beside(Map<String, byte[]> files) {
        try (FolderLock lock = FolderLock.on(output)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = output.resolve(file.getKey());
                Path temporary = target.resolveSibling("." + target.getFileName() + ".new");
                Files.createDirectories(target.getParent());
                Files.write(temporary, file.getValue());
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw PublishFailure.of("a report in " + output + " could not be written", e);
        }
    }

    /** A folder is replaced as a whole, so it must be one of ours, which its sums tell, or empty. */
    private void demandOwn(Path folder) throws IOException {
        if (Folders.holdsAnything(folder) && !Files.isRegularFile(folder.resolve(Staging.SUMS))) {
            throw new PublishFailure(what() + " would take the place of " + folder
                    + ", which holds files that no build has written; move them away, or set isms.outputDirectory to"
                    + " another folder");
        }
    }

    private Publication stage(List<PortalFile> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> paths = new HashSet<>();
        for (PortalFile file : files) {
            if (!paths.add(file.path())) {
                throw new PublishFailure("two files want to be " + file.path());
            }
        }
        Staging staging = new Staging(folder, output.resolve(shown));
        staging.prepare(paths);
        List<PageLinks> pages = together(files, staging);
        LinkCheck.demand(paths, pages, "the new portal", "so the old one stays");
        staging.sums();
        return new Publication(pages.size(), staging.written(), staging.kept());
    }

    /** Side by side; one failure ends the work of all before it is told, so that nobody still writes what is given up. */
    private static List<PageLinks> together(List<PortalFile> files, Staging staging) {
        Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
        List<PageLinks> pages = files.parallelStream()
                .filter(file -> failures.isEmpty())
                .map(file -> added(file, staging, failures))
                .flatMap(Optional::stream)
                .toList();
        if (!failures.isEmpty()) {
            throw failures.element();
        }
        return pages;
    }

    private static Optional<PageLinks> added(PortalFile file, Staging staging, Queue<RuntimeException> failures) {
        try {
            return staging.add(file);
        } catch (RuntimeException e) {
            failures.add(e);
            return Optional.empty();
        }
    }

    private void swap(Path staging) throws IOException {
        Path current = output.resolve(shown);
        Path old = output.resolve("." + shown + "-old");
        Folders.delete(old);
        if (Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(current, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staging, current, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(old);
    }

    /** A build that was killed between the two renames has left the portal under its old name. */
    private void recover() throws IOException {
        Path current = output.resolve(shown);
        Path old = output.resolve("." + shown + "-old");
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(current, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, current, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
