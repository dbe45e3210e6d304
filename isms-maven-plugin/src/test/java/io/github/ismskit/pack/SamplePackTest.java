package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.Assessment;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.publish.Archived;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The sample packed for its next external audit, with and without what is confidential. */
final class SamplePackTest {

    private static final String AUDIT = "AUD-SURV-2";

    private static final Path SCHEMA = Path.of("../docs/schemas/output/pack-manifest.schema.json");

    @TempDir
    static Path output = Path.of("target");

    private static Assessment whole = SamplePortal.assess(SamplePortal.DAY);
    private static Map<String, String> before = Map.of();
    private static Archived usual = new Archived(output, 0, 0, "");
    private static Archived confidential = new Archived(output, 0, 0, "");

    @BeforeAll
    static void packTwice() {
        before = Packing.hashes(SamplePortal.CONTENT);
        usual = pack(Classification.INTERNAL, "usual");
        confidential = pack(Classification.CONFIDENTIAL, "confidential");
    }

    @Test
    void leavesTheContentAsItIs() {
        assertThat(Packing.hashes(SamplePortal.CONTENT)).isEqualTo(before).hasSizeGreaterThan(500);
    }

    @Test
    void isSoundToAnAuditorWithoutOurTool() throws Exception {
        CheckScript.Answer answer = CheckScript.writtenOrSkipped(output).run(confidential.path());
        assertThat(answer.words()).endsWith("every file is as it was packed, and there is no other\n");
        assertThat(answer.content()).isTrue();
    }

    @Test
    void saysTheVerdictFirst() {
        assertThat(Packing.text(usual, "README.txt"))
                .startsWith("Tidewatch Systems GmbH\nSurveillance audit 2 (AUD-SURV-2), planned for 2027-03-09\n\n"
                        + "Verdict on 2026-11-20: pass (a simulation: ")
                .contains(
                        "Evidence from 2026-03-11 to 2027-03-09", "  sha256sum -c aud-surv-2-2026-11-20.zip.sha256\n");
    }

    @Test
    void holdsNothingConfidentialUnlessAsked() {
        List<Entry> secret = above(Classification.INTERNAL);
        assertThat(secret.size()).isGreaterThan(15);
        assertThat(leaks(usual, secret)).isEmpty();
    }

    @Test
    void neverHoldsWhatIsRestricted() {
        List<Entry> secret = above(Classification.CONFIDENTIAL);
        assertThat(secret.size()).isGreaterThan(2);
        assertThat(leaks(confidential, secret)).isEmpty();
    }

    /** The leak tests must see what leaks: with the switch, the confidential records are there. */
    @Test
    void holdsWhatIsConfidentialWhenAsked() {
        assertThat(leaks(confidential, above(Classification.INTERNAL)))
                .anyMatch(leak -> leak.startsWith("evidence/index.csv tells EV-ACCESS-2026-Q3"))
                .anyMatch(leak -> leak.startsWith("portal/evidence/ev-access-2026-q3.html tells "));
    }

    @Test
    void tellsHowMuchWasLeftOutAndNotWhat() {
        long restricted = above(Classification.CONFIDENTIAL).size();
        assertThat(Packing.text(usual, "README.txt"))
                .contains("  confidential: ", "  restricted: " + restricted + " records, of which ");
        assertThat(Packing.text(confidential, "README.txt"))
                .contains("  restricted: ")
                .doesNotContain("  confidential: ");
        assertThat(Packing.text(confidential, "manifest.json")).contains("\"classification\" : \"restricted\",");
    }

