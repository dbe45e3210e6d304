package io.github.ismskit.record;

import io.github.ismskit.document.FileStore;
import io.github.ismskit.document.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** One record in the making: its files first, the record last, and then all of it in place at one stroke. */
final class Staging {

    private final Path folder;

    Staging(Path folder) {
        this.folder = folder;
    }

    /** Copies every file under a name that fits; links and the like are told for what they are, and left. */
    List<Copy> copy(List<Piece> pieces, Placement placement) throws IOException {
        PortableNames names = new PortableNames(placement.name());
        List<Copy> copies = new ArrayList<>();
        for (Piece piece : pieces) {
            String name = names.fit(piece.name());
            copies.add(new Copy(piece, name, stored(piece.file(), name, placement.folder() + "/" + name)));
        }
        return copies;
    }

    /** Writes the record, and renames the whole to where it belongs. */
    void publish(byte[] record, Path root, Placement placement) throws IOException {
        try (FileChannel channel = create(folder.resolve(placement.name()))) {
            Channels.newOutputStream(channel).write(record);
            channel.force(true);
        }
        Folders.sync(folder);
        Path shelf = root.resolve(placement.shelf());
        Folders.create(root, shelf);
        Files.move(folder, root.resolve(placement.folder()), StandardCopyOption.ATOMIC_MOVE);
        Folders.sync(shelf);
    }

    private StoredFile stored(Path file, String name, String path) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!attributes.isRegularFile()) {
            StoredFile.Nature nature = attributes.isSymbolicLink() ? StoredFile.Nature.LINK : StoredFile.Nature.SPECIAL;
            return new StoredFile(path, 0, "", nature);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                FileChannel channel = create(folder.resolve(name))) {
            StoredFile stored = FileStore.copied(path, in, Channels.newOutputStream(channel));
            channel.force(true);
            return stored;
        }
    }

    private static FileChannel create(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }
}
