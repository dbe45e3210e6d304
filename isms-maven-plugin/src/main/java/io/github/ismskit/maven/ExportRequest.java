package io.github.ismskit.maven;

import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.export.CalendarFeed;
import io.github.ismskit.export.Registers;
import io.github.ismskit.export.oscal.OscalFiles;
import io.github.ismskit.finding.Nearest;
import io.github.ismskit.portal.Portal;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.schema.PublishedSchemas;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported, for whom.
 *
 * @param days how far calendars look ahead
 * @param portal where the portal is published
 */
record ExportRequest(Set<String> formats, Edition edition, int days, Optional<URI> portal) {

    private static final List<String> KNOWN = List.of("ics", "csv", "xlsx", "oscal", "schemas");

    /** Everything that is wrong with the parameters is told at once. */
    static ExportRequest of(List<String> formats, String edition, int days, @Nullable String portalUrl)
            throws MojoExecutionException {
        List<String> problems = new ArrayList<>();
        Set<String> wanted = new LinkedHashSet<>();
        formats.stream().map(String::strip).filter(each -> !each.isEmpty()).forEach(wanted::add);
        wanted.stream()
                .filter(each -> !KNOWN.contains(each))
                .forEach(each -> problems.add("isms.format names '" + each + "', which is no format; "
                        + Nearest.advice(each, KNOWN, "name ics, csv, xlsx, oscal or schemas")));
        if (wanted.isEmpty()) {
            problems.add("isms.format names nothing; name ics, csv, xlsx, oscal or schemas");
        }
        if (days < 0 || days > Assessor.AHEAD_DAYS) {
            problems.add("isms.days is " + days + ", and calendars look ahead from 0 to " + Assessor.AHEAD_DAYS
                    + " days, as far as occurrences are reckoned; give one of these");
        }
        Optional<URI> portal = PortalAddress.of(portalUrl, problems);
        Optional<Edition> cut = edition(edition, problems);
        if (cut.isEmpty() || !problems.isEmpty()) {
            throw new MojoExecutionException("nothing was exported:\n  " + String.join("\n  ", problems));
        }
        return new ExportRequest(Set.copyOf(wanted), cut.get(), days, portal);
    }

    private static Optional<Edition> edition(String name, List<String> problems) {
        try {
            return Optional.of(Editions.of(List.of(name)).get(0));
        } catch (MojoExecutionException e) {
            problems.add(String.valueOf(e.getMessage()).replace("isms.editions", "isms.edition"));
            return Optional.empty();
        }
    }

    List<PortalFile> files(Assessment whole, Portal portal, String version) {
        Assessment assessment = Cut.of(whole, edition).assessment();
        List<PortalFile> files = new ArrayList<>();
        if (formats.contains("ics")) {
            CalendarFeed feed = new CalendarFeed(assessment, version, days, this.portal);
            files.addAll(edition == Edition.STAFF ? feed.filled() : feed.files());
        }
        if (formats.contains("csv") || formats.contains("xlsx")) {
            Registers registers = new Registers(assessment, version, portal.files(whole, edition));
            files.addAll(formats.contains("csv") ? registers.csv() : List.of());
            files.addAll(formats.contains("xlsx") ? registers.xlsx() : List.of());
        }
        if (formats.contains("oscal")) {
            files.addAll(OscalFiles.of(assessment, version));
        }
        if (formats.contains("schemas")) {
            PublishedSchemas.all()
                    .forEach((name, bytes) -> files.add(new PortalFile.Drawn("schemas/" + name, () -> bytes)));
        }
        return files;
    }
}
