package io.github.ismskit.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.model.Evidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecorderTest {

    @TempDir
    Path folder;

    @Test
    void keepsFilesAndRecordInAFolderOfTheirOwn() throws Exception {
        Office office = Office.in(folder);
        Recorded recorded = office.recorded(Draft.of("ACT-ACCESS")
                .by("jane")
                .files(List.of(office.piece("rights.csv", "user,right\nomar,read\n")))
                .note("All rights were looked at."));
        assertThat(recorded.id()).isEqualTo("EV-ACCESS-2026-06-30");
        assertThat(recorded.occurrence()).contains(LocalDate.of(2026, 6, 30));
        assertThat(recorded.remarks()).isEmpty();
        assertThat(office.evidence())
                .containsEntry("2026/access-review/ev-access-2026-06-30/rights.csv", "user,right\nomar,read\n")
                .containsEntry("2026/access-review/ev-access-2026-06-30/EV-ACCESS-2026-06-30.md", """
                        ---
                        id: EV-ACCESS-2026-06-30
                        activity: ACT-ACCESS
                        performed: 2026-07-02
                        performed-by: jane
                        occurrence: 2026-06-30
                        recorded: 2026-07-02
                        outcome: pass
                        files:
                          - path: rights.csv
                            sha256: 2ea6edcd3c7d2e2e75e5d50815a909d1a67b0a6c5d56b9fc93af232ab70e80ba
                            size: 21
                            type: text/csv
                        ---
                        All rights were looked at.
                        """);
    }

    @Test
    void tellsEveryReasonInOneRun() throws Exception {
        Office office = Office.in(folder);
        String reasons = office.refused(Draft.of("ACT-ACCESS")
                .by("jnae")
                .performed(LocalDate.of(2026, 7, 9))
                .outcome(Evidence.Outcome.FAIL)
                .files(List.of(
                        office.piece("empty.csv", ""),
                        office.piece("blank.csv", " \n\n"),
                        office.piece("lfs.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n"),
                        office.piece("page.html", "<!doctype html><form><input type='password'></form>"),
                        office.piece("answer.json", "{\"error\": \"not signed in\"}"),
                        office.piece("old.csv", "user,right\njane,read\n"),
                        new Piece(office.desk.resolve("lost.csv"), "lost.csv"),
                        Piece.of(office.desk))));
        assertThat(reasons).isEqualTo("""
                        there is no file %1$s/lost.csv; correct the path
                        %1$s is a folder; name the files in it, or pack them into one
                        [evidence-is-plausible] EV-ACCESS-2026-06-30 was performed on 2026-07-09, which is 7 days in the future; correct 'performed'
                        [owner-is-active] 'jnae' is not in people.yaml; add them to people.yaml or name somebody else
                        [evidence-is-plausible] EV-ACCESS-2026-06-30 was recorded on 2026-07-02 but performed on 2026-07-09; correct one of the two days
                        [failed-evidence-has-nonconformity] EV-ACCESS-2026-06-30 failed but names no nonconformity; write one and list it under 'nonconformities'
                        [evidence-is-present] the file 'empty.csv' is empty; add the file as the system gave it
                        [evidence-is-present] the file 'blank.csv' is nothing but white space; add the file as the system gave it
                        [evidence-is-present] the file 'lfs.bin' is a Git LFS pointer instead of the file itself (63 bytes); fetch the file with 'git lfs pull'
                        [evidence-is-present] the file 'page.html' is a login page instead of the report; sign in and export it again
                        [evidence-is-present] the file 'answer.json' is an error answer instead of the report; sign in and export it again
                        [evidence-is-not-reused] the file 'old.csv' has the same bytes as evidence/2026/access-review/rights-q1.csv, which proves ACT-ACCESS of 2026-03-31; add the file of this occurrence\
                        """.formatted(office.desk));
    }

    @Test
    void refusesTheBytesOfAnotherOccurrence() throws Exception {
        Office office = Office.in(folder);
        assertThat(office.refused(access().files(List.of(office.piece("new.csv", Office.RIGHTS_Q1)))))
                .isEqualTo("[evidence-is-not-reused] the file 'new.csv' has the same bytes as"
                        + " evidence/2026/access-review/rights-q1.csv, which proves ACT-ACCESS of 2026-03-31;"
                        + " add the file of this occurrence");
    }

    @Test
    void refusesTheBytesOfALaterOccurrenceAsWell() throws Exception {
        Office office = Office.in(folder);
        office.recorded(access().files(List.of(office.piece("new.csv", "q2"))));
        assertThat(office.refused(
                        access().performed(LocalDate.of(2026, 3, 31)).files(List.of(office.piece("again.csv", "q2")))))
                .startsWith("[evidence-is-not-reused] the file 'new.csv' has the same bytes as");
    }

    @Test
    void refusesLinksAndWhatIsEvidenceAlready() throws Exception {
        Office office = Office.in(folder);
        Path link = Files.createSymbolicLink(
                office.desk.resolve("link.csv"),
                office.piece("real.csv", "real").file());
        Path kept = office.content.resolve("evidence/2026/access-review/rights-q1.csv");
        assertThat(office.refused(access().files(List.of(Piece.of(link), Piece.of(kept))))
                        .lines())
                .containsExactly(
                        kept + " is evidence already, of EV-ACCESS-Q1; hand in what shows this occurrence",
                        "[evidence-is-present] the file 'link.csv' is a symbolic link; put the file itself there");
    }

    @Test
    void refusesWhoWasNotThereAndWhoVerifiesTheirOwnWork() throws Exception {
        Office office = Office.in(folder);
        assertThat(office.refused(Draft.of("ACT-RESTORE")
                                .by("gone")
                                .verifiedBy("gone")
                                .files(List.of(office.piece("restore.log", "restored")))
                                .outcome(Evidence.Outcome.FAIL))
                        .lines())
                .containsExactly(
                        "[owner-is-active] performed-by gone had left on 2026-01-31, before 2026-07-02; name somebody who was there, or correct the day",
                        "[evidence-is-verified] EV-RESTORE-2026-06-30 was performed and verified by gone; have somebody else verify it",
                        "[owner-is-active] verified-by gone had left on 2026-01-31, before 2026-07-02; name somebody who was there, or correct the day",
                        "[failed-evidence-has-nonconformity] EV-RESTORE-2026-06-30 failed but names no nonconformity; write one and list it under 'nonconformities'");
    }

    @Test
    void letsSomebodyVerifyLater() throws Exception {
        Office office = Office.in(folder);
        Recorded recorded = office.recorded(
                Draft.of("ACT-RESTORE").by("jane").files(List.of(office.piece("restore.log", "restored"))));
        assertThat(recorded.remarks())
                .containsExactly(
                        "[evidence-is-verified] ACT-RESTORE asks for four eyes but EV-RESTORE-2026-06-30 has no"
                                + " 'verified-by'; have it verified by somebody who neither did nor owns it");
    }

    @Test
    void asksForAsManyPiecesAsTheActivity() throws Exception {
        Office office = Office.in(folder);
        Draft scan = Draft.of("ACT-SCAN").by("jane");
        assertThat(office.refused(scan.files(List.of(office.piece("scan.csv", "scan")))))
                .isEqualTo("[activity-ran-all-period] ACT-SCAN asks for 2 pieces of evidence, and 1 is handed in; add"
                        + " the files or links that prove it");
        assertThat(office.recorded(
                                scan.files(List.of(office.piece("scan.csv", "scan"), office.piece("open.csv", "open"))))
                        .remarks())
                .containsExactly("ACT-SCAN asks for: scan report, list of open findings; see that it is there");
    }

    @Test
    void refusesAnOccurrenceThatIsNoDueDateWithTheNearest() throws Exception {
        Office office = Office.in(folder);
        assertThat(office.refused(access().occurrence(LocalDate.of(2026, 6, 29))
                        .files(List.of(office.piece("rights.csv", "rights")))))
                .isEqualTo("[evidence-is-plausible] EV-ACCESS-2026-06-29 answers 2026-06-29, which is no due date of"
                        + " ACT-ACCESS; name 2026-03-31 or 2026-06-30, or leave 'occurrence' out");
    }

    @Test
    void knowsWhichActivityWasMeant() throws Exception {
        Office office = Office.in(folder);
        assertThat(office.refused(
                        Draft.of("ACT-ACESS").by("jane").files(List.of(office.piece("rights.csv", "rights")))))
                .isEqualTo("[reference-resolves] no activity has the id 'ACT-ACESS'; did you mean 'ACT-ACCESS'?");
    }

    @Test
    void takesNoIdThatIsTakenOrCannotBeAFile() throws Exception {
        Office office = Office.in(folder);
        List<Piece> files = List.of(office.piece("rights.csv", "rights"));
        assertThat(office.refused(access().files(files).id("EV-ACCESS-Q1"))).contains("[id-is-unique]");
        for (String id : List.of("../../x", "CON", "EV-", "1", "a".repeat(81))) {
            assertThat(office.refused(access().files(files).id(id)))
                    .startsWith("'" + id + "' cannot be the id of a record; ");
        }
    }

    @Test
    void addsToWhatIsAnsweredAlready() throws Exception {
        Office office = Office.in(folder);
        office.recorded(access().files(List.of(office.piece("one.csv", "one"))));
        Recorded second = office.recorded(access().files(List.of(office.piece("two.csv", "two"))));
        assertThat(second.id()).isEqualTo("EV-ACCESS-2026-06-30-2");
        assertThat(second.remarks())
                .containsExactly("EV-ACCESS-2026-06-30 has answered the due date of 2026-06-30 already;"
                        + " EV-ACCESS-2026-06-30-2 supports it");
    }

    @Test
    void givesFilesNamesThatEverySystemCanHold() throws Exception {
        Office office = Office.in(folder);
        Piece one = office.piece("a.csv", "1");
        Recorded recorded = office.recorded(access().files(List.of(
                new Piece(one.file(), "CON.csv"),
                new Piece(office.piece("b", "2").file(), "Export.csv"),
                new Piece(office.piece("c", "3").file(), "export.CSV"),
                new Piece(office.piece("d", "4").file(), "what: a \u202Ename?.txt"),
                new Piece(office.piece("e", "5").file(), "notes.md"),
                new Piece(office.piece("f", "6").file(), ".hidden"))));
        assertThat(recorded.files())
                .extracting(KeptFile::path)
                .containsExactly(
                        "file-CON.csv", "Export.csv", "export-2.CSV", "what- a -name-.txt", "notes.md.txt", "hidden");
        assertThat(Files.readString(recorded.record())).endsWith("""
                        ---
                        Handed in under another name:

                        - `file-CON.csv` was `CON.csv`
                        - `export-2.CSV` was `export.CSV`
                        - `what- a -name-.txt` was `what: a \\u202Ename?.txt`
                        - `notes.md.txt` was `notes.md`
                        - `hidden` was `.hidden`
                        """);
    }

    @Test
    void clearsWhatADeadRunHasLeft() throws Exception {
        Office office = Office.in(folder);
        Path left = office.content.resolve("evidence/.intake/staged/half.csv");
        Files.createDirectories(left.resolveSibling("."));
        Files.writeString(left, "half");
        office.recorded(access().files(List.of(office.piece("one.csv", "one"))));
        try (Stream<Path> intake = Files.list(office.content.resolve("evidence/.intake"))) {
            assertThat(intake.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(".gitignore", "lock");
        }
    }

    private static Draft access() {
        return Draft.of("ACT-ACCESS").by("jane");
    }
}
