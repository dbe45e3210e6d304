package io.github.ismskit.adopt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Reads the folder to adopt, and nothing that a link leads to. */
public final class ForeignFolder {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final Set<String> NOT_OURS = Set.of("node_modules", "target");

    /** Said rather than kept silent, since a folder of that name may hold texts all the same. */
    private static final String PASSED =
            "was not looked at; names that begin with a dot, node_modules and target are passed over";

    private final Path root;
    private final Path content;
    private final Charset charset;
    private final List<ForeignFile> files = new ArrayList<>();

    /** @param content where the files would go; it is not read where it lies inside */
    public ForeignFolder(Path root, Path content, Charset charset) {
        this.root = root;
        this.content = content;
        this.charset = charset;
    }

    List<ForeignFile> read() {
        try {
            Files.walkFileTree(root, new Walk());
        } catch (IOException e) {
            throw new AdoptionFailure("the folder " + root + " could not be read: " + e.getMessage(), e);
        }
        files.sort(Comparator.comparing(ForeignFile::path));
        return List.copyOf(files);
    }

    /** Whether the content has something of that name, be it a link that leads nowhere. */
    boolean isThere(String path) {
        return Files.exists(content.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (folder.equals(root)) {
                return FileVisitResult.CONTINUE;
            }
            if (isHidden(folder) || NOT_OURS.contains(nameOf(folder))) {
                files.add(refused(folder, PASSED));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return folder.equals(content) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                files.add(refused(file, PASSED));
            } else {
                files.add(attributes.isRegularFile() ? read(file) : refused(file, "is a link or no plain file"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(refused(file, "cannot be read: " + e.getMessage()));
            return FileVisitResult.CONTINUE;
        }
    }

    private ForeignFile read(Path file) {
        ForeignFile named = refused(file, "");
        if (!named.isLiterate()) {
            return refused(file, "is neither Markdown nor CSV; put it beside the record that speaks of it");
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return refused(file, "is larger than 1024 KiB; split it");
            }
            Decoded decoded = Decoded.of(bytes, charset);
            return new ForeignFile(named.path(), decoded.text(), decoded.refusal());
        } catch (IOException e) {
            return refused(file, "cannot be read: " + e.getMessage());
        }
    }

    private ForeignFile refused(Path file, String why) {
        return new ForeignFile(root.relativize(file).toString().replace('\\', '/'), "", why);
    }

    private static boolean isHidden(Path file) {
        return nameOf(file).startsWith(".");
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
