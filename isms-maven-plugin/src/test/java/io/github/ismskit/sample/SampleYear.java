package io.github.ismskit.sample;

import io.github.ismskit.Content;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.model.Evidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The sample in git as it would have come about: every record was committed on the day after the work was done. */
final class SampleYear {

    private SampleYear() {}

    static ScriptedRepository in(Path root) throws IOException {
        ScriptedRepository repository = ScriptedRepository.in(root);
        List<Evidence> evidence = Content.read(SamplePortal.CONTENT).isms().evidence().stream()
                .sorted(Comparator.comparing(Evidence::performed))
                .toList();
        Set<String> later = new HashSet<>();
        evidence.forEach(record -> later.addAll(files(record)));
        repository.write(".gitattributes", "evidence/** -text -filter -ident\n");
        for (Path file : files()) {
            String path = SamplePortal.CONTENT.relativize(file).toString();
            if (!later.contains(path)) {
                copy(path, repository);
            }
        }
        repository.on("2025-05-01T08:00:00+00:00").commit("Begin");
        for (Evidence record : evidence) {
            for (String path : files(record)) {
                copy(path, repository);
            }
            LocalDate landing = record.performed().plusDays(1);
            repository.on(landing + "T08:00:00+00:00").commit("Record " + record.id());
        }
        return repository;
    }

    private static Set<String> files(Evidence record) {
        Set<String> files = new HashSet<>(Set.of(record.header().file()));
        record.files().forEach(file -> files.add(file.path()));
        return files;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SamplePortal.CONTENT)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void copy(String path, ScriptedRepository repository) throws IOException {
        Path target = repository.content().resolve(path);
        Files.createDirectories(target.resolveSibling("."));
        Files.write(target, Files.readAllBytes(SamplePortal.CONTENT.resolve(path)));
    }
}
