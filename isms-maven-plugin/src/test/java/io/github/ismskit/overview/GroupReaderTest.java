package io.github.ismskit.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.ismskit.finding.Verdict;
import io.github.ismskit.report.SkippedJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.ObjectMapper;

/** Whatever does not count is a doubt with its reason; nothing is left out, and nothing old passes for today's. */
final class GroupReaderTest {

    @TempDir
    private Path folder;

    private BuiltGroup built;

    @BeforeEach
    void build() throws IOException {
        built = BuiltGroup.in(folder);
    }

    @Test
    void tellsWhatEachBuildSaidAndTheWorstOfAll() {
        Group group = built.read();
        assertThat(group.members())
                .extracting(Member::module, Member::organisation, Member::verdict)
                .containsExactly(
                        tuple("north", "Example Ltd", Verdict.PASS),
                        tuple("south", "Example <South> Ltd", Verdict.FAIL));
        assertThat(group.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(group.count(Verdict.PASS)).isEqualTo(1);
        assertThat(group.simulated()).isTrue();
        assertThat(group.validUntil()).isEmpty();
        Result north = group.members().get(0).result().orElseThrow();
        assertThat(north.validUntil()).contains(LocalDate.of(2027, 3, 15));
        assertThat(north.nextAudit().orElseThrow().page()).contains("audits/aud-surv-1.html");
        Result south = group.members().get(1).result().orElseThrow();
        assertThat(south.errors()).isPositive();
        assertThat(group.lapses())
                .isSortedAccordingTo(
                        (one, other) -> one.what().last().compareTo(other.what().last()));
        assertThat(group.lapses()).extracting(lapse -> lapse.member().module()).contains("north", "south");
        assertThat(group.shared()).extracting(Group.Shared::id).contains("ACT-ACCESS");
    }

    @Test
    void whereNobodyFailsOneThatCannotBeJudgedLeavesTheGroupOpen() throws IOException {
        Files.delete(built.output("south").resolve("readiness.json"));
        Group group = built.read();
        assertThat(group.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(group.count(Verdict.PASS)).isEqualTo(1);
        assertThat(group.members().get(1).organisation()).isEqualTo("Example <South> Ltd");
        assertThat(doubt(group))
                .startsWith("there is no readiness.json in the output directory; ")
                .endsWith("build the module with isms:portal");
    }

    @Test
    void aGroupPassesUntilTheFirstOfThemTurns() {
        Group group = new GroupReader(Optional.of(BuiltGroup.DAY), BuiltGroup.NOON)
                .read(List.of(built.module("north"), new IsmsModule("again", built.output("north"), true)));
        assertThat(group.verdict()).isEqualTo(Verdict.PASS);
        assertThat(group.validUntil()).contains(LocalDate.of(2027, 3, 15));
    }

    @Test
    void aModuleThatWasNeverBuiltIsNamedByItsModule() {
        Group group = new GroupReader(Optional.empty(), BuiltGroup.NOON)
                .read(List.of(new IsmsModule("east", folder.resolve("east/target/isms"), true)));
        Member east = group.members().get(0);
        assertThat(east.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(east.organisation()).isEqualTo("east");
        assertThat(east.doubt())
                .isEqualTo("there is no findings.json in the output directory; build the module with isms:portal");
        assertThat(group.day()).isEqualTo(BuiltGroup.DAY);
    }

    @Test
    void todayIsThatOfEachTimeZone() {
        Group early = new GroupReader(Optional.empty(), Instant.parse("2026-11-20T14:59:59Z")).read(built.modules());
        assertThat(early.count(Verdict.CANNOT_JUDGE)).isZero();
        Group late = new GroupReader(Optional.empty(), Instant.parse("2026-11-20T15:00:00Z")).read(built.modules());
        assertThat(late.members().get(0).verdict()).isEqualTo(Verdict.PASS);
        assertThat(doubt(late))
                .isEqualTo("findings.json is as of 2026-11-20 and not of 2026-11-21; build the module for that day,"
                        + " or set isms.asOf");
    }

    @Test
    void aResultThatThisBuildDidNotWriteDoesNotCount() {
        Group group = new GroupReader(Optional.of(BuiltGroup.DAY), BuiltGroup.NOON)
                .read(List.of(new IsmsModule("north", built.output("north"), false)));
        assertThat(group.verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        assertThat(group.members().get(0).doubt()).startsWith("this build did not get as far as to judge it");
    }

    @Test
    void filesThatDoNotAgreeDoNotCount() {
        built.change("south", "findings.json", "\"verdict\" : \"fail\"", "\"verdict\" : \"pass\"");
        assertThat(doubt(built.read())).startsWith("findings.json says pass and readiness.json says fail");
    }

    @Test
    void anotherFormDoesNotCount() {
        built.change("south", "isms.json", "\"timeZone\"", "\"zone\"");
        Group group = new GroupReader(Optional.empty(), BuiltGroup.NOON).read(built.modules());
        assertThat(doubt(group))
                .isEqualTo("isms.json is of another form than this version of isms-maven-plugin writes: it has no"
                        + " 'timeZone'; build every module with the same version");
        built.change("south", "readiness.json", "\"schemaVersion\" : 1", "\"schemaVersion\" : 2");
        assertThat(doubt(built.read()))
                .startsWith("readiness.json is of another form")
                .contains("schemaVersion 1");
    }

    @Test
    void whatIsNoJsonDoesNotCount() throws IOException {
        for (String text : new String[] {"", "{", "[]", "{\"schemaVersion\": 1", "[".repeat(100_000)}) {
            Files.writeString(built.output("south").resolve("readiness.json"), text);
            assertThat(doubt(built.read()))
                    .as(text)
                    .contains("readiness.json")
                    .doesNotContain("\n")
                    .doesNotContain(folder.toString());
        }
    }

    @Test
    void aBuildThatWasToldToSkipIsNoPass() throws IOException {
        Files.write(built.output("south").resolve("findings.json"), SkippedJson.bytes("test"));
        assertThat(doubt(built.read())).startsWith("isms.skip was set");
    }

    @Test
    void aPortalThatWasChangedIsNotShownAndItsIsmsNotBelieved() {
        built.change("south", "portal/readiness/index.html", "Not ready", "Ready");
        Group group = built.read();
        assertThat(doubt(group)).contains("is not as it was drawn").contains("readiness/index.html");
        assertThat(group.members().get(1).portal()).isEmpty();
    }

    @Test
    void resultsOfContentThatWasChangedInBetweenDoNotCount() throws IOException {
        String digest = content("south");
        built.change("south", "isms.json", digest, "0".repeat(64));
        assertThat(doubt(built.read()))
                .isEqualTo("findings.json and isms.json tell of different content, which was changed between the goals"
                        + " that wrote them; build the module again, with isms:portal");
    }

    @Test
    void aPortalOfOtherContentIsNotShownBesideTheResult() throws IOException {
        String digest = content("south");
        for (String file : new String[] {"findings.json", "readiness.json", "isms.json"}) {
            built.change("south", file, digest, "0".repeat(64));
        }
        Member south = built.read().members().get(1);
        assertThat(south.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(south.portal()).isEmpty();
        assertThat(built.read().members().get(0).portal()).isPresent();
    }

    @Test
    void aPortalOfAnotherDayIsNotShownBesideTheResult() {
        built.change("south", "portal/judged.json", "2026-11-20", "2026-11-19");
        assertThat(built.read().members().get(1).portal()).isEmpty();
    }

    private String content(String module) throws IOException {
        return new ObjectMapper()
                .readTree(Files.readAllBytes(built.output(module).resolve("findings.json")))
                .path("content")
                .asString();
    }

    @Test
    void sumsLeadNowhereElse() throws IOException {
        Path sums = built.output("south").resolve("portal/SHA256SUMS");
        String all = Files.readString(sums);
        for (String line : new String[] {"0".repeat(64) + "  ../findings.json", "0".repeat(64) + "  ", "x", ""}) {
            Files.writeString(sums, all + line + "\n");
            assertThat(doubt(built.read())).as(line).contains("its SHA256SUMS does not hold for ");
        }
    }

    @Test
    void portalsThatWouldLieOverEachOtherAreTold() {
        List<IsmsModule> modules = List.of(
                new IsmsModule("north", Path.of("a"), true),
                new IsmsModule("North", Path.of("b"), true),
                new IsmsModule("assets", Path.of("c"), true),
                new IsmsModule("..", Path.of("d"), true));
        assertThat(IsmsModule.clashes(modules)).hasSize(3).anyMatch(each -> each.contains("a and b both want"));
        assertThat(IsmsModule.clashes(built.modules())).isEmpty();
    }

    private static String doubt(Group group) {
        assertThat(group.members()).hasSize(2);
        assertThat(group.members().get(1).verdict()).isEqualTo(Verdict.CANNOT_JUDGE);
        return group.members().get(1).doubt();
    }
}
