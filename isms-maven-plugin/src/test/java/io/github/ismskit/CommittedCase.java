package io.github.ismskit;

import io.github.ismskit.fixture.ScriptedRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A case that came about over time: its tree and its folder {@code commits} become a repository. */
final class CommittedCase {

    private static final String DELETED = "deleted.txt";

    private CommittedCase() {}

    /** The content in the repository. */
    static Path of(Path folder, Path root) throws IOException {
        ScriptedRepository repository = ScriptedRepository.in(root);
        lay(folder.resolve("isms"), repository);
        repository.on("2026-01-01T12:00:00+00:00").commit("Begin");
        for (Path day : GoldenFile.folders(folder.resolve("commits"))) {
            Path deleted = day.resolve(DELETED);
            for (String file : Files.exists(deleted) ? Files.readAllLines(deleted) : List.<String>of()) {
                Files.delete(repository.content().resolve(file));
            }
            lay(day, repository);
            repository.on(day.getFileName() + "T12:00:00+00:00").commit("What " + day.getFileName() + " brought");
        }
        return repository.content();
    }

    private static void lay(Path folder, ScriptedRepository repository) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(DELETED))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            repository.write(folder.relativize(file).toString(), Files.readString(file));
        }
    }
}
