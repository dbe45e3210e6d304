package io.github.ismskit.rule.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.document.StoredFile;
import io.github.ismskit.fixture.Given;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class BrandIsLegibleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void hitsAColourThatIsTooPaleAndNamesTheNearest() {
        assertThat(findings(Given.isms().organisation("brand", Map.of("colour", "#777777"))))
                .singleElement()
                .asString()
                .endsWith(
                        "[brand-is-legible] white text on #777777, and #777777 on the white page, has a contrast of 4.4,"
                                + " less than 4.5; the nearest colour that passes is #767676");
    }

    @Test
    void leavesAColourAloneThatJustPasses() {
        assertThat(findings(Given.isms().organisation("brand", Map.of("colour", "#767676"))))
                .isEmpty();
    }

    @Test
    void letsADarkThemeHaveAPaleColourAndADarkOne() {
        assertThat(findings(Given.isms().organisation("brand", Map.of("colour-dark", "#ffd24d"))))
                .isEmpty();
        assertThat(findings(Given.isms().organisation("brand", Map.of("colour-dark", "#17407a"))))
                .isEmpty();
    }

    @Test
    void hitsAColourOfTheDarkThemeThatNoTextCanBeReadOn() {
        assertThat(findings(Given.isms().organisation("brand", Map.of("colour-dark", "#7c7f84"))))
                .singleElement()
                .asString()
                .contains("neither white text nor that of the dark page can be read on #7c7f84");
    }

    @Test
    void hitsAnImageThatIsNotThere() {
        Given given = Given.isms()
                .file("logo.svg", StoredFile.Nature.PLAIN, "0")
                .organisation("brand", Map.of("logo", "lego.svg"));
        assertThat(findings(given))
                .singleElement()
                .asString()
                .endsWith("there is no file 'lego.svg'; did you mean 'logo.svg'?");
    }

    @Test
    void hitsAnImageOfTheOrganisationThatIsNone() {
        Given given = Given.isms()
                .file("logo.svg", StoredFile.Nature.LFS_POINTER, "0")
                .organisation("organisation", Map.of("name", "Example Ltd", "logo", "logo.svg"));
        assertThat(findings(given))
                .singleElement()
                .asString()
                .contains("logo.svg is a Git LFS pointer instead of the file itself");
    }

    @Test
    void looksAtNothingWhereThereIsNoBrand() {
        assertThat(new BrandIsLegible().check(Given.isms().on(DAY)).lookedAt()).isZero();
    }

    private static List<String> findings(Given given) {
        return given.findings(new BrandIsLegible(), DAY);
    }
}
