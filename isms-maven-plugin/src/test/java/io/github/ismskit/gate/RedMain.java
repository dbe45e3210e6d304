package io.github.ismskit.gate;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.sample.SampleCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A repository whose main branch is red for two reasons, and what a change of it comes to. */
public final class RedMain {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final ScriptedRepository repository;

    private RedMain(ScriptedRepository repository) {
        this.repository = repository;
    }

    public static RedMain in(Path folder) throws IOException {
        ScriptedRepository repository = ScriptedRepository.in(folder).on("2026-11-01T12:00:00+00:00");
        SampleCopy content = new SampleCopy(repository.content());
        content.add(Path.of("src/it/minimal-passes/src/isms"));
        content.add(Path.of("src/test/resources/pull-requests/main"));
        return new RedMain(repository.commit("Begin").on("2026-11-20T12:00:00+00:00"));
    }

    /** A clone of it. */
    RedMain clone(Path folder) {
        repository.run("clone", "--quiet", repository.root().toString(), folder.toString());
        return new RedMain(ScriptedRepository.at(folder).on("2026-11-20T12:00:00+00:00"));
    }

    public RedMain change(Map<String, String> edit) throws IOException {
        Path file = repository.content().resolve(Objects.requireNonNull(edit.get("file")));
        Files.createDirectories(file.resolveSibling(".").normalize());
        new SampleCopy(repository.content()).change(edit);
        return this;
    }

    public RedMain commit() {
        repository.commit("Change");
        return this;
    }

    public Path root() {
        return repository.content();
    }

    Assessment assessment() {
        return assessment(AsOf.day(DAY));
    }

    public Assessment assessment(AsOf day) {
        return new Assessor().assess(content(), day);
    }

    Touched touched() throws NoFork {
        return Touched.by(ChangeBase.of(content(), "origin/main"), content(), DAY);
    }

    Decision decision() throws NoFork {
        return new Gate(Severity.ERROR, Baseline.EMPTY, Optional.of(touched())).decide(assessment());
    }

    public Content content() {
        return Content.read(repository.content());
    }
}
