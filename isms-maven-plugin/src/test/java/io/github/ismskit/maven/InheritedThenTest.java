package io.github.ismskit.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.ContentChange;
import io.github.ismskit.ci.ImpactMarkdown;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.fixture.ScriptedRepository;
import io.github.ismskit.history.Fork;
import io.github.ismskit.history.NoFork;
import io.github.ismskit.impact.Weakening;
import io.github.ismskit.report.ConsoleLine;
import io.github.ismskit.report.ImpactReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change that takes over another version of what it inherits. */
final class InheritedThenTest {

    private static final String OLD = "com.example:group:1.0";
    private static final String NEW = "com.example:group:2.0";

    private final List<String> fetched = new ArrayList<>();

    @TempDir
    private Path desk;

    @Test
    void whatTheNewVersionDemandsLessIsToldLikeAnyOtherWeakening() throws Exception {
        ScriptedRepository repository = repository(inheriting(OLD));
        Files.writeString(pom(repository), inheriting(NEW));
        Content now = Content.read(repository.content(), List.of(group(NEW)));
        ChangeBase base = ChangeBase.of(now, "HEAD", then(repository, NEW));
        ContentChange change = ContentChange.of(base, now, LocalDate.of(2026, 11, 20));
        assertThat(change.impact().unexplained())
                .extracting(each -> each.place() + " " + each.sentence())
                .containsExactly("inherited/group/calendar/rights.md:5:10 ACT-RIGHTS is due less often:"
                        + " quarterly became annual");
        assertThat(new ImpactReport(change, "src/isms/").lines())
                .extracting(ConsoleLine::text)
                .contains(
                        "  com.example:group:1.0 became com.example:group:2.0",
                        "  inherited/group/calendar/rights.md:2:1: changed: activity ACT-RIGHTS (Review of access rights)")
                .anyMatch(line -> line.startsWith("  inherited/group/calendar/rights.md:5:10: ACT-RIGHTS is due less"));
        assertThat(new ImpactMarkdown(change, "1", "src/isms/").text(ImpactMarkdown.COMMENT))
                .contains("`inherited/group/calendar/rights.md:5`", "group:1.0")
                .doesNotContain("src/isms/inherited");
        assertThat(fetched).containsExactly(OLD);
    }

    @Test
    void aPomThatHasTheContentJudgedOtherwiseNeedsAChangeRecordThatNamesIt() throws Exception {
        ScriptedRepository repository = repository(inheriting(NEW));
        Files.writeString(pom(repository), inheriting(NEW).replace("<inherits>", "<history>false</history><inherits>"));
        assertThat(weakenings(repository).get(0).line("src/isms/"))
                .isEqualTo("src/isms/isms.yaml:1:1: pom.xml sets history to false, which was nothing;"
                        + " add a change record whose reason or text names pom.xml");
        repository.write(
                "changes/pom.md",
                "---\nid: CHG-01\ntitle: Builds from archives\nowner: jane\nkind: technology\ndate: 2026-11-20\n"
                        + "affects-isms: no\nreason: So pom.xml does not ask git\n---\n");
        assertThat(weakenings(repository).get(0).explainedBy()).hasValue("CHG-01");
    }

    private List<Weakening> weakenings(ScriptedRepository repository) throws Exception {
        Content now = Content.read(repository.content(), List.of(group(NEW)));
        ChangeBase base = ChangeBase.of(now, "HEAD", then(repository, NEW));
        return ContentChange.of(base, now, LocalDate.of(2026, 11, 20)).impact().weakenings();
    }

    @Test
    void theSameVersionIsFetchedOnce() throws Exception {
        ScriptedRepository repository = repository(inheriting(NEW));
        assertThat(then(repository, NEW).at(fork(repository))).containsExactly(group(NEW));
        assertThat(fetched).isEmpty();
    }

    @Test
    void aPomThatInheritedNothingHasNothingToCompare() throws Exception {
        ScriptedRepository repository = repository("<project/>");
        Files.writeString(pom(repository), inheriting(NEW));
        assertThat(then(repository, NEW).at(fork(repository))).isEmpty();
    }