    @Test
    void holdsTheEvidenceOfTheWindowOnceWithItsPlaceInTheContent() {
        Map<String, byte[]> entries = Packing.entries(confidential.path());
        List<Evidence> expected = whole.isms().evidence().stream()
                .filter(each -> each.header().classification() != Classification.RESTRICTED)
                .filter(each ->
                        !each.performed().isBefore(SamplePortal.DAY.withMonth(3).withDayOfMonth(11)))
                .toList();
        String index = Packing.text(confidential, "evidence/index.csv");
        assertThat(expected.size()).isGreaterThan(50);
        for (Evidence evidence : expected) {
            for (Evidence.EvidenceFile file : evidence.files()) {
                assertThat(index).contains("," + file.path() + ",");
                assertThat(entries).doesNotContainKey("portal/files/" + file.path());
            }
        }
        assertThat(entries.keySet())
                .contains(
                        "evidence/ACT-ACCESS-REVIEW/2026-09-24-EV-ACCESS-2026-Q3/entitlements-2026-q3.csv",
                        "evidence/ACT-ACCESS-REVIEW/2026-09-24-EV-ACCESS-2026-Q3/record.txt",
                        "evidence/ACT-ACCESS-REVIEW/2026-09-24-EV-ACCESS-2026-Q3/history.txt",
                        "portal/index.html",
                        "readiness.html",
                        "registers/soa.csv",
                        "rules.csv",
                        "waivers.csv",
                        "sampling/aud-surv-2.csv",
                        "history/policies.txt")
                .endsWith("manifest.json", "SHA256SUMS");
    }

    @Test
    void marksWhatTheSampleNames() {
        List<String> drawn = Packing.text(confidential, "sampling/aud-surv-2.csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(line.lastIndexOf(',') + 1))
                .filter(id -> id.startsWith("EV-"))
                .flatMap(ids -> Stream.of(ids.split(" ")))
                .distinct()
                .toList();
        String index = Packing.text(confidential, "evidence/index.csv");
        assertThat(drawn).hasSizeGreaterThan(5);
        for (String id : drawn) {
            assertThat(index.lines().filter(line -> line.startsWith(id + ",")))
                    .as(id)
                    .isNotEmpty()
                    .allMatch(line -> line.matches(".*,A\\.8\\.\\d+( A\\.8\\.\\d+)*,evidence/.*"));
        }
    }

    @Test
    void theManifestKeepsToItsSchema() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode node = json.readTree(Files.readAllBytes(SCHEMA));
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema schema = registry.getSchema(SchemaLocation.of(node.get("$id").asString()), node);
        JsonNode manifest = json.readTree(Packing.entries(confidential.path()).get("manifest.json"));
        assertThat(schema.validate(manifest)).isEmpty();
        assertThat(manifest.get("files").size()).isEqualTo(confidential.files() - 2);
        assertThat(manifest.get("files").toString())
                .contains("\"source\":\"evidence/2026/access-review/entitlements-2026-q3.csv\"");
    }

    @Test
    void namesAreTakenEverywhere() {
        assertThat(Packing.entries(usual.path()).keySet())
                .allMatch(path -> path.matches("[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*"))
                .allMatch(path -> path.length() <= PortableNames.MOST);
    }

    private static Archived pack(Classification most, String folder) {
        return Packing.pack(SamplePortal.CONTENT, whole, AUDIT, most, output.resolve(folder));
    }

    private static List<Entry> above(Classification most) {
        return whole.isms().entries().stream()
                .filter(entry -> entry.header().classification().compareTo(most) > 0)
                .toList();
    }

    private static List<String> leaks(Archived archived, List<Entry> secret) {
        List<String> leaks = new ArrayList<>();
        Packing.entries(archived.path()).forEach((path, bytes) -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            secret.stream()
                    .flatMap(SamplePackTest::telling)
                    .filter(told -> text.contains(told) || path.contains(told))
                    .forEach(told -> leaks.add(path + " tells " + told));
        });
        return leaks;
    }

    /** The id, a title of its own, the record's file, and the files that it names. */
    private static Stream<String> telling(Entry entry) {
        Stream<String> title = entry.header().source().header().get("title").stream()
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text());
        Stream<String> own = Stream.of(entry.header().file()).filter(file -> file.endsWith(".md"));
        Stream<String> files = entry instanceof Evidence evidence
                ? evidence.files().stream().map(Evidence.EvidenceFile::path)
                : Stream.empty();
        return Stream.of(Stream.of(entry.id()), title, own, files).flatMap(each -> each);
    }
}
