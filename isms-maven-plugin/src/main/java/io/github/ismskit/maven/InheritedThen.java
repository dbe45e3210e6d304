package io.github.ismskit.maven;

import io.github.ismskit.ChangeBase;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.history.Fork;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.inherit.PomInherits;
import io.github.ismskit.inherit.PomJudges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What an ISMS inherited where a change began, as its POM of then says: a change that takes over another version of an
 * artifact is compared with the version that it leaves.
 *
 * @param pom of the project
 * @param asked what it inherits now, in coordinates
 * @param present the same, laid out
 */
record InheritedThen(Path pom, List<String> asked, List<Inherited> present, Fetching fetching)
        implements ChangeBase.InheritedThen {

    /** Fetches artifacts and lays them out. */
    interface Fetching {
        List<Inherited> of(List<String> coordinates) throws MojoExecutionException;
    }

    /**
     * What is inherited now is taken for what was inherited then where the POM has no say in it, as where its parent or the
     * command line names the artifacts.
     *
     * @throws NoFork where the POM of then had a say and nobody can tell which, or the artifacts of then cannot be had
     */
    @Override
    public List<Inherited> at(Fork fork) throws NoFork {
        Optional<byte[]> file = fork.earlier(pom);
        Optional<List<String>> now = read();
        Optional<List<String>> then = file.flatMap(PomInherits::of);
        if (file.isEmpty() || then.equals(now) || then.filter(asked::equals).isPresent()) {
            return present;
        }
        if (then.isEmpty()) {
            throw new NoFork(
                    "the POM of " + fork.shortened() + " does not tell by itself what the ISMS inherited",
                    "name the artifacts in the POM, with versions or with properties of the same POM");
        }
        return then.get().isEmpty() && !now.equals(Optional.of(asked)) ? present : fetched(fork, then.get());
    }

    @Override
    public List<String> judgedSince(Fork fork) {
        try {
            byte[] now = Files.readAllBytes(pom);
            return fork.earlier(pom).map(then -> PomJudges.milder(then, now)).orElse(List.of());
        } catch (IOException e) {
            return List.of();
        }
    }

    private List<Inherited> fetched(Fork fork, List<String> then) throws NoFork {
        try {
            return fetching.of(then);
        } catch (MojoExecutionException e) {
            throw new NoFork(
                    "what the ISMS inherited at " + fork.shortened() + " cannot be had: " + e.getMessage(),
                    "see that this artifact can still be fetched");
        }
    }

    private Optional<List<String>> read() {
        try {
            return PomInherits.of(Files.readAllBytes(pom));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
