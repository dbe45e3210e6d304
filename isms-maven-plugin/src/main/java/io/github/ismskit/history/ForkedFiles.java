package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of a commit, below the folder that git is asked in, as they lie in a folder of their own. A tree may be made by
 * somebody hostile: no name leads out of the folder, and links and whatever else is no plain file are left out.
 */
final class ForkedFiles {

    private static final String PLAIN = "100";

    private final Git git;
    private final List<String> listing;

    private ForkedFiles(Git git, List<String> listing) {
        this.git = git;
        this.listing = listing;
    }

    static ForkedFiles at(Git git, String commit) throws IOException, NoFork {
        List<String> listing = new ArrayList<>(List.of("ls-tree", "-r", "-z"));
        Optional<String> moved = MovedContent.from(git, commit);
        listing.addAll(moved.map(folder -> List.of("--full-tree", commit + ":" + folder))
                .orElse(List.of(commit)));
        return new ForkedFiles(git, listing);
    }

    /** The files that were left out. */
    Set<String> lay(Path scratch) throws IOException {
        Map<String, Tree.Item> files = git.tell(Tree::of, "", listing.toArray(String[]::new));
        Map<String, Tree.Item> plain = new LinkedHashMap<>();
        Set<String> left = new TreeSet<>();
        files.forEach((name, item) -> {
            if (item.mode().startsWith(PLAIN)) {
                plain.put(name, item);
            } else {
                left.add(name);
            }
        });
        if (!plain.isEmpty()) {
            List<String> objects = plain.values().stream().map(Tree.Item::blob).toList();
            String input = String.join("\n", objects) + "\n";
            left.addAll(git.tell(output -> copied(output, plain.keySet(), scratch), input, "cat-file", "--batch"));
        }
        return left;
    }

    private static Set<String> copied(InputStream output, Set<String> names, Path scratch) throws IOException {
        Set<String> left = new TreeSet<>();
        for (String name : names) {
            OptionalLong size = Batch.size(output);
            if (size.isEmpty()) {
                left.add(name);
                continue;
            }
            Optional<Path> place = place(scratch, name).filter(free -> !Files.exists(free));
            try (OutputStream file = place.isPresent() ? created(place.get()) : OutputStream.nullOutputStream()) {
                copy(output, file, size.getAsLong());
            }
            if (place.isEmpty() || !Files.isRegularFile(place.get())) {
                left.add(name);
            }
            Batch.end(output);
        }
        return left;
    }

    /** Empty for a name that leads elsewhere, or that this file system does not allow. */
    static Optional<Path> place(Path scratch, String name) {
        for (String part : name.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..") || part.matches(".*[\\\\:].*")) {
                return Optional.empty();
            }
        }
        try {
            Path place = scratch.resolve(name).normalize();
            return place.startsWith(scratch) && !place.equals(scratch) ? Optional.of(place) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A name may lead through a file, or be too long for this file system. */
    private static OutputStream created(Path place) throws IOException {
        try {
            Files.createDirectories(place.getParent());
            return Files.newOutputStream(place, StandardOpenOption.CREATE_NEW);
        } catch (FileSystemException e) {
            return OutputStream.nullOutputStream();
        }
    }

    private static void copy(InputStream from, OutputStream to, long size) throws IOException {
        byte[] buffer = new byte[8192];
        long rest = size;
        while (rest > 0) {
            int count = from.read(buffer, 0, (int) Math.min(buffer.length, rest));
            if (count < 0) {
                throw new IOException("git cat-file broke off");
            }
            to.write(buffer, 0, count);
            rest -= count;
        }
    }
}
