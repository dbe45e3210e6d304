package io.github.ismskit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files lose that are taken out of their ISMS. */
final class LooseEndsTest {

    private static final String THEFT = """
            ---
            id: RISK-THEFT
            title: A laptop is stolen
            owner: jane
            identified: 2026-01-10
            inherent: {likelihood: 2, impact: 2}
            treatment: retain
            residual: {likelihood: 2, impact: 2}
            status: treated
            ---
            See [[POL-LAPTOPS]].
            """;

    @TempDir
    private Path folder;

    @Test
    void aLinkToWhatStaysBehindIsToldAtItsPlace() throws IOException {
        policy("Because of [[RISK-THEFT]] and [the same](../risks/theft.md), and [[POL-LAPTOPS]] itself.");
        assertThat(lost("policies/laptops.md"))
                .containsExactly(
                        "policies/laptops.md:11:12 the link 'RISK-THEFT' leads nowhere: there is no record 'RISK-THEFT'",
                        "policies/laptops.md:11:31 the link '../risks/theft.md' leads nowhere: there is no file risks/theft.md in the content");
    }

    @Test
    void nothingIsLostOfWhatGoesAlong() throws IOException {
        policy("Because of [[RISK-THEFT]], as [the form](form.csv) and [Jane](../people.yaml) tell.");
        write("policies/form.csv", "who,what\\n");
        assertThat(lost("policies/laptops.md", "policies/form.csv", "risks/theft.md"))
                .isEmpty();
    }

    @Test
    void anIdOfAHeaderIsFollowedAsWell() throws IOException {
        policy("Laptops are locked.");
        write(
                "policies/laptops.md",
                Files.readString(folder.resolve("policies/laptops.md"))
                        .replace("owner: jane", "owner: jane\nrelated: [RISK-THEFT]"));
        assertThat(lost("policies/laptops.md"))
                .containsExactly("policies/laptops.md:5:11 no record has the id 'RISK-THEFT'");
        assertThat(lost("policies/laptops.md", "risks/theft.md")).isEmpty();
    }

    @Test
    void aTranslationIsReadLikeItsOriginal() throws IOException {
        policy("Laptops are locked.");
        write("policies/laptops.de.md", "---\ntitle: Rechner\ntranslates: 1.0\n---\nWegen [[RISK-THEFT]].\n");
        assertThat(lost("policies/laptops.md", "policies/laptops.de.md"))
                .containsExactly(
                        "policies/laptops.de.md:5:7 the link 'RISK-THEFT' leads nowhere: there is no record 'RISK-THEFT'");
    }

    @Test
    void whatWasBrokenBeforeIsNotLostByBeingTakenOut() throws IOException {
        policy("Because of [[RISK-NONE]].");
        assertThat(lost("policies/laptops.md")).isEmpty();
    }

    @Test
    void whatStaysBehindLosesNothing() throws IOException {
        policy("Laptops are locked.");
        assertThat(lost("policies/form.csv")).isEmpty();
    }

    private List<String> lost(String... paths) throws IOException {
        write("risks/theft.md", THEFT);
        write("isms.yaml", """
                organisation: {name: Example Group}
                time-zone: UTC
                frameworks: [iso27001-2022]
                translations: [de]
                """);
        write("people.yaml", "- {id: jane, name: Jane}\n- {id: boss, name: Boss}\n");
        return LooseEnds.in(Content.read(folder), Set.of(paths)).stream()
                .map(LooseEndsTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.location() + " " + finding.message();
    }

    private void policy(String text) throws IOException {
        write("policies/laptops.md", """
                ---
                id: POL-LAPTOPS
                title: Laptops
                owner: jane
                version: "1.0"
                status: approved
                approver: boss
                approved: 2026-01-15
                review-interval: annual
                ---
                """ + text + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
