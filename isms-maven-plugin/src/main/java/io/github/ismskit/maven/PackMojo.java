package io.github.ismskit.maven;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.edition.LeftOut;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Words;
import io.github.ismskit.pack.Pack;
import io.github.ismskit.pack.PackFiles;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.publish.Archive;
import io.github.ismskit.publish.Archived;
import io.github.ismskit.sampling.SamplingSheet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Packs what an auditor needs into {@code target/isms/pack}: the evidence of the time that the audit looks back on, the
 * registers, the readiness report, the sample and the portal of the auditor's edition, in a zip that can be checked with
 * {@code sha256sum} and {@code unzip} alone. Whatever the verdict is, the pack is made, and says it first.
 */
@Mojo(name = "pack", threadSafe = true)
public final class PackMojo extends PortalGoal {

    /** The id of an audit that is still to be held, or {@code next} for the next external one. */
    @Parameter(property = "isms.audit")
    private @Nullable String audit;

    /**
     * Whether records that are classified as confidential go into the pack. Without it they are counted and left out; what
     * is restricted is left out always.
     */
    @Parameter(property = "isms.confidential", defaultValue = "false")
    private boolean confidential;

    @Override
    void run() throws MojoExecutionException {
        Classification most = confidential ? Classification.CONFIDENTIAL : Classification.INTERNAL;
        Refusals refusals = new Refusals();
        Optional<Assessment> wanted = refusals.of(this::assessment);
        Assessment assessment =
                wanted.isPresent() ? wanted.get() : assessment(new AsOf(Optional.empty(), Instant.now()));
        Optional<Audit> asked = refusals.of(() -> asked(assessment, most));
        Optional<Portal> portal = refusals.of(this::portal);
        refusals.tell();
        Pack pack = Pack.of(assessment, asked.orElseThrow(), most, seed());
        PackFiles files = new PackFiles(pack, portal.orElseThrow(), contentRoot(), version());
        tell(pack, new Archive(output().resolve("pack")).write(pack.name(), files.all(), files::manifest));
    }

    private Audit asked(Assessment assessment, Classification most) throws MojoExecutionException {
        if (audit == null || audit.isBlank()) {
            throw new MojoExecutionException("isms.audit names no audit; " + offered(assessment));
        }
        Audit found = new AskedAudit(assessment).stillPlanned(audit.trim());
        if (!SamplingSheet.isDrawnFor(found)) {
            throw new MojoExecutionException(
                    found.id() + " is the audit of a supplier, for which nothing is packed; " + offered(assessment));
        }
        Classification own = found.header().classification();
        if (own.compareTo(most) > 0) {
            throw new MojoExecutionException(found.id() + " is itself " + Words.of(own) + ", so a pack cannot name it; "
                    + (own == Classification.CONFIDENTIAL ? "set isms.confidential to true" : "classify it lower"));
        }
        return found;
    }

    private static String offered(Assessment assessment) {
        List<String> planned = assessment.isms().audits().stream()
                .filter(SamplingSheet::isDrawnFor)
                .map(each -> each.id() + " (" + each.planned() + ")")
                .toList();
        return planned.isEmpty()
                ? "none is planned, so add one to audits/"
                : "name one that is still to be held: " + String.join(", ", planned);
    }

    private void tell(Pack pack, Archived archived) {
        Verdict verdict = pack.cut().assessment().verdict();
        if (verdict != Verdict.PASS) {
            getLog().warn("The verdict is " + verdict.key() + ", and the pack says so in its first lines");
        }
        if (!pack.leftOut().isEmpty()) {
            getLog().info("Left out: " + leftOut(pack)
                    + (confidential ? "" : "; -Disms.confidential=true takes the confidential ones along"));
        }
        getLog().info("Packed " + archived.files() + " files, " + archived.size() + " bytes, for "
                + pack.sheet().audit().id() + ": " + archived.path().toUri());
        getLog().info("Its SHA-256, to be told by another way: " + archived.sha256());
    }

    private static String leftOut(Pack pack) {
        List<String> told = new ArrayList<>();
        for (LeftOut each : pack.leftOut()) {
            told.add(each.records() + " " + Words.of(each.classification()) + " ("
                    + (each.evidence() == 0 ? "no" : "" + each.evidence()) + " evidence)");
        }
        return told.stream().collect(Collectors.joining(", "));
    }
}
