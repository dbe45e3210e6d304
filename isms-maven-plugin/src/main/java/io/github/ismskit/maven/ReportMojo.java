package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.TemplateFailure;
import io.github.ismskit.publish.PublishFailure;
import io.github.ismskit.publish.Publisher;
import java.io.File;
import java.nio.file.Files;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * The readiness of the ISMS as a report of {@code mvn site}: the verdict, its reasons, the planned audits. The portal is
 * drawn into the site, so that every link of the report works wherever the site is published.
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends PortalGoal implements MavenMultiPageReport {

    /** The page of the report, and the folder of the portal beside it. */
    private static final String NAME = "isms";

    /** Where the site is generated; the site plugin says it itself. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File reportOutputDirectory = new File("target/site");

    @Override
    void run() {
        getLog().info(
                        "isms:report is a report of mvn site; name it in <reporting>. For the portal alone, run isms:portal");
    }

    @Override
    public void generate(Sink sink, @Nullable SinkFactory others, Locale locale) throws MavenReportException {
        generate(sink, locale);
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        if (!Files.isDirectory(contentRoot())) {
            throw new MavenReportException(noContent());
        }
        try {
            demandSense();
            Assessment assessment = assessment();
            Portal portal = portal();
            Publisher publisher = new Publisher(output());
            publisher.portal(whole(portal, assessment));
            publisher.copy(reportOutputDirectory.toPath().resolve(NAME));
            new SitePage(sink, portal.standing(assessment), NAME + "/").draw();
        } catch (MojoExecutionException | TemplateFailure | PublishFailure e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    @Override
    public boolean canGenerateReport() {
        if (skip) {
            getLog().warn("isms.skip is set: nothing was judged, so the site says nothing about the ISMS");
        }
        return !skip;
    }

    @Override
    @SuppressWarnings("deprecation") // its successor asks this one, and older site plugins know no other
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getName(Locale locale) {
        return "ISMS readiness";
    }

    @Override
    public String getDescription(Locale locale) {
        return "Whether the next audit would be passed, and why.";
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        reportOutputDirectory = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
