package io.github.ismskit.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is there whole or not at all, and never in the place of another.
 *
 * @param executable whether everybody may run it, where the file system knows such a thing
 */
public record NewFile(Path target, boolean executable) {

    public NewFile(Path target) {
        this(target, false);
    }

    /** What of the folders between a root and a file is no folder of the root: a file, or a link that leads elsewhere. */
    public static Optional<Path> detour(Path root, String path) {
        List<String> parts = List.of(path.split("/"));
        Path folder = root;
        for (String part : parts.subList(0, parts.size() - 1)) {
            folder = folder.resolve(part);
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isInside(root, folder)) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(Path root, Path folder) {
        try {
            return Files.isDirectory(folder) && folder.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false; // a link that leads nowhere
        }
    }

    /** False where something of that name is there, be it a link that leads nowhere. */
    public boolean write(byte[] bytes) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + ".isms-new");
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(draft); // of a run that was interrupted
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.write(draft, bytes, StandardOpenOption.CREATE_NEW);
        try {
            if (executable) {
                allow(draft);
            }
            return publish(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private boolean publish(Path draft) throws IOException {
        try {
            Files.createLink(target, draft); // refuses what is there, at one stroke
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (UnsupportedOperationException | IOException e) {
            return copy(draft);
        }
    }

    /** Where a file system knows no second names. */
    private boolean copy(Path draft) throws IOException {
        try {
            Files.move(draft, target);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static void allow(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            view.setPermissions(permissions);
        }
    }
}
