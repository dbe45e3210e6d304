package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EjectionTest {

    private static final Path CONTENT = Path.of("src/it/minimal-passes/src/isms");

    @Test
    void saysInTheFirstLineWhereItCameFrom() {
        String copy = new String(Ejection.copy("assets/css/chip.css", "1.2"), StandardCharsets.UTF_8);
        assertThat(copy.lines().findFirst())
                .contains("/* ejected from isms-maven-plugin 1.2, original sha256:"
                        + Originals.sha256("assets/css/chip.css") + " */");
        assertThat(copy.substring(copy.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Originals.read("assets/css/chip.css"));
        assertThat(Ejection.origin(copy.getBytes(StandardCharsets.UTF_8)))
                .contains(new Ejection.Origin("1.2", Originals.sha256("assets/css/chip.css")));
    }

    @Test
    void adviseOnNamesThatAreNone() {
        assertThat(Ejection.advice("pages/riks.ftlh"))
                .isEqualTo("there is no template 'pages/riks.ftlh'; did you mean 'pages/risk.ftlh'?");
        assertThat(Ejection.advice("assets/favicon-32.png"))
                .isEqualTo("assets/favicon-32.png is a picture; put your own at this path");
        assertThat(Ejection.advice("pages/risk.ftlh")).isEmpty();
    }

    /** Every template at once, ejected and unchanged, draws what the originals draw, but for the remark in the assets. */
    @Test
    void aPortalOfNothingButCopiesHasTheSamePages(@TempDir Path folder) throws IOException {
        int copies = 0;
        for (String path : Originals.paths()) {
            if (Comment.in(path).isPresent()) {
                Path target = folder.resolve(path);
                Files.createDirectories(target.getParent());
                Files.write(target, Ejection.copy(path, "1"));
                copies++;
            }
        }
        assertThat(copies).isGreaterThan(80);
        Assessment assessment = new Assessor().assess(CONTENT, AsOf.day(LocalDate.of(2026, 11, 20)));
        List<PortalFile> ours = portal(Optional.empty()).files(assessment);
        List<PortalFile> theirs = portal(Optional.of(folder)).files(assessment);
        assertThat(theirs)
                .extracting(PortalFile::path)
                .isEqualTo(ours.stream().map(PortalFile::path).toList());
        for (int i = 0; i < ours.size(); i++) {
            String path = ours.get(i).path();
            if (path.endsWith("index.html")) {
                assertThat(text(theirs.get(i))).as(path).isEqualTo(text(ours.get(i)));
            }
        }
    }

    private static Portal portal(Optional<Path> overrides) {
        return new Portal(new SiteTemplate(overrides), CONTENT, "test");
    }

    private static String text(PortalFile file) {
        return new String(((PortalFile.Drawn) file).bytes().get(), StandardCharsets.UTF_8);
    }
}
