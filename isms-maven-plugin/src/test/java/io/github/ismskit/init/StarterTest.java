package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.Assessment;
import io.github.ismskit.BuiltIn;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.DocumentStatus;
import io.github.ismskit.model.Policy;
import io.github.ismskit.rule.StandardRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new repository holds, judged as any other. */
final class StarterTest {

    @TempDir
    Path folder;

    @Test
    void aNewIsmsFailsForTheHonestReasonsOnly() {
        Assessment assessment = begin(Beginning.nothing());
        assertThat(assessment.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(rules(assessment, Severity.ERROR))
                .containsExactly("placeholder-is-filled", "required-document-exists");
        assertThat(rules(assessment, Severity.WARNING)).isEmpty();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.rule().equals("required-document-exists"))
                .allMatch(finding -> finding.message().startsWith("nothing in force is written for clause "));
    }

    @Test
    void everyPlaceholderIsADecisionOfTheirs() {
        Map<String, Long> byFile = begin(Beginning.nothing()).findings().stream()
                .filter(finding -> finding.rule().equals("placeholder-is-filled"))
                .collect(Collectors.groupingBy(finding -> finding.location().file(), Collectors.counting()));
        assertThat(byFile)
                .containsOnly(
                        Map.entry("people.yaml", 6L),
                        Map.entry("documents/scope.md", 9L),
                        Map.entry("risks/register.yaml", 12L),
                        Map.entry("objectives/register.yaml", 3L),
                        Map.entry("controls/organizational.yaml", 37L),
                        Map.entry("controls/people.yaml", 8L),
                        Map.entry("controls/physical.yaml", 14L),
                        Map.entry("controls/technological.yaml", 34L));
    }

    @Test
    void everyControlHasALineAndAPolicyThatSpeaksAboutIt() throws Exception {
        begin(Beginning.nothing());
        decide("controls", "applicable: TODO", "applicable: true");
        List<Control> soa = assess().isms().soa();
        assertThat(soa)
                .extracting(Control::id)
                .containsExactlyInAnyOrderElementsOf(BuiltIn.catalogue().controls().stream()
                        .map(control -> control.id())
                        .toList())
                .hasSize(93);
        assertThat(soa).allMatch(control -> !control.header().related().isEmpty());
    }

    @Test
    void theCalendarAnswersEveryRecurringDuty() {
        Assessment assessment = begin(Beginning.nothing());
        assertThat(assessment.outcomes())
                .filteredOn(outcome -> outcome.rule().id().equals("recurring-duty-is-scheduled"))
                .singleElement()
                .matches(outcome -> outcome.findings().isEmpty())
                .matches(outcome ->
                        outcome.lookedAt() == BuiltIn.catalogue().duties().size());
        assertThat(assessment.isms().activities()).hasSize(10);
    }

    @Test
    void thePoliciesAreTwentyDraftsWithOwnersAndNoBorrowedApproval() {
        List<Policy> policies = begin(Beginning.nothing()).isms().policies();
        assertThat(policies).hasSize(20).allMatch(policy -> policy.status() == DocumentStatus.DRAFT);
        assertThat(policies)
                .allMatch(policy ->
                        policy.owner().isPresent() && !policy.controls().isEmpty());
        assertThat(policies)
                .allMatch(policy ->
                        policy.approved().isEmpty() && policy.approver().isEmpty());
    }

