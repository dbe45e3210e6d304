package io.github.ismskit.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OscalCatalogueTest {

    private static final String FILE = "frameworks/nist.json";

    @TempDir
    Path root = Path.of("target");

    @Test
    void readsIdsTitlesAndThemes() throws IOException {
        Catalogue catalogue = read("""
                {"catalog": {"uuid": "0b2a", "metadata": {"title": "Controls", "version": "5"}, "groups": [
                  {"class": "family", "title": "Access", "controls": [
                    {"id": "ac-2", "title": "Accounts", "props": [{"name": "label", "value": "AC-2"}],
                     "parts": [{"name": "statement", "prose": "Text that is left where it is"}],
                     "controls": [{"title": "Automation", "id": "ac-2.1"}]}], "id": "ac"}]}}
                """).catalogue().orElseThrow();
        assertThat(catalogue.id()).isEqualTo("nist");
        assertThat(catalogue.title()).isEqualTo("Controls");
        assertThat(catalogue.themes()).extracting("title").containsExactly("Access");
        assertThat(catalogue.controls())
                .containsExactly(
                        new CatalogueControl("ac-2", "AC-2 Accounts", "ac"),
                        new CatalogueControl("ac-2.1", "Automation", "ac"));
    }

    /** As many as revision 5 of NIST SP 800-53 lists, in 20 families: 1,007 in force and 182 withdrawn. */
    @Test
    void readsACatalogueOfElevenHundredEightyNineControls() throws IOException {
        Catalogue catalogue = read(families(20, 1007, 182)).catalogue().orElseThrow();
        assertThat(catalogue.themes()).hasSize(20);
        assertThat(catalogue.controls()).hasSize(1007);
        assertThat(catalogue.withdrawn()).isEqualTo(182);
        assertThat(catalogue.controls().size() + catalogue.withdrawn()).isEqualTo(1189);
    }

    @Test
    void saysWhereTheJsonBreaks() throws IOException {
        assertThat(lines("{\"catalog\": {\n  \"groups\": [,]}}"))
                .singleElement()
                .asString()
                .startsWith("frameworks/nist.json:2:14: [document-is-readable] this is no JSON that can be read: ")
                .endsWith("; take the file as it was published");
    }

    @Test
    void saysThatAnotherObjectIsNoCatalogue() throws IOException {
        assertThat(lines("{\"profile\": {}}"))
                .containsExactly(
                        "frameworks/nist.json:1:1: [document-is-readable] the file has no 'catalog', so it is no"
                                + " OSCAL catalogue; take the catalogue as it was published, in OSCAL JSON");
        assertThat(lines("[]"))
                .containsExactly(
                        "frameworks/nist.json:1:1: [document-is-readable] the file does not begin with an object;"
                                + " take the catalogue as it was published, in OSCAL JSON");
        assertThat(lines("")).hasSize(1);
    }

    @Test
    void namesTheControlThatLacksATitleAndTheOneTakenTwice() throws IOException {
        assertThat(lines("""
                {"catalog": {"controls": [
                  {"id": "ac-1"},
                  {"id": "ac-2", "title": "One"},
                  {"id": "ac-2", "title": "Other"}]}}
                """))
                .containsExactly(
                        "frameworks/nist.json:2:3: [document-is-readable] ac-1 lacks a title; take the catalogue as it"
                                + " was published, in OSCAL JSON",
                        "frameworks/nist.json:4:3: [document-is-readable] the control id 'ac-2' is taken twice; take"
                                + " the catalogue as it was published, in OSCAL JSON");
    }

    @Test
    void endsDeepNestingInAFinding() throws IOException {
        String deep = "{\"groups\": [".repeat(200);
        assertThat(lines("{\"catalog\": " + deep)).hasSize(1);
    }

    private static String families(int families, int inForce, int withdrawn) {
        String groups = IntStream.range(0, families)
                .mapToObj(family ->
                        "{\"id\": \"f" + family + "\", \"title\": \"Family " + family + "\", \"controls\": ["
                                + IntStream.range(0, inForce + withdrawn)
                                        .filter(number -> number % families == family)
                                        .mapToObj(number -> control(family, number, number >= inForce))
                                        .collect(Collectors.joining(","))
                                + "]}")
                .collect(Collectors.joining(","));
        return "{\"catalog\": {\"metadata\": {\"title\": \"Large\"}, \"groups\": [" + groups + "]}}";
    }

    private static String control(int family, int number, boolean withdrawn) {
        String status = withdrawn ? ", \"props\": [{\"name\": \"status\", \"value\": \"withdrawn\"}]" : "";
        return "{\"id\": \"f" + family + "-" + number + "\", \"title\": \"Control " + number + "\"" + status + "}";
    }

    private List<String> lines(String json) throws IOException {
        return read(json).findings().stream().map(Finding::line).toList();
    }

    private OscalCatalogue read(String json) throws IOException {
        Files.createDirectories(root.resolve("frameworks"));
        Files.writeString(root.resolve(FILE), json);
        return OscalCatalogue.read(root, FILE, "nist");
    }
}
