package io.github.ismskit.document;

import io.github.ismskit.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.security.MessageDigest;
import java.util.Optional;

/** Reads a file that is no document, once, hashing as it goes, in constant memory. */
public final class FileStore {

    private FileStore() {}

    static StoredFile read(ContentTree.Found found) {
        Optional<StoredFile.Nature> problem = found.problem();
        if (problem.isPresent()) {
            return new StoredFile(found.path(), 0, "", problem.get());
        }
        try (InputStream in = Files.newInputStream(found.file(), LinkOption.NOFOLLOW_LINKS)) {
            return copied(found.path(), in, OutputStream.nullOutputStream());
        } catch (IOException e) {
            return new StoredFile(found.path(), 0, "", StoredFile.Nature.UNREADABLE);
        }
    }

    /** Copies the bytes while they are looked at, so that what is kept is what was hashed. */
    public static StoredFile copied(String path, InputStream in, OutputStream copy) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] head = in.readNBytes(FileNature.HEAD_BYTES);
        digest.update(head);
        copy.write(head);
        long size = head.length;
        byte[] buffer = head.length < FileNature.HEAD_BYTES ? new byte[0] : new byte[FileNature.HEAD_BYTES];
        int count = buffer.length == 0 ? -1 : in.read(buffer);
        while (count >= 0) {
            digest.update(buffer, 0, count);
            copy.write(buffer, 0, count);
            size += count;
            count = in.read(buffer);
        }
        String hash = Sha256.hex(digest);
        return new StoredFile(path, size, hash, FileNature.of(head, size));
    }
}
