package io.github.ismskit.oscal;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * A control catalogue in OSCAL JSON (NIST, catalog model 1.x), read as a stream, so that its size does not matter much.
 * Controls that are withdrawn are left out; control enhancements are controls of their own.
 *
 * @param catalogue empty where the file is no catalogue
 * @param findings everything that is wrong with it
 */
public record OscalCatalogue(Optional<Catalogue> catalogue, List<Finding> findings) {

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    private static final int MOST_NESTING = 60;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxDocumentLength(MOST_BYTES)
                    .build())
            .build();

    public OscalCatalogue {
        findings = List.copyOf(findings);
    }

    /** Reads a file of the content; {@code path} is relative to the content root and names it in findings, {@code id} is that of the framework. */
    public static OscalCatalogue read(Path root, String path, String id) {
        return of(root.resolve(path), path, id);
    }

    /** Reads a file that lies elsewhere than its path in the content says. */
    public static OscalCatalogue of(Path file, String path, String id) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            return new CatalogueReader(parser, path, id).read();
        } catch (JacksonException e) {
            Location place = location(path, e.getLocation());
            return broken(
                    place,
                    "this is no JSON that can be read: " + Printed.complaint(e.getOriginalMessage()),
                    "take the file as it was published");
        } catch (IOException e) {
            return broken(Location.of(path), "the file cannot be read: " + e.getMessage(), "make it readable");
        }
    }

    static Location location(String path, @Nullable TokenStreamLocation place) {
        return place == null
                ? Location.of(path)
                : new Location(path, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    static Finding finding(Location place, String message, String remedy) {
        return Finding.of("document-is-readable", Severity.ERROR, place, message, remedy);
    }

    private static OscalCatalogue broken(Location place, String message, String remedy) {
        return new OscalCatalogue(Optional.empty(), List.of(finding(place, message, remedy)));
    }
}
