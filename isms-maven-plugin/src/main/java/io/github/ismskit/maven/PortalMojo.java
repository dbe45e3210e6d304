package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.publish.PortalArchive;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.EvidenceManifest;
import io.github.ismskit.report.FindingsJson;
import io.github.ismskit.report.IsmsJson;
import io.github.ismskit.report.ReadinessJson;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.Nullable;

/**
 * Draws the portal to {@code target/isms/portal/index.html} and writes {@code findings.json}, {@code readiness.json},
 * {@code isms.json} and {@code evidence.sha256} beside it. It never fails because of what the ISMS says, so that whoever breaks the build can look
 * at why; that is what {@code check} is for.
 */
@Mojo(name = "portal", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class PortalMojo extends PortalGoal {

    /**
     * Whether the full portal becomes an artifact of the project, a zip file of classifier {@code portal}, so that
     * {@code install} and {@code deploy} publish it.
     */
    @Parameter(property = "isms.attach", defaultValue = "true")
    private boolean attach = true;

    @Inject
    private @Nullable MavenProjectHelper artifacts;

    /**
     * Which editions to draw, in this order: {@code full}, {@code staff} (policies and documents in force that are public
     * or internal) and {@code auditor} (nothing restricted, people by their roles). The full one is in {@code portal}, the
     * others beside it in {@code portal-staff} and {@code portal-auditor}.
     */
    @Parameter(property = "isms.editions", defaultValue = "full")
    private List<String> editions = List.of("full");

    @Override
    void run() throws MojoExecutionException {
        List<Edition> drawn = Editions.of(editions);
        Assessment assessment = assessment();
        Publisher publisher = new Publisher(output());
        Portal portal = portal();
        portal.remarksOnPhrases(assessment).forEach(remark -> getLog().warn(remark));
        for (Edition edition : drawn) {
            boolean full = edition == Edition.FULL;
            Publisher own = full ? publisher : publisher.edition(edition.key());
            own.portal(full ? whole(portal, assessment) : portal.files(assessment, edition));
            String which = full ? "portal" : edition.key() + " edition of the portal";
            getLog().info("The " + which + " of the ISMS is at " + own.start().toUri());
        }
        publisher.beside(Map.of(
                "findings.json", new FindingsJson(assessment, version()).bytes(),
                "readiness.json", new ReadinessJson(assessment, version()).bytes(),
                "isms.json", new IsmsJson(assessment, version()).bytes(),
                "evidence.sha256", new EvidenceManifest(assessment).bytes()));
        LeftWord.leave(getPluginContext());
        if (attach && drawn.contains(Edition.FULL) && project != null && artifacts != null) {
            AttachedZip zip = new AttachedZip(project, artifacts, "portal");
            PortalArchive.write(publisher.folder(), zip.archive());
            zip.attach();
        }
    }

    @Override
    void skipped() {
        if (attach) {
            getLog().warn("no portal was drawn, so none is attached to the project");
        }
    }
}
