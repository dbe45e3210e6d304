package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.EditLinks;
import io.github.ismskit.portal.Overrides;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.portal.SiteTemplate;
import io.github.ismskit.report.JudgedJson;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal needs that draws the portal: whose templates, what samples are drawn with, where content is edited. */
abstract class PortalGoal extends IsmsGoal {

    /** Templates and assets of your own; a file of the same path replaces the portal's. */
    @Parameter(property = "isms.templateDirectory", defaultValue = "${project.basedir}/src/portal")
    private File templateDirectory = new File("src/portal");

    /** What the samples of audits are drawn with, such as a number that the auditor names; the id of each audit otherwise. */
    @Parameter(property = "isms.seed")
    private @Nullable String seed;

    /**
     * Lets templates of your own replace the frame of the pages ({@code layouts/page.ftlh}, {@code layouts/single.ftlh},
     * {@code parts/header.ftlh}, {@code parts/footer.ftlh}), which carries the policy against scripts and says as of when.
     */
    @Parameter(property = "isms.allowFrameOverrides", defaultValue = "false")
    private boolean allowFrameOverrides;

    /**
     * The address at which a file of the content can be edited, such as
     * <code>https://git.example.com/isms/_edit/{branch}/{path}</code>, where {@code {path}} is the path from the root of the
     * repository, and {@code {file}} the one from the content directory. Without it, the address follows from the
     * {@code <scm><url>} of the POM for GitHub, GitLab, Gitea, Forgejo, Bitbucket and Azure DevOps.
     */
    @Parameter(property = "isms.editUrl")
    private @Nullable String editUrl;

    /** The branch on which content is edited. */
    @Parameter(property = "isms.editBranch", defaultValue = "main")
    private String editBranch = "main";

    final Optional<String> seed() {
        return Optional.ofNullable(seed);
    }

    /** The portal, drawn with the organisation's own templates, after a word about them. */
    final Portal portal() throws MojoExecutionException {
        Optional<Path> folder = Optional.of(templates()).filter(Files::isDirectory);
        if (folder.isPresent()) {
            look(new Overrides(folder.get()));
        }
        return new Portal(new SiteTemplate(folder), contentRoot(), version(), seed(), editLinks());
    }

    /** Everything of the portal for those who run the ISMS, and which content as of when its pages are about. */
    final List<PortalFile> whole(Portal portal, Assessment assessment) {
        List<PortalFile> files = new ArrayList<>(portal.files(assessment));
        files.add(new PortalFile.Drawn("judged.json", () -> JudgedJson.bytes(assessment, version())));
        return files;
    }

    final Path templates() {
        return templateDirectory.toPath().toAbsolutePath().normalize();
    }

    private EditLinks editLinks() throws MojoExecutionException {
        try {
            return EditLinks.of(Optional.ofNullable(editUrl), DeclaredScm.url(project), editBranch);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("isms.editUrl: " + e.getMessage(), e);
        }
    }

    private void look(Overrides overrides) throws MojoExecutionException {
        overrides.remarks(version()).forEach(remark -> getLog().warn(templateDirectory + "/" + remark));
        for (String path : overrides.ofFrame()) {
            String what = templateDirectory + "/" + path + " replaces a part of the frame, which carries the"
                    + " Content-Security-Policy and says as of when";
            if (!allowFrameOverrides) {
                throw new MojoExecutionException(
                        what + "; use a file of inject/ instead, or set isms.allowFrameOverrides to true");
            }
            getLog().warn(what);
        }
    }
}
