package io.github.ismskit.maven;

import io.github.ismskit.portal.Portal;
import io.github.ismskit.publish.Publication;
import io.github.ismskit.publish.Publisher;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes files for other programs to {@code target/isms/export}: calendars that a calendar program can subscribe to, every
 * register as CSV and as a workbook, OSCAL, and the JSON Schemas for editors.
 */
@Mojo(name = "export", threadSafe = true)
public final class ExportMojo extends PortalGoal {

    /** What to write: {@code ics}, {@code csv}, {@code xlsx}, {@code oscal}, {@code schemas}. */
    @Parameter(property = "isms.format", defaultValue = "ics,csv,xlsx,oscal,schemas")
    private List<String> format = List.of("ics", "csv", "xlsx", "oscal", "schemas");

    /** How many days calendars look ahead, at most 400. */
    @Parameter(property = "isms.days", defaultValue = "366")
    private int days = 366;

    /** For whom: {@code full}, {@code staff} or {@code auditor}, which hold what the portal's edition of the name holds. */
    @Parameter(property = "isms.edition", defaultValue = "full")
    private String edition = "full";

    /** Where the portal is published, such as {@code https://isms.example.com/}; calendars then link to its pages. */
    @Parameter(property = "isms.portalUrl")
    private @Nullable String portalUrl;

    @Override
    void run() throws MojoExecutionException {
        ExportRequest request = ExportRequest.of(format, edition, days, portalUrl);
        Publisher publisher = new Publisher(output()).exports();
        Portal portal = portal();
        Publication published = publisher.portal(request.files(assessment(), portal, version()));
        int files = published.written() + published.kept();
        getLog().info(files + (files == 1 ? " file is in " : " files are in ") + publisher.folder());
    }
}
