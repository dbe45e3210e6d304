package io.github.ismskit.maven;

import io.github.ismskit.ChangeBase;
import io.github.ismskit.ContentChange;
import io.github.ismskit.ci.ImpactMarkdown;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.publish.Publisher;
import io.github.ismskit.report.ImpactReport;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a change means for the ISMS: what it changes, what it demands less, what it touches, and what of this nobody
 * has looked at in the same change. The content as it lies there, committed or not, is compared with where it left the
 * branch that it goes to. The same is written as Markdown to {@code target/isms/impact.md}.
 */
@Mojo(name = "impact", threadSafe = true)
public final class ImpactMojo extends IsmsGoal {

    private static final String FILE = "impact.md";

    /**
     * What to compare with: the branch that the change goes to, or another revision. The target of the pull request that
     * GitHub Actions, GitLab CI, Jenkins, Azure Pipelines or Bitbucket builds when it is not given, elsewhere
     * {@code origin/HEAD}.
     */
    @Parameter(property = "isms.base")
    private @Nullable String base;

    /** Whether the build fails when there is something that nobody has looked at. */
    @Parameter(property = "isms.failOnImpact", defaultValue = "false")
    private boolean failOnImpact;

    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File projectFolder = new File("");

    private Map<String, String> environment = System.getenv();

    /** The goal as it runs in another environment. */
    void within(Map<String, String> variables) {
        environment = Map.copyOf(variables);
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        LocalDate day = day().in(content().isms().organisation().zone());
        ContentChange change = ContentChange.of(changeBase(), content(), day);
        MavenConsole.print(getLog(), new ImpactReport(change, ContentPrefix.of(contentRoot())).lines());
        ImpactMarkdown markdown = new ImpactMarkdown(change, version(), prefix());
        publish(markdown.text(ImpactMarkdown.COMMENT));
        StepSummary.of(environment, getLog()).add(markdown::text);
        String summary = ImpactReport.summary(change);
        if (change.open() > 0 && failOnImpact) {
            throw new MojoFailureException(summary);
        }
        if (change.open() > 0) {
            getLog().warn(summary);
        } else {
            getLog().info(summary);
        }
    }

    private ChangeBase changeBase() throws MojoExecutionException, MojoFailureException {
        BaseRevision revision = BaseRevision.of(base, environment);
        try {
            return ChangeBase.of(content(), revision.name(), inheritedThen());
        } catch (NoFork e) {
            publish(ImpactMarkdown.uncompared(e.line(), prefix()));
            throw new MojoFailureException("ISMS impact: nothing was compared with '" + revision.name() + "', which "
                    + revision.source() + " names: " + e.line());
        }
    }

    @Override
    void skipped() {
        publish(ImpactMarkdown.uncompared("isms.skip is set", prefix()));
    }

    @Override
    void withoutContent() {
        publish(ImpactMarkdown.uncompared("the folder of the content is not there", prefix()));
    }

    private void publish(String text) {
        new Publisher(output()).beside(Map.of(FILE, text.getBytes(StandardCharsets.UTF_8)));
    }

    private String prefix() {
        return RepositoryRoot.prefix(
                contentRoot(), projectFolder.toPath().toAbsolutePath().normalize());
    }
}
