package io.github.ismskit.publish;

import io.github.ismskit.portal.PortalFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Archives and publishes one file, in a process that has less memory than the file is long. */
public final class OneLargeFile {

    private OneLargeFile() {}

    /** @param words the file, the folder of the archive and the portal */
    public static void main(String[] words) throws IOException {
        Path large = Path.of(words[0]);
        String sha256;
        try (InputStream in = Files.newInputStream(large)) {
            sha256 = Packed.of("", in).sha256();
        }
        PortalFile copied = new PortalFile.Copied("large.bin", large, sha256);
        new Publisher(Path.of(words[1])).portal(List.of(copied));
        new Publisher(Path.of(words[1])).portal(List.of(copied));
        new Archive(Path.of(words[1])).write("large", List.of(copied), files -> new byte[] {'{', '}'});
    }
}
