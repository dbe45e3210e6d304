package io.github.ismskit.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out where the content lay at a commit that does not have it in the folder in which git is asked. */
final class MovedContent {

    /** Where this file lies, there lies the content. */
    private static final String MARK = "isms.yaml";

    private MovedContent() {}

    /**
     * The folder that it was moved from, seen from the top of the repository; empty where it lay here as it does now, or is
     * new. Content that still lies where it lay was not moved: it is somebody else's.
     */
    static Optional<String> from(Git git, String commit) throws IOException, NoFork {
        if (!git.ask("cat-file", "-e", commit + ":./" + MARK).failed()) {
            return Optional.empty();
        }
        Path top = Path.of(git.ask("rev-parse", "--show-toplevel").text());
        List<String> gone = git.tell(
                        MovedContent::names, "", "ls-tree", "-r", "-z", "--full-tree", "--name-only", commit)
                .filter(name -> name.equals(MARK) || name.endsWith("/" + MARK))
                .filter(name -> !Files.exists(top.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .map(name -> name.substring(0, Math.max(0, name.length() - MARK.length() - 1)))
                .toList();
        if (gone.size() > 1) {
            throw new NoFork(
                    "the content was not here, but in " + String.join(" or ", gone) + ", and "
                            + (gone.size() == 2 ? "neither" : "none of them") + " is there any more",
                    "move one content at a time, each in a change of its own");
        }
        return gone.stream().findFirst();
    }

    private static Stream<String> names(InputStream output) throws IOException {
        return Stream.of(new String(output.readAllBytes(), StandardCharsets.UTF_8).split("\0"));
    }
}
