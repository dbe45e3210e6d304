package io.github.ismskit.portal.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.overview.BuiltGroup;
import io.github.ismskit.overview.GroupReader;
import io.github.ismskit.overview.IsmsModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The overview of a group as it is published. */
final class GroupPageTest {

    @TempDir
    private Path folder;

    @Test
    void tellsTheVerdictWithItsDenominatorsAndEachIsms() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        Document page = page(built.drawn(built.read(), "en"));
        assertThat(page.title()).isEqualTo("Group overview · Example Group");
        assertThat(page.select("#verdict").text()).isEqualTo("Not ready: 1 of 2 ready");
        assertThat(page.select("#verdict use").attr("href")).isEqualTo("#i-octagon");
        assertThat(page.select("#isms tbody tr th a").eachText()).containsExactly("Example Ltd", "Example <South> Ltd");
        assertThat(page.select("#isms .chip").eachText()).containsExactly("Ready", "Not ready");
        assertThat(page.select(".strip__simulated")).hasSize(1);
        assertThat(page.select(".footer__provenance").text())
                .isEqualTo("As of 20 November 2026 (simulation) · internal · isms-maven-plugin test ·"
                        + " uncontrolled when printed");
        assertThat(page.select("#lapse-list tbody tr")).isNotEmpty();
        assertThat(page.select(".heat tbody tr")).isNotEmpty();
        assertThat(page.select(".heat a.heat__mark")).isNotEmpty();
    }

    @Test
    void numbersLeadToExactlyTheRowsThatTheyCount() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        Path drawn = built.drawn(built.read(), "en");
        int rows = 0;
        for (Element link : page(drawn).select("a[data-count]")) {
            String[] target = link.attr("href").split("\\?", 2);
            String[] filter = target[1].split("=", 2);
            int found = Jsoup.parse(drawn.resolve(target[0]))
                    .select("#list tbody tr[data-" + filter[0] + "~=(^| )" + filter[1] + "( |$)]")
                    .size();
            assertThat(found).as(link.attr("href")).isEqualTo(Integer.parseInt(link.attr("data-count")));
            rows += found;
        }
        assertThat(rows).isGreaterThan(5);
    }

    @Test
    void aMemberThatCannotBeJudgedIsShownWithItsReason() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        Files.delete(built.output("north").resolve("isms.json"));
        Document page = page(built.drawn(built.read(), "de"));
        assertThat(page.select("#isms tbody tr").get(0).text())
                .startsWith("north (kein Portal zu öffnen) Nicht beurteilbar there is no isms.json in ");
        assertThat(page.select("#isms [lang=en]")).isNotEmpty();
        assertThat(page.text()).contains("1 von 2 haben kein Ergebnis, das sagen könnte, was abläuft.");
    }

    @Test
    void whatAMemberWithoutAResultDoesIsNotSaid() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        List<IsmsModule> three = new ArrayList<>(built.modules());
        three.add(new IsmsModule("east", folder.resolve("east/target/isms"), true));
        Document page =
                page(built.drawn(new GroupReader(Optional.of(BuiltGroup.DAY), BuiltGroup.NOON).read(three), "en"));
        assertThat(page.select(".heat tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.text()).endsWith("has no result that counts"));
    }

    @Test
    void everyPortalIsCopiedAsItIsAndNothingIsWrittenTwice() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        Path drawn = built.drawn(built.read(), "en");
        Path copied = drawn.resolve("south/readiness/index.html");
        assertThat(copied).hasSameBinaryContentAs(built.output("south").resolve("portal/readiness/index.html"));
        assertThat(drawn.resolve("north/SHA256SUMS")).exists();
        Object before = Files.readAttributes(copied, "unix:ino").get("ino");
        built.drawn(built.read(), "en");
        assertThat(Files.readAttributes(copied, "unix:ino").get("ino")).isEqualTo(before);
    }

    @Test
    void overviewJsonKeepsToItsSchema() throws IOException {
        BuiltGroup built = BuiltGroup.in(folder);
        String judged = Files.readString(built.drawn(built.read(), "en").resolve("overview.json"));
        Files.delete(built.output("north").resolve("findings.json"));
        String doubted = Files.readString(built.drawn(built.read(), "en").resolve("overview.json"));
        Schema schema = schema();
        assertThat(schema.validate(judged, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(doubted, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(judged.replace("\"lapses\"", "\"lapsing\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(judged).contains("\"verdict\" : \"fail\"").contains("\"page\" : \"north/");
        assertThat(doubted).contains("\"cannotJudge\" : 1").contains("there is no findings.json in ");
    }

    private static Document page(Path drawn) throws IOException {
        return Jsoup.parse(drawn.resolve("index.html"));
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("../docs/schemas/output/overview.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("urn:ismskit:schema:output:overview:1"), text, InputFormat.JSON);
    }
}
