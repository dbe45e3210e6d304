package io.github.ismskit.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.finding.Finding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AdoptionTest {

    @TempDir
    private Path temp;

    private Handbook handbook() {
        return Handbook.in(temp);
    }

    @Test
    void otherNamesForKeysAreKnown() {
        Placed placed = handbook()
                .with(
                        "a.md",
                        "---\ndoc_id: POL-7\ntitle: Access policy\ndocument owner: Jo March\nreview_cycle: Annual\n"
                                + "version: 1.0\nstatus: draft\n---\nText\n")
                .placed("a.md");
        assertThat(placed.text())
                .isEqualTo("---\nid: POL-7\ntitle: Access policy\nowner: jo-march\nversion: \"1.0\"\nstatus: draft\n"
                        + "review-interval: annual\n---\nText\n");
        assertThat(placed.what()).isEqualTo("policy POL-7 (likely: its ID begins with POL)");
    }

    @Test
    void whatIsSoundNeedsNoDecision() {
        Proposal proposal = handbook()
                .with(
                        "policies/a.md",
                        "---\nid: POL-7\ntitle: Access\nowner: Jo March\nreview: yearly\nversion: 1\nstatus: draft\n---\n")
                .having("isms.yaml", "organisation: {name: Heron}\n")
                .propose();
        assertThat(proposal.open()).isEmpty();
    }

    @Test
    void aKeyWithoutAPlaceIsKeptAsAComment() {
        Placed placed = handbook()
                .with(
                        "documents/a.md",
                        "---\n# ours\ntitle: A\nowner: Jo March # until May\ncolour:\n  - red\n  - blue\n---\n")
                .placed("documents/a.md");
        assertThat(placed.text())
                .endsWith("# kept from documents/a.md, where the format has no key for it:\n# # ours\n"
                        + "# owner: Jo March # until May\n# colour:\n#   - red\n#   - blue\n---\n");
        assertThat(placed.notes())
                .extracting(note -> note.position().line() + ": " + note.message())
                .contains("5: 'colour' has no key here; it is kept as a comment");
    }

    @Test
    void aPlaceholderStaysOneAndSaysWhatItWas() {
        Proposal proposal = handbook()
                .with(
                        "policies/a.md",
                        "---\ntitle: A\napproved: 03/01/2026\neffective: TBC\nowner: Jo March, Al Roe\n---\n")
                .propose();
        assertThat(proposal.placed().get(0).text())
                .contains(
                        "approved: TODO # was: 03/01/2026\n",
                        "effective: TBC # was: TBC\n",
                        "owner: TODO # was: Jo March, Al Roe\n");
        assertThat(proposal.open().stream().map(Finding::line).filter(line -> line.startsWith("policies/a.md")))
                .contains("policies/a.md:7:11: [placeholder-is-filled] 'approved' still holds the placeholder 'TODO';"
                        + " decide it, or leave 'approved' out");
    }

    @Test
    void idsAreUniqueBesideThoseOfTheContent() {
        Proposal proposal = handbook()
                .having("policies/old.md", "---\nid: POL-01\n---\n")
                .with("policies/a.md", "---\nid: POL-02\n---\n")
                .with("policies/b.md", "---\nid: pol-01\n---\n")
                .with("policies/c.md", "Text\n")
                .propose();
        assertThat(proposal.placed())
                .extracting(Placed::what)
                .startsWith(
                        "policy POL-02 (likely: lies in policies)",
                        "policy POL-03 (likely: lies in policies)",
                        "policy POL-04 (likely: lies in policies)");
    }

    @Test
    void whatIsThereIsNeverOverwritten() {
        Handbook handbook = handbook().having("policies/a.md", "mine").with("policies/a.md", "theirs");
        assertThat(handbook.reason("policies/a.md"))
                .isEqualTo("policies/a.md is there already, and nothing is overwritten");
        new Settlement(handbook.content()).write(handbook.propose());
        assertThat(handbook.content().resolve("policies/a.md")).hasContent("mine");
    }

    @Test
    void aFileThatCameInTheMeantimeIsNotTouched() throws IOException {
        Handbook handbook = handbook().with("policies/a.md", "theirs");
        Proposal proposal = handbook.propose();
        handbook.having("policies/a.md", "mine");
        assertThatThrownBy(() -> new Settlement(handbook.content()).write(proposal))
                .isInstanceOf(AdoptionFailure.class)
                .hasMessageContaining("a.md");
        assertThat(handbook.content().resolve("policies/a.md")).hasContent("mine");
    }

    @Test
    void aFolderThatLeadsOutOfTheContentIsRefused() throws IOException {
        Handbook handbook = handbook().with("policies/a.md", "theirs");
        Files.createDirectories(handbook.content());
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.createSymbolicLink(handbook.content().resolve("policies"), elsewhere);
        Proposal proposal = handbook.propose();
        assertThatThrownBy(() -> new Settlement(handbook.content()).write(proposal))
                .isInstanceOf(AdoptionFailure.class)
                .hasMessageContaining("leads out of the content");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void filesOfOneNameGetNamesOfTheirOwn() {
        Proposal proposal = handbook()
                .with("plans/a.md", "One")
                .with("processes/A.md", "Two")
                .propose();
        assertThat(proposal.placed()).extracting(Placed::path).startsWith("documents/a.md", "documents/A-2.md");
    }

    @Test
    void peopleOfTheContentAreKnownByNameAndAddress() {
        Handbook handbook = handbook()
                .having("people.yaml", "- {id: jm, name: Jo March, email: jo@heron.example}\n")
                .with("policies/a.md", "---\nowner: jo march\napprover: JO@heron.example\n---\n")
                .with("policies/b.md", "---\nowner: Al Roe <al@heron.example>\n---\n");
        assertThat(handbook.placed("policies/a.md").text()).contains("owner: jm\n", "approver: jm\n");
        assertThat(handbook.propose().strangers())
                .containsExactly("- {id: al-roe, name: Al Roe, email: al@heron.example}");
    }

    @Test
    void anAddressThatIsToldLaterIsNotLost() {
        Proposal proposal = handbook()
                .with("policies/a.md", "---\nowner: Al Roe\n---\n")
                .with("policies/b.md", "---\nowner: Al Roe <al@heron.example>\n---\n")
                .with("policies/c.md", "---\nowner: Al Roe <other@heron.example>\n---\n")
                .propose();
        assertThat(proposal.placed())
                .extracting(Placed::text)
                .contains("- {id: al-roe, name: Al Roe, email: al@heron.example}\n")
                .anyMatch(text -> text.contains("# owner: Al Roe <other@heron.example>\n"));
    }

    @Test
    void aLongTitleStaysWhole() {
        String text = "Rain ".repeat(60).strip();
        Proposal proposal = handbook()
                .with("risks.csv", "Risk,Likelihood,Impact\n" + text + ",2,3\n")
                .propose();
        assertThat(proposal.placed().get(0).text()).contains("Rai …\"\n", "description: \"" + text + "\"\n");
    }

    @Test
    void aRoleIsAPersonWhoseNameIsOpen() {
        Proposal proposal = handbook()
                .with("policies/a.md", "---\nowner: Head of Sales\n---\n")
                .propose();
        assertThat(proposal.placed()).anySatisfy(file -> {
            assertThat(file.path()).isEqualTo("people.yaml");
            assertThat(file.text()).isEqualTo("- {id: head-of-sales, name: TODO, role: Head of Sales}\n");
        });
    }

    @Test
    void lettersOfWindowsAreReadWhenToldOnly() {
        byte[] old = "# Zug\u00e4nge\n".getBytes(Charset.forName("windows-1252"));
        Handbook handbook = handbook().with("policies/a.md", old);
        assertThat(handbook.reason("policies/a.md"))
                .startsWith("is not UTF-8; save it as UTF-8, or say -Disms.encoding");
        assertThat(handbook.propose(Charset.forName("windows-1252"))
                        .placed()
                        .get(0)
                        .text())
                .endsWith("---\n# Zug\u00e4nge\n");
    }

    @Test
    void markAndLineEndsOfWindowsAreKept() {
        Placed placed = handbook()
                .with("documents/a.md", "\uFEFF---\r\ntitle: A\r\nowner: Jo March\r\n---\r\nText\r\nand\n")
                .placed("documents/a.md");
        assertThat(placed.text())
                .isEqualTo("\uFEFF---\r\nid: DOC-01\r\ntitle: A\r\nowner: jo-march\r\n---\r\nText\r\nand\n");
    }

    @Test
    void aHeaderThatCannotBeReadIsNotPlaced() {
        Handbook handbook = handbook()
                .with("a.md", "---\ntitle: A\ntitle: B\n---\n")
                .with("b.md", "---\nowner: &x Jo\n---\n")
                .with("c.md", "---\n- a\n---\n");
        assertThat(handbook.reason("a.md")).contains("a.md:3:1", "'title' is given twice");
        assertThat(handbook.reason("b.md")).contains("the anchor '&x' is not allowed");
        assertThat(handbook.reason("c.md")).isEqualTo("has a header that is no list of keys and values");
    }

    @Test
    void aTextCannotBreakOutOfItsComment() {
        Proposal proposal = handbook()
                .with("risks.csv", "Risk,Likelihood,Impact,Remark\nStorm,2,3,\"calm\u2028owner: me\"\n")
                .propose();
        assertThat(proposal.placed().get(0).text()).contains("  # \"Remark: calm\\u2028owner: me\"\n");
        assertThat(proposal.open().stream().map(Finding::rule))
                .doesNotContain("document-is-readable", "header-matches-schema");
    }

    @Test
    void separatorsAndHeadRowsAreFound() {
        for (String separator : List.of(",", ";", "\t", "|")) {
            Proposal proposal = Handbook.in(temp.resolve("x" + (int) separator.charAt(0)))
                    .with(
                            "r.csv",
                            String.join(separator, "Risk", "Likelihood", "Impact") + "\n"
                                    + String.join(separator, "Storm", "2", "3") + "\n")
                    .propose();
            assertThat(proposal.placed().get(0).text())
                    .contains("- id: R-01\n  title: Storm\n", "  inherent: {likelihood: 2, impact: 3}\n");
        }
    }

    @Test
    void controlsOfAnnexAAreTakenAndOthersTold() {
        Placed placed = handbook()
                .with("policies/a.md", "---\ncontrols: [A.5.1, 5.15, A.9.2.1]\n---\n")
                .placed("policies/a.md");
        assertThat(placed.text()).contains("controls: [A.5.1, A.5.15]\n", "# controls: [A.5.1, 5.15, A.9.2.1]\n");
        assertThat(placed.notes())
                .extracting(Note::message)
                .contains("controls: 'A.9.2.1' is no control of a framework that is there");
    }
}
