package io.github.ismskit.export.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import gov.nist.secauto.metaschema.core.model.validation.IValidationFinding;
import gov.nist.secauto.metaschema.core.model.validation.IValidationResult;
import gov.nist.secauto.oscal.lib.OscalBindingContext;
import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The documents keep what OSCAL demands beyond its schemas: which names a property may have, that references lead
 * somewhere, that identifiers are unique. The judge is the library behind the command line tool of OSCAL.
 */
final class OscalConstraintsTest {

    @TempDir
    private Path folder;

    @Test
    void theSampleKeepsThem() throws IOException {
        assertThat(broken(written(SamplePortal.DAY))).isEmpty();
    }

    @Test
    void soItDoesWhereThingsHaveLapsed() throws IOException {
        assertThat(broken(written(SamplePortal.DAY.plusDays(92)))).isEmpty();
    }

    @Test
    void soDoesAnIsmsThatHasNotDecidedItsControlsYet() throws IOException {
        Path content = Path.of("src/it/empty-cannot-be-judged/src/isms");
        assertThat(broken(written(new Assessor().withoutHistory().assess(content, AsOf.day(SamplePortal.DAY)))))
                .isEmpty();
    }

    @Test
    void aPropertyThatOscalDoesNotKnowIsSeen() throws IOException {
        Path file = written(SamplePortal.DAY).stream()
                .filter(each -> each.endsWith("component-definition.json"))
                .findFirst()
                .orElseThrow();
        Files.writeString(file, Files.readString(file).replaceFirst("\"ns\" : \"[^\"]*\",", ""));
        assertThat(broken(List.of(file)))
                .singleElement()
                .asString()
                .contains("Value 'implementation-status' doesn't match");
    }

    private List<Path> written(LocalDate day) throws IOException {
        return written(SamplePortal.assess(day));
    }

    private List<Path> written(Assessment assessment) throws IOException {
        List<Path> files = new ArrayList<>();
        for (PortalFile each : OscalFiles.of(assessment, "1.0")) {
            Path file = folder.resolve(each.path());
            Files.createDirectories(file.getParent());
            Files.write(file, ((PortalFile.Drawn) each).bytes().get());
            files.add(file);
        }
        return files;
    }

    private static List<String> broken(List<Path> files) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path file : files) {
            IValidationResult result = OscalBindingContext.instance().validateWithConstraints(file.toUri(), null);
            for (IValidationFinding each : result.getFindings()) {
                broken.add(file.getFileName() + ": " + each.getSeverity() + " " + each.getMessage());
            }
        }
        return broken.stream().distinct().toList();
    }
}
