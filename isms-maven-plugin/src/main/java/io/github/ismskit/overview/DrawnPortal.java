package io.github.ismskit.overview;

import io.github.ismskit.hash.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A portal as a build drew it, held against the sums that it carries.
 *
 * @param sums the SHA-256 of each file, by its path in the folder
 */
public record DrawnPortal(Path folder, Map<String, String> sums) {

    /** The list of the sums, which is in no list itself. */
    static final String LIST = "SHA256SUMS";

    /** Says what the pages are about. */
    private static final String ABOUT = "judged.json";

    private static final int DIGITS = 64;
    private static final String BETWEEN = "  ";

    public DrawnPortal {
        sums = Map.copyOf(sums);
    }

    /**
     * Empty where no portal was drawn of what the module's build judged: one of an earlier day, or of the content as it
     * was then, is left where a build draws other editions only.
     */
    static Optional<DrawnPortal> in(Path output, Told model) throws NoResult {
        Path folder = output.resolve("portal");
        if (!Files.isRegularFile(folder.resolve(ABOUT), LinkOption.NOFOLLOW_LINKS) || !isOf(model, folder)) {
            return Optional.empty();
        }
        try {
            byte[] list = Files.readAllBytes(folder.resolve(LIST));
            SortedMap<String, String> sums = new TreeMap<>();
            for (String line : new String(list, StandardCharsets.UTF_8).lines().toList()) {
                sums.put(verified(folder, line), line.substring(0, DIGITS));
            }
            sums.put(LIST, Sha256.hex(list));
            return Optional.of(new DrawnPortal(folder, sums));
        } catch (IOException e) {
            throw new NoResult("the portal cannot be read as a whole; build the module again", e);
        }
    }

    private static boolean isOf(Told model, Path folder) throws NoResult {
        Told about = Told.read(folder, ABOUT);
        return about.day("asOf").equals(model.day("asOf"))
                && about.text("content").equals(model.text("content"));
    }

    private static String verified(Path folder, String line) throws NoResult, IOException {
        String path = line.startsWith(BETWEEN, Math.min(DIGITS, line.length()))
                ? line.substring(DIGITS + BETWEEN.length())
                : "";
        Path file = folder.resolve(path).normalize();
        boolean inside = !path.isEmpty() && file.startsWith(folder) && !file.equals(folder);
        if (!inside || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !line.startsWith(sum(file))) {
            throw new NoResult("the portal is not as it was drawn: its " + LIST + " does not hold for "
                    + (path.isEmpty() ? "a line that is no sum" : path) + "; build the module again");
        }
        return path;
    }

    private static String sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            DigestInputStream hashed = new DigestInputStream(in, Sha256.digest());
            hashed.transferTo(OutputStream.nullOutputStream());
            return Sha256.hex(hashed.getMessageDigest());
        }
    }
}