    @Test
    void whereTheParentNamesTheArtifactsThePomHasNoSay() throws Exception {
        ScriptedRepository repository = repository("<project/>");
        Files.writeString(pom(repository), "<project><artifactId>other</artifactId></project>");
        assertThat(then(repository, NEW).at(fork(repository))).containsExactly(group(NEW));
        assertThat(fetched).isEmpty();
    }

    @Test
    void aPomThatWasNotThereHadNoSay() throws Exception {
        ScriptedRepository repository = repository("");
        Files.writeString(pom(repository), inheriting(NEW));
        assertThat(then(repository, NEW).at(fork(repository))).containsExactly(group(NEW));
    }

    @Test
    void whatAPomDoesNotTellByItselfCannotBeCompared() throws Exception {
        ScriptedRepository repository = repository(inheriting("com.example:group:${group.version}"));
        Files.writeString(pom(repository), inheriting(NEW));
        Fork fork = fork(repository);
        assertThatThrownBy(() -> then(repository, NEW).at(fork))
                .isInstanceOf(NoFork.class)
                .hasMessage("the POM of " + fork.shortened() + " does not tell by itself what the ISMS inherited");
    }

    @Test
    void anArtifactThatIsGoneCannotBeCompared() throws Exception {
        ScriptedRepository repository = repository(inheriting("com.example:group:0.9"));
        Files.writeString(pom(repository), inheriting(NEW));
        Fork fork = fork(repository);
        assertThatThrownBy(() -> then(repository, NEW).at(fork))
                .isInstanceOf(NoFork.class)
                .hasMessage(
                        "what the ISMS inherited at " + fork.shortened() + " cannot be had: no com.example:group:0.9");
    }

    private InheritedThen then(ScriptedRepository repository, String asked) throws IOException {
        return new InheritedThen(pom(repository), List.of(asked), List.of(group(asked)), this::fetch);
    }

    private List<Inherited> fetch(List<String> coordinates) throws MojoExecutionException {
        fetched.addAll(coordinates);
        List<Inherited> inherited = new ArrayList<>();
        for (String each : coordinates) {
            if (!each.equals(OLD) && !each.equals(NEW)) {
                throw new MojoExecutionException("no " + each);
            }
            try {
                inherited.add(group(each));
            } catch (IOException e) {
                throw new MojoExecutionException(e.getMessage(), e);
            }
        }
        return inherited;
    }

    private Inherited group(String coordinates) throws IOException {
        Path folder = desk.resolve(coordinates.replace(':', '-'));
        Files.createDirectories(folder.resolve("calendar"));
        Files.writeString(
                folder.resolve("calendar/rights.md"), """
                ---
                id: ACT-RIGHTS
                title: Review of access rights
                owner: jane
                cadence: %s
                start: 2026-03-31
                ---
                """.formatted(coordinates.equals(OLD) ? "quarterly" : "annual"));
        return new Inherited(coordinates, "group", "0".repeat(64), folder);
    }

    private ScriptedRepository repository(String pom) throws IOException {
        ScriptedRepository repository =
                ScriptedRepository.in(desk.resolve("company")).copy(Path.of("src/it/minimal-passes/src/isms"));
        if (!pom.isEmpty()) {
            Files.writeString(pom(repository), pom);
        }
        return repository.commit("Begin");
    }

    private static Path pom(ScriptedRepository repository) {
        return repository.root().resolve("pom.xml");
    }

    private static Fork fork(ScriptedRepository repository) throws NoFork {
        return Fork.of(repository.content(), "HEAD");
    }

    private static String inheriting(String coordinates) {
        return "<project><build><plugins><plugin><artifactId>isms-maven-plugin</artifactId><configuration><inherits>"
                + "<inherit>" + coordinates
                + "</inherit></inherits></configuration></plugin></plugins></build></project>";
    }
}
