package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.baseline.BaselineFile;
import io.github.ismskit.baseline.BaselineRefused;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.gate.Baseline;
import io.github.ismskit.gate.Decision;
import io.github.ismskit.gate.Gate;
import io.github.ismskit.gate.Touched;
import io.github.ismskit.history.Fork;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.text.Counted;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Asks the gate that a build has to pass, and keeps the baseline.
 *
 * @param base what a change is compared with; empty where everything is judged
 * @param inherited what the ISMS inherited where the change began
 * @param grows whether what is found is accepted from now on
 * @param commits whether somebody commits what the build leaves behind, which nobody does in CI
 */
record Gatekeeper(
        Optional<BaseRevision> base,
        ChangeBase.InheritedThen inherited,
        Severity failsFrom,
        BaselineFile file,
        boolean grows,
        boolean commits,
        Log log) {

    private static final String ALL = "; everything is judged, as with isms.gate=full";

    Decision decide(Assessment assessment, Content content) throws MojoExecutionException {
        try {
            Baseline baseline = file.read();
            Gate whole = new Gate(failsFrom, baseline, Optional.empty());
            if (grows) {
                baseline = grown(whole, assessment);
                whole = new Gate(failsFrom, baseline, Optional.empty());
            }
            Decision decision = decided(whole, assessment, content);
            if (!decision.gone().accepted().isEmpty() && !assessment.simulated()) {
                shrink(baseline, decision.gone());
            }
            return decision;
        } catch (BaselineRefused e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private Baseline grown(Gate whole, Assessment assessment) throws BaselineRefused, MojoExecutionException {
        if (!commits) {
            throw new MojoExecutionException(
                    "isms.writeBaseline is set in CI, where nobody commits the file; build with"
                            + " it on your machine, and let somebody else look at " + file.file());
        }
        if (assessment.simulated()) {
            throw new MojoExecutionException("isms.writeBaseline accepts what is found today; leave out isms.asOf");
        }
        Baseline grown = whole.grown(assessment);
        file.write(grown);
        log.warn(Counted.of(grown.accepted().size(), "finding") + " accepted in " + file.file()
                + "; write into it who did and why, and commit it");
        return grown;
    }

    private void shrink(Baseline baseline, Baseline gone) throws BaselineRefused {
        String what =
                Counted.of(gone.accepted().size(), "accepted finding") + " of " + file.file() + " no longer there";
        if (commits) {
            file.write(baseline.without(gone));
            log.info(what + "; taken out of it, commit it");
        } else {
            log.warn(what + "; run 'mvn verify' on your machine, which takes it out, and commit it");
        }
    }

    /** Where nobody can say what the change touches, everything is judged, and that is not enough: no finding tells what is demanded less. */
    private Decision decided(Gate whole, Assessment assessment, Content content) {
        if (base.isEmpty()) {
            return whole.decide(assessment);
        }
        BaseRevision revision = base.get();
        try {
            ChangeBase began = ChangeBase.of(content, revision.name(), inherited);
            if (began.fork().hasChange()) {
                log.info("Compared with " + revision.name() + " (from " + revision.source() + "), which the change left"
                        + " at " + began.fork().shortened() + ": "
                        + Counted.of(
                                began.changed().size(), "file of the content differs", "files of the content differ"));
                Touched touched = Touched.by(began, content, assessment.asOf());
                return new Gate(failsFrom, agreed(whole.baseline(), began.fork()), Optional.of(touched))
                        .decide(assessment);
            }
            log.warn("Nothing differs from " + revision.name() + ", so there is no change to judge" + ALL);
        } catch (NoFork e) {
            log.warn("Nobody can say what this change touches: " + e.line() + ALL);
            return whole.decide(assessment)
                    .doubted("nobody can say what this change demands less: " + e.line()
                            + ", or judge without a change by isms.gate=full");
        }
        return whole.decide(assessment);
    }

    /** A change accepts nothing for itself. */
    private Baseline agreed(Baseline now, Fork fork) {
        Optional<byte[]> earlier = now.accepted().isEmpty() ? Optional.empty() : fork.earlier(file.file());
        Baseline agreed = now.agreed(earlier.map(this::readEarlier).orElse(Baseline.EMPTY));
        int own = now.accepted().size() - agreed.accepted().size();
        if (own > 0) {
            log.warn(Counted.of(own, "entry", "entries") + " of " + file.file() + " came with this change, which"
                    + " accepts nothing for itself");
        }
        return agreed;
    }

    private Baseline readEarlier(byte[] bytes) {
        try {
            return file.read(bytes);
        } catch (BaselineRefused e) {
            log.warn(file.file() + " could not be read where the change began, so nothing of it counts yet");
            return Baseline.EMPTY;
        }
    }
}
