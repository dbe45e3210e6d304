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
import java.util.Set;

/**
 * Builds a folder beside the one that is shown, checks it, and swaps the two; whatever goes wrong before that leaves the
 * shown one as it was.
 */
public final class Publisher {

    private static final String SHOWN = "portal";
    private static final int BROKEN_LINKS_TOLD = 20;

    private final Path output;

    /** @param output the folder that holds the portal's folder and the machine-readable files */
    public Publisher(Path output) {
        this.output = output;
    }

    /** The page to open first. */
    public Path start() {
        return output.resolve(SHOWN).resolve("index.html");
    }

    /** Replaces the portal as a whole. */
    public Publication portal(List<PortalFile> files) {
        Path staging = output.resolve("." + SHOWN + "-staging");
        try (FolderLock lock = FolderLock.on(output)) {
            recover();
            Folders.delete(staging);
            Publication publication = stage(files, staging);
            swap(staging);
            return publication;
        } catch (IOException e) {
            throw new PublishFailure("the portal in " + output + " could not be written: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new PublishFailure(e.getMessage() + ": " + e.getCause(), e);
        }
    }

    /** Writes files beside the portal, each at one stroke. */
    public void beside(Map<String, byte[]> files) {
        try (FolderLock lock = FolderLock.on(output)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path temporary = output.resolve("." + file.getKey() + ".new");
                Files.write(temporary, file.getValue());
                Files.move(temporary, output.resolve(file.getKey()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new PublishFailure("a report in " + output + " could not be written: " + e.getMessage(), e);
        }
    }

    private Publication stage(List<PortalFile> files, Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> paths = new HashSet<>();
        for (PortalFile file : files) {
            if (!paths.add(file.path())) {
                throw new PublishFailure("two files of the portal want to be " + file.path());
            }
        }
        Staging staging = new Staging(folder, output.resolve(SHOWN));
        staging.prepare(paths);
        List<PageLinks> pages = files.parallelStream()
                .map(staging::add)
                .flatMap(Optional::stream)
                .toList();
        verify(paths, pages);
        return new Publication(pages.size(), staging.written(), staging.kept());
    }

    private static void verify(Set<String> paths, List<PageLinks> pages) {
        LinkCheck check = new LinkCheck(paths, pages);
        List<String> broken = pages.parallelStream()
                .flatMap(page -> check.broken(page).stream())
                .toList();
        if (!broken.isEmpty()) {
            String told = String.join("\n  ", broken.subList(0, Math.min(BROKEN_LINKS_TOLD, broken.size())));
            throw new PublishFailure("the new portal has " + broken.size()
                    + (broken.size() == 1 ? " broken link" : " broken links") + ", so the old one stays:\n  " + told);
        }
    }

    private void swap(Path staging) throws IOException {
        Path shown = output.resolve(SHOWN);
        Path old = output.resolve("." + SHOWN + "-old");
        Folders.delete(old);
        if (Files.exists(shown, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(shown, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(staging, shown, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(old);
    }

    /** A build that was killed between the two renames has left the portal under its old name. */
    private void recover() throws IOException {
        Path shown = output.resolve(SHOWN);
        Path old = output.resolve("." + SHOWN + "-old");
        if (Files.exists(old, LinkOption.NOFOLLOW_LINKS) && !Files.exists(shown, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, shown, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
