package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Classification;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.publish.Archive;
import io.github.ismskit.publish.Archived;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Makes packs for tests, as the goal makes them. */
public final class Packing {

    /** The smallest repository that passes, with one external audit ahead. */
    public static final Path SMALL = Path.of("src/it/minimal-passes/src/isms").toAbsolutePath();

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Packing() {}

    public static Archived pack(Path content, String audit, Classification most, Path output) {
        return pack(content, new Assessor().withoutHistory().assess(content, AsOf.day(DAY)), audit, most, output);
    }

    public static Archived pack(Path content, Assessment assessment, String id, Classification most, Path output) {
        Audit audit = (Audit) assessment.isms().entry(id).orElseThrow();
        Pack pack = Pack.of(assessment, audit, most, Optional.empty());
        Portal portal = new Portal(new SiteTemplate(Optional.empty()), content, "test");
        PackFiles files = new PackFiles(pack, portal, content, "test");
        return new Archive(output).write(pack.name(), files.all(), files::manifest);
    }

    /** A copy of the smallest repository, under the name of another organisation. */
    public static Path small(Path folder, String organisation) {
        Path root = folder.resolve(organisation);
        copySmall(root);
        write(
                root,
                "isms.yaml",
                read(root, "isms.yaml").replace("{name: Example Ltd}", "{name: " + organisation + "}"));
        assertThat(read(root, "isms.yaml")).contains("{name: " + organisation + "}");
        return root;
    }

    /** Copies the smallest repository, the last file first. */
    public static void copySmall(Path to) {
        try (Stream<Path> walk = Files.walk(SMALL)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path file : files) {
                Path target = to.resolve(SMALL.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path root, String file) {
        try {
            return Files.readString(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path root, String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry of an archive, as text. */
    public static String text(Archived archived, String entry) {
        byte[] bytes = entries(archived.path()).get(entry);
        assertThat(bytes).as(entry).isNotNull();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The bytes of every entry, in the order of the archive. */
    public static Map<String, byte[]> entries(Path archive) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                bytes.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(bytes).hasSizeGreaterThan(50);
        return bytes;
    }

    /** Every file below a folder with the SHA-256 of its bytes. */
    public static Map<String, String> hashes(Path folder) {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                hashes.put(folder.relativize(file).toString(), sha256(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(hashes).isNotEmpty();
        return hashes;
    }

    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            DigestInputStream hashed = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
            hashed.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
