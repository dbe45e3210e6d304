package io.github.ismskit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every file below a content root, without following links, sorted by path. */
final class ContentTree {

    private ContentTree() {}

    /**
     * A file that was found.
     *
     * @param tree what the path begins with where the file is inherited; empty for the content's own
     * @param path relative to the content root, with {@code /}
     * @param problem what it is instead of a plain file
     */
    record Found(Path file, String tree, String path, Optional<StoredFile.Nature> problem) {

        String name() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        /** The type that claims the file as a document; empty for everything else. */
        Optional<DocumentType> type() {
            if (path.equals("isms.yaml")) {
                return Optional.of(DocumentType.ISMS);
            }
            if (path.equals("people.yaml")) {
                return Optional.of(DocumentType.PEOPLE);
            }
            String below = path.substring(tree.length());
            int slash = below.indexOf('/');
            boolean yaml = path.endsWith(".yaml") || path.endsWith(".yml");
            if (slash < 0 || name().equals("README.md") || (!yaml && !path.endsWith(".md"))) {
                return Optional.empty();
            }
            return DocumentType.ofFolder(below.substring(0, slash))
                    .filter(type -> type != DocumentType.FRAMEWORK || yaml);
        }
    }

    static List<Found> of(Path root) {
        return of(root, "");
    }

    static List<Found> of(Inherited inherited) {
        return of(inherited.folder(), inherited.prefix());
    }

    private static List<Found> of(Path root, String tree) {
        List<Found> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isHidden(root, folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isHidden(root, file)) {
                        files.add(new Found(file, tree, tree + relative(root, file), problem(attributes)));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    Optional<StoredFile.Nature> unreadable = Optional.of(StoredFile.Nature.UNREADABLE);
                    files.add(new Found(file, tree, tree + relative(root, file), unreadable));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the content in " + root, e);
        }
        files.sort(Comparator.comparing(Found::path));
        return files;
    }

    private static boolean isHidden(Path root, Path file) {
        Path name = file.getFileName();
        return !file.equals(root) && name != null && name.toString().startsWith(".");
    }

    private static String relative(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static Optional<StoredFile.Nature> problem(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(StoredFile.Nature.LINK);
        }
        return attributes.isRegularFile() ? Optional.empty() : Optional.of(StoredFile.Nature.SPECIAL);
    }
}
