package io.github.ismskit.init;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** A file that is there whole or not at all, and never in the place of another. */
record NewFile(Path target) {

    /** False where something of that name is there, be it a link that leads nowhere. */
    boolean write(StarterFile file) throws IOException {
        Path draft = target.resolveSibling("." + target.getFileName() + ".isms-init");
        Files.createDirectories(target.getParent());
        if (Files.isRegularFile(draft, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(draft); // of a run that was interrupted
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.writeString(draft, file.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        try {
            if (file.executable()) {
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
