package io.github.ismskit.maven;

import io.github.ismskit.ci.Bulletin;
import io.github.ismskit.ci.Format;
import io.github.ismskit.ci.GithubAnnotations;
import io.github.ismskit.ci.GitlabReport;
import io.github.ismskit.ci.JunitReport;
import io.github.ismskit.ci.MarkdownReport;
import io.github.ismskit.ci.SarifReport;
import io.github.ismskit.publish.Publisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Brings the reports to where a CI system reads them: files, commands on standard output, the summary of a job.
 *
 * @param stepSummary the file that GitHub shows on the page of a job
 */
record CiReports(
        List<Format> formats, Publisher publisher, StandardOutput output, Optional<String> stepSummary, Log log) {

    private static final String FOLDER = "reports/";

    void tell(Bulletin bulletin) throws MojoExecutionException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Format format : formats) {
            switch (format) {
                case JUNIT -> files.put(FOLDER + "TEST-isms.xml", new JunitReport(bulletin).bytes());
                case SARIF -> files.put(FOLDER + "isms.sarif", new SarifReport(bulletin).bytes());
                case GITLAB -> files.put(FOLDER + "gl-code-quality-report.json", new GitlabReport(bulletin).bytes());
                case MARKDOWN -> files.put(FOLDER + "summary.md", comment(bulletin));
                case GITHUB -> github(bulletin);
            }
        }
        if (!files.isEmpty()) {
            publisher.beside(files);
        }
    }

    private static byte[] comment(Bulletin bulletin) {
        return new MarkdownReport(bulletin).text(MarkdownReport.COMMENT).getBytes(StandardCharsets.UTF_8);
    }

    private void github(Bulletin bulletin) throws MojoExecutionException {
        List<String> commands = new GithubAnnotations(bulletin).lines();
        try {
            if (!commands.isEmpty()) {
                output.write((String.join("\n", commands) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new MojoExecutionException("the annotations could not be printed: " + e.getMessage(), e);
        }
        new StepSummary(stepSummary, log).add(limit -> new MarkdownReport(bulletin).text(limit));
    }
}
