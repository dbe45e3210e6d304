package io.github.ismskit.publish;

import io.github.ismskit.hash.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file as it grows: one date for all entries and nothing extra, so that its bytes follow from what is in it. */
public final class PlainZip implements AutoCloseable {

    /**
     * What every entry is dated: no clock and no zone is asked. A day earlier and the JDK would write the time a second
     * time, as an extra field that depends on the zone.
     */
    private static final LocalDateTime DATED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final OutputStream file;
    private final ZipOutputStream zip;

    PlainZip(Path file) throws IOException {
        this(Files.newOutputStream(file));
    }

    /** @param file is closed with the zip */
    public PlainZip(OutputStream file) {
        this.file = file;
        this.zip = new ZipOutputStream(new BufferedOutputStream(this.file));
    }

    /** Adds what the stream gives, however long it is, and tells what went in. */
    public Packed add(String path, InputStream in) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(DATED);
        zip.putNextEntry(entry);
        DigestInputStream hashed = new DigestInputStream(in, Sha256.digest());
        long size = hashed.transferTo(zip);
        zip.closeEntry();
        return new Packed(path, size, Sha256.hex(hashed.getMessageDigest()));
    }

    /** Where there is no room for the end, the JDK's zip would leave the file open. */
    @Override
    public void close() throws IOException {
        try (file) {
            zip.close();
        }
    }
}
