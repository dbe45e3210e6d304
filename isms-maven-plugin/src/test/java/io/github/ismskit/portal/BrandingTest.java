package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.model.Brand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What isms.yaml says about the brand, as pages and style sheets show it. */
final class BrandingTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>";

    @TempDir
    Path content = Path.of("target");

    @Test
    void thePagesOfTheThemesAreThoseThatColoursAreJudgedOn() throws IOException {
        String tokens =
                Files.readString(Path.of("../site-template/src/main/resources/isms-portal/assets/css/tokens.css"));
        assertThat(tokens.split("--page: " + Brand.LIGHT_PAGE + ";", -1)).hasSize(2);
        assertThat(tokens.split("--page: " + Brand.DARK_PAGE + ";", -1)).hasSize(3);
        assertThat(tokens.split("--page: ", -1)).hasSize(4);
    }

    @Test
    void withoutABrandThereAreOurColoursAndTheOrganisationsName() throws IOException {
        Map<String, PortalFile> files = portal("");
        assertThat(text(files, "index.html"))
                .contains("<title>Overview · Example Ltd · ISMS</title>")
                .contains("<link rel=\"icon\" href=\"assets/favicon-32.png\" type=\"image/png\" sizes=\"32x32\">")
                .doesNotContain("<img");
        assertThat(text(files, "assets/portal.css").split("--brand: #", -1)).hasSize(5);
    }

    @Test
    void titleImagesAndColoursAreTheOrganisationsOwn() throws IOException {
        for (String image : List.of("logo.svg", "night.svg", "tab.png")) {
            Files.writeString(content.resolve(image), SVG);
        }
        Map<String, PortalFile> files =
                portal("brand: {title: Our house, colour: \"#7a1740\", colour-dark: \"#ffb1d0\","
                        + " logo: logo.svg, logo-dark: night.svg, favicon: tab.png}\n");
        assertThat(text(files, "policies/index.html"))
                .contains("<title>Policies · Our house</title>")
                .contains("<img class=\"bar__logo bar__logo--light\" src=\"../assets/logo.svg\" alt=\"\">")
                .contains("<img class=\"bar__logo bar__logo--dark\" src=\"../assets/logo-dark.svg\" alt=\"\">")
                .contains("<link rel=\"icon\" href=\"../assets/icon.png\" type=\"image/png\">");
        assertThat(files).containsKeys("assets/logo.svg", "assets/logo-dark.svg", "assets/icon.png");
        assertThat(text(files, "assets/portal.css"))
                .contains(":root { --brand: #7a1740; --on-brand: #ffffff; --focus-on-brand: #ffffff; }")
                .contains(
                        ":root[data-theme=\"dark\"] { --brand: #ffb1d0; --on-brand: #14171c; --focus-on-brand: #14171c; }");
        assertThat(text(files, "404.html")).contains("--brand: #7a1740");
    }

    @Test
    void aColourAloneServesBothThemes() throws IOException {
        assertThat(text(portal("brand: {colour: \"#7a1740\"}\n"), "assets/portal.css"))
                .contains(":root[data-theme=\"dark\"] { --brand: #7a1740; --on-brand: #ffffff;");
    }

    @Test
    void whatIsMissingIsNotShown() throws IOException {
        Map<String, PortalFile> files = portal("brand: {logo: gone.svg}\n");
        assertThat(text(files, "index.html")).doesNotContain("<img");
        assertThat(files).doesNotContainKey("assets/logo.svg");
    }

    private Map<String, PortalFile> portal(String brand) throws IOException {
        Files.writeString(
                content.resolve("isms.yaml"),
                "organisation: {name: Example Ltd}\nframeworks: [iso27001-2022]\n" + brand);
        Files.writeString(content.resolve("people.yaml"), "- {id: jane, name: Jane Doe, from: 2020-01-01}\n");
        return new Portal(new SiteTemplate(Optional.empty()), content, "test")
                .files(new Assessor().assess(content, AsOf.day(LocalDate.of(2026, 11, 20)))).stream()
                        .collect(Collectors.toMap(PortalFile::path, file -> file));
    }

    private static String text(Map<String, PortalFile> files, String path) {
        PortalFile file = Optional.ofNullable(files.get(path)).orElseThrow();
        return new String(((PortalFile.Drawn) file).bytes().get(), StandardCharsets.UTF_8);
    }
}
