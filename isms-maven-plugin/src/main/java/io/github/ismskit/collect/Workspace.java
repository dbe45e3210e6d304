package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The files of the build, as far as collectors may see them: below the base directory, nothing hidden, nothing through
 * links, and not the ISMS itself.
 */
final class Workspace {

    private static final int MOST_FILES = 500;

    private final Path base;
    private final List<Path> closed;

    /** @param closed folders that are not looked into */
    Workspace(Path base, List<Path> closed) {
        this.base = base;
        this.closed = List.copyOf(closed);
    }

    /** A file that a pattern names; {@code relative} is its path from the base directory, with {@code /}. */
    record Match(Path file, String relative) {}

    /** At least one plain file, in the order of their paths. */
    List<Match> find(String pattern) throws Refusal {
        Path start = base.resolve(fixed(pattern));
        Search search = new Search(matcher(pattern));
        try {
            if (Files.exists(start)) {
                Files.walkFileTree(start, search);
            }
            for (Match match : search.matches) {
                verify(match);
            }
        } catch (IOException e) {
            throw new Refusal("the files of '" + pattern + "' cannot be looked for: " + Printed.words(e), e);
        }
        if (search.matches.isEmpty()) {
            throw new Refusal(
                    "no file below " + base + " is '" + pattern
                            + "'; let the build make it first, or correct 'path' (hidden files and the ISMS itself are left out)");
        }
        if (search.matches.size() > MOST_FILES) {
            throw new Refusal("'" + pattern + "' names more than " + MOST_FILES + " files; make 'path' narrower");
        }
        return search.matches.stream()
                .sorted(Comparator.comparing(Match::relative))
                .toList();
    }

    private void verify(Match match) throws Refusal, IOException {
        if (!Files.readAttributes(match.file(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                        .isRegularFile()
                || !match.file().toRealPath().equals(base.toRealPath().resolve(base.relativize(match.file())))) {
            throw new Refusal(
                    match.relative() + " is a link, lies behind one, or is no plain file; take the file itself");
        }
    }

    /** The leading folders of a pattern that are written out. */
    private static String fixed(String pattern) {
        StringBuilder fixed = new StringBuilder();
        String[] parts = pattern.split("/");
        for (int i = 0; i < parts.length - 1 && !parts[i].contains("*") && !parts[i].contains("?"); i++) {
            fixed.append(parts[i]).append('/');
        }
        return fixed.toString();
    }

    /** {@code **} before a slash stands for no folder as well. */
    private PathMatcher matcher(String pattern) {
        return base.getFileSystem().getPathMatcher("glob:" + pattern.replace("**/", "{,**/}"));
    }

    private final class Search extends SimpleFileVisitor<Path> {

        private final PathMatcher matcher;
        private final List<Match> matches = new ArrayList<>();

        private Search(PathMatcher matcher) {
            this.matcher = matcher;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean skipped =
                    closed.stream().anyMatch(folder::startsWith) || (!folder.equals(base) && isHidden(folder));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            Path relative = base.relativize(file);
            if (!isHidden(file) && matcher.matches(relative)) {
                matches.add(new Match(file, relative.toString().replace('\\', '/')));
            }
            return matches.size() > MOST_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
