package io.github.ismskit.export.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.ismskit.AsOf;
import io.github.ismskit.Assessment;
import io.github.ismskit.Assessor;
import io.github.ismskit.portal.PortalFile;
import io.github.ismskit.sample.SamplePortal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Every document is valid against the schema that NIST publishes. The newest of them that comes as an artifact is of
 * OSCAL 1.1, of which 1.2 takes nothing away.
 */
final class OscalFilesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The schemas of OSCAL 1.1.3 hold a word of an older draft in one place, which means nothing in theirs. */
    private static final Dialect DRAFT_7 = Dialect.builder(Dialects.getDraft7())
            .keyword(new NonValidationKeyword("id"))
            .build();

    private static final Map<LocalDate, Assessment> DAYS = new TreeMap<>();

    private static final Map<String, String> SCHEMAS = Map.of(
            "oscal/component-definition.json", "oscal-component-definition_schema.json",
            "oscal/assessment-plan.json", "oscal-ap_schema.json",
            "oscal/assessment-results.json", "oscal-ar_schema.json",
            "oscal/plan-of-action.json", "oscal-poam_schema.json");

    @Test
    void theSampleIsValid() throws IOException {
        assertThat(valid(SamplePortal.DAY)).isEqualTo(4);
    }

    @Test
    void soItIsWhereThingsHaveLapsed() throws IOException {
        assertThat(valid(SamplePortal.DAY.plusDays(92))).isEqualTo(4);
    }

    @Test
    void theSchemaSeesWhatIsWrong() throws IOException {
        assertThat(errors("oscal/plan-of-action.json", MAPPER.readTree("{\"plan-of-action-and-milestones\": {}}")))
                .isNotEmpty();
    }

    @Test
    void everyControlIsToldWithItsState() throws IOException {
        JsonNode lines = read(SamplePortal.DAY, "oscal/component-definition.json")
                .at("/component-definition/components/0/control-implementations/0/implemented-requirements");
        Set<String> controls = new HashSet<>();
        Set<String> states = new HashSet<>();
        lines.forEach(line -> {
            controls.add(line.get("control-id").asString());
            states.add(line.at("/props/0/value").asString());
        });
        assertThat(controls).hasSize(93).contains("A.5.1", "A.8.34");
        assertThat(states).contains("implemented", "partial", "not-applicable");
    }

    @Test
    void everyRuleIsAFindingAndOnlyWhatHoldsIsSatisfied() throws IOException {
        JsonNode findings = read(SamplePortal.DAY.plusDays(92), "oscal/assessment-results.json")
                .at("/assessment-results/results/0/findings");
        assertThat(findings.size())
                .isEqualTo(SamplePortal.assess(SamplePortal.DAY).outcomes().size());
        Set<String> not = new HashSet<>();
        findings.forEach(finding -> {
            if (finding.at("/target/status/state").asString().equals("not-satisfied")) {
                not.add(finding.get("title").asString());
            }
        });
        assertThat(not)
                .contains("activity-is-done-on-time", "risk-acceptance-is-valid")
                .doesNotContain("header-matches-schema");
    }

    @Test
    void everyRuleIsAnActivityOfThePlan() throws IOException {
        JsonNode plan = read(SamplePortal.DAY, "oscal/assessment-plan.json").get("assessment-plan");
        assertThat(plan.at("/local-definitions/activities").size())
                .isEqualTo(on(SamplePortal.DAY).outcomes().size());
        assertThat(plan.at("/import-ssp/href").asString()).isEqualTo("component-definition.json");
        assertThat(read(SamplePortal.DAY, "oscal/assessment-results.json")
                        .at("/assessment-results/import-ap/href")
                        .asString())
                .isEqualTo("assessment-plan.json");
    }

    @Test
    void anIsmsThatHasNotDecidedItsControlsYetIsValidAsWell() throws IOException {
        Assessment young = new Assessor()
                .withoutHistory()
                .assess(Path.of("src/it/empty-cannot-be-judged/src/isms"), AsOf.day(SamplePortal.DAY));
        assertThat(young.isms().soa()).isEmpty();
        assertThat(valid(young)).isEqualTo(3);
    }

    @Test
    void anotherFrameworkIsNamedAndItsIdsAreTakenByOscal(@TempDir Path content) throws IOException {
        Map<String, String> files = Map.of(
                "isms.yaml", "organisation: {name: Tiny Ltd}\ntime-zone: UTC\nframeworks: [tiny]\n",
                "people.yaml", "- {id: jane, name: Jane}\n",
                "frameworks/tiny.yaml", "id: tiny\ntitle: Tiny rules\ncontrols: [{id: '5.1', title: One}]\n",
                "controls/soa.yaml",
                        "- {id: '5.1', applicable: true, implementation: partial, drivers: [legal], justification: Asked for,"
                                + " owner: jane}\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.createDirectories(content.resolve(file.getKey()).getParent());
            Files.writeString(content.resolve(file.getKey()), file.getValue());
        }
        Assessment tiny = new Assessor().withoutHistory().assess(content, AsOf.day(SamplePortal.DAY));
        assertThat(tiny.isms().soa()).as(tiny.findings().toString()).hasSize(1);
        assertThat(valid(tiny)).isEqualTo(3);
        JsonNode implementation = read(OscalFiles.of(tiny, "1").get(0))
                .at("/component-definition/components/0/control-implementations/0");
        assertThat(implementation.get("source").asString()).endsWith("/frameworks/tiny");
        assertThat(implementation.at("/implemented-requirements/0/control-id").asString())
                .isEqualTo("_5.1");
    }

    @Test
    void anActionOfSeveralLinesAndADayWhereTheClockIsOddAreValid(@TempDir Path content) throws IOException {
        Files.createDirectories(content.resolve("nonconformities"));
        Files.writeString(
                content.resolve("isms.yaml"), "organisation: {name: Tiny Ltd}\ntime-zone: America/St_Johns\n");
        Files.writeString(content.resolve("people.yaml"), "- {id: jane, name: Jane}\n");
        Files.writeString(
                content.resolve("nonconformities/all.yaml"),
                "- {id: NC-1, title: One, source: audit, detected: 2026-01-10, status: open, owner: jane, severity: minor,"
                        + " actions: [{action: \"Do this,\\nthen that\\n\", owner: jane, due: 2026-07-31}]}\n");
        Assessment odd = new Assessor().withoutHistory().assess(content, AsOf.day(LocalDate.of(2026, 7, 1)));
        assertThat(valid(odd)).isEqualTo(4);
        JsonNode task = read(OscalFiles.of(odd, "1").get(3))
                .at("/plan-of-action-and-milestones/risks/0/remediations/0/tasks/0");
        assertThat(task.get("title").asString()).isEqualTo("Do this, then that");
        assertThat(OffsetDateTime.parse(task.at("/timing/on-date/date").asString())
                        .toInstant())
                .isEqualTo(Instant.parse("2026-07-31T02:30:00Z"));
    }

    @Test
    void identifiersStay() throws IOException {
        assertThat(read(SamplePortal.DAY, "oscal/plan-of-action.json").at("/plan-of-action-and-milestones/uuid"))
                .isEqualTo(read(SamplePortal.DAY.plusDays(9), "oscal/plan-of-action.json")
                        .at("/plan-of-action-and-milestones/uuid"));
    }

    private static Assessment on(LocalDate day) {
        return DAYS.computeIfAbsent(day, SamplePortal::assess);
    }

    private static int valid(LocalDate day) throws IOException {
        return valid(on(day));
    }

    private static int valid(Assessment assessment) throws IOException {
        List<PortalFile> files = OscalFiles.of(assessment, "1.0");
        for (PortalFile file : files) {
            assertThat(errors(file.path(), read(file))).as(file.path()).isEmpty();
        }
        return files.size();
    }

    private static List<Error> errors(String path, JsonNode document) throws IOException {
        String name = "/schema/json/" + SCHEMAS.get(path);
        try (InputStream in = OscalFilesTest.class.getResourceAsStream(name)) {
            return SchemaRegistry.withDialect(DRAFT_7)
                    .getSchema(MAPPER.readTree(in))
                    .validate(document);
        }
    }

    private static JsonNode read(LocalDate day, String path) {
        PortalFile file = OscalFiles.of(on(day), "1.0").stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        return read(file);
    }

    private static JsonNode read(PortalFile file) {
        return MAPPER.readTree(((PortalFile.Drawn) file).bytes().get());
    }
}