    /** Planned days lie ahead; nothing was reviewed, approved or done, because nobody has. */
    @Test
    void noDayLies() throws Exception {
        begin(Beginning.nothing());
        try (Stream<Path> walk = Files.walk(folder.resolve("src/isms"))) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(each);
                assertThat(text)
                        .as(each.toString())
                        .doesNotContainPattern(
                                "(?m)^\\s*(approved|approver|last-reviewed|reviews|performed|held|effective|recorded):");
                assertThat(days(text)).as(each.toString()).allMatch(day -> day.isAfter(Beginning.TODAY));
            }
        }
    }

    @Test
    void decidingTheRestLeavesOnlyWhatHasToBeLivedFirst() throws Exception {
        begin(Beginning.sheet().read("Example Ltd", "", "", "management:A;ciso:B;it:C;development:D;hr:E;auditor:F"));
        decide(
                "controls",
                "applicable: TODO",
                "applicable: true\n  drivers: [baseline]\n  justification: Needed\n  implementation: planned");
        decide("risks", "identified: TODO", "identified: 2027-03-14\n  residual: {likelihood: 1, impact: 5}");
        decide("objectives", "target: TODO", "target: 90");
        decide("policies", "status: draft", "status: approved\napprover: auditor\napproved: 2027-03-14");
        decide("documents", "status: draft", "status: approved\napprover: auditor\napproved: 2027-03-14");
        Path scope = folder.resolve("src/isms/documents/scope.md");
        Files.writeString(scope, Files.readString(scope).replaceAll("\\[([a-zO][^]]+)]", "$1"));
        Assessment assessment = assess();
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(Finding::message)
                .containsExactly(
                        "nothing in force is written for clause 9.3.3, Results of the management review",
                        "OBJ-PATCHING was never measured",
                        "OBJ-AWARENESS was never measured",
                        "OBJ-RESTORE was never measured");
    }

    @Test
    void everyFolderOfRecordsHasItsSchemaInTheEditor() throws Exception {
        begin(Beginning.nothing());
        String settings = Files.readString(folder.resolve(".vscode/settings.json"));
        for (DocumentType type : DocumentType.records()) {
            String register = "schemas/registers/" + type.key() + ".schema.json";
            assertThat(settings).contains("\"./" + register + "\": \"src/isms/" + type.folder() + "/**/*.{yaml,yml}\"");
            assertThat(folder.resolve(register)).content().contains("\"$ref\": \"../" + type.key() + ".schema.json\"");
            assertThat(folder.resolve("schemas/" + type.key() + ".schema.json")).exists();
        }
    }

    @Test
    void theWrapperBringsMavenWithItsChecksum() {
        begin(Beginning.nothing());
        assertThat(folder.resolve("mvnw")).isExecutable();
        assertThat(folder.resolve(".mvn/wrapper/maven-wrapper.properties"))
                .content()
                .contains("distributionType=only-script")
                .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
    }

    @Test
    void aFurtherFrameworkGetsACatalogueToFill() {
        Assessment assessment = begin(Beginning.sheet().read("Example Ltd", "iso27001-2022, csf", "", ""));
        assertThat(folder.resolve("src/isms/frameworks/csf.yaml")).exists();
        assertThat(rules(assessment, Severity.ERROR))
                .containsExactly("placeholder-is-filled", "required-document-exists");
    }

    @Test
    void severalAnswersGoToTheirPlaces() {
        begin(Beginning.sheet().read("Example Ltd", "", "2026-09-01", "ciso:Sara Okafor;sam:Sam Hill:Site owner"));
        assertThat(folder.resolve("pom.xml"))
                .content()
                .contains("<version>1.2.3</version>", "<name>Example Ltd ISMS</name>");
        assertThat(folder.resolve("src/isms/isms.yaml"))
                .content()
                .contains("time-zone: Europe/Berlin", "issued: 2026-09-01, valid-until: 2029-08-31");
        assertThat(folder.resolve("src/isms/people.yaml"))
                .content()
                .contains(
                        "- {id: ciso, name: \"Sara Okafor\", role: \"Information security officer\"}",
                        "- {id: it, name: TODO, role: \"Head of IT\"}",
                        "- {id: sam, name: \"Sam Hill\", role: \"Site owner\"}");
        assertThat(folder.resolve("src/isms/audits/surveillance-1.md")).exists();
    }

    private Assessment begin(Answers answers) {
        new Beginning(folder).lay(answers);
        return assess();
    }

    private Assessment assess() {
        return new Beginning(folder).assess(Beginning.TODAY);
    }

    private void decide(String type, String open, String decided) throws Exception {
        try (Stream<Path> walk = Files.walk(folder.resolve("src/isms/" + type))) {
            for (Path each : walk.filter(Files::isRegularFile).toList()) {
                Files.writeString(each, Files.readString(each).replace(open, decided));
            }
        }
    }

    private static Set<String> rules(Assessment assessment, Severity severity) {
        assertThat(assessment.outcomes()).hasSize(StandardRules.all().size());
        return assessment.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalDate> days(String text) {
        return java.util.regex.Pattern.compile("\\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\\b")
                .matcher(text)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .toList();
    }
}
