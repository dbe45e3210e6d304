package io.github.ismskit.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads a finished archive as whoever gets it will, and compares it with what was to be written. */
final class ArchiveCheck {

    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    private ArchiveCheck() {}

    /** One line a file, in their order. */
    static byte[] sums(List<Packed> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach(file -> lines.append(file.line()));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param written every file that went in, with the sums of all others as the last one */
    static void demand(Path archive, List<Packed> written) throws IOException {
        List<Packed> read = new ArrayList<>();
        byte[] sums;
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    read.add(Packed.of(entry.getName(), in));
                }
            }
            ZipEntry last = zip.getEntry(SUMS);
            sums = last == null ? new byte[0] : zip.getInputStream(last).readAllBytes();
        }
        List<Packed> others = read.subList(0, Math.max(0, read.size() - 1));
        if (!read.equals(written) || !Arrays.equals(sums, sums(others))) {
            throw new PublishFailure("the archive does not read as it was written; run it again, and doubt the disk");
        }
    }
}
