package io.github.ismskit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ismskit.model.Classification;
import io.github.ismskit.publish.Archived;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence with names that not every system takes, with files that are no evidence, and with corrections. */
final class AwkwardEvidenceTest {

    private static final String PLACE = "evidence/ACT-SCAN/2026-10-20-EV-AWKWARD/";

    @TempDir
    static Path folder = Path.of("target");

    private static Archived pack = new Archived(folder, 0, 0, "");

    @BeforeAll
    static void packOnce() throws IOException {
        Path content = Packing.small(folder, "Example Ltd");
        Packing.write(content, "evidence/odd/ev-awkward.md", """
                ---
                id: EV-AWKWARD
                activity: ACT-SCAN
                performed: 2026-10-20
                performed-by: jane
                files:
                  - {path: CON.txt}
                  - {path: con-.TXT}
                  - {path: "Größe  des Scans.csv", size: 4, type: text/csv}
                  - {path: empty.csv}
                  - {path: gone.csv}
                  - {path: link.csv}
                ---

                The scan found nothing.
                """);
        Packing.write(content, "evidence/odd/CON.txt", "the first");
        Packing.write(content, "evidence/odd/con-.TXT", "the second");
        Packing.write(content, "evidence/odd/Größe  des Scans.csv", "size");
        Packing.write(content, "evidence/odd/empty.csv", "");
        Files.createSymbolicLink(content.resolve("evidence/odd/link.csv"), content.resolve("evidence/odd/CON.txt"));
        corrections(content);
        pack = Packing.pack(content, "AUD-SURV-1", Classification.CONFIDENTIAL, folder.resolve("out"));
    }

    /** A record that is shown and corrected by one that is not, and the other way round. */
    private static void corrections(Path content) {
        correction(content, "ev-shown", "EV-SHOWN", "internal", "EV-SECRET-1");
        correction(content, "ev-secret-1", "EV-SECRET-1", "restricted", "EV-01");
        correction(content, "ev-secret-2", "EV-SECRET-2", "restricted", "EV-SECRET-1");
        Packing.write(content, "evidence/fixed/dismissal.csv", "Somebody had to go");
    }

    private static void correction(Path content, String file, String id, String classification, String corrected) {
        Packing.write(content, "evidence/fixed/" + file + ".md", """
                ---
                id: %s
                title: Correction %s
                classification: %s
                activity: ACT-ACCESS
                performed: 2026-10-21
                performed-by: jane
                correction-of: %s
                files: [{path: %s}]
                ---

                What was put right.
                """.formatted(
                id, id, classification, corrected, classification.equals("internal") ? "right.csv" : "dismissal.csv"));
        Packing.write(content, "evidence/fixed/right.csv", "put right");
    }

    @Test
    void liesUnderNamesThatEverySystemTakes() {
        Map<String, byte[]> entries = Packing.entries(pack.path());
        assertThat(entries.keySet())
                .filteredOn(path -> path.startsWith(PLACE))
                .containsExactlyInAnyOrder(
                        PLACE + "CON-.txt",
                        PLACE + "Grosse-des-Scans.csv",
                        PLACE + "con--2.TXT",
                        PLACE + "history.txt",
                        PLACE + "record.txt");
        assertThat(entries.get(PLACE + "con--2.TXT")).asString().isEqualTo("the second");
    }

    @Test
    void isFoundByTheNameThatTheContentGivesIt() {
        assertThat(rows("EV-AWKWARD"))
                .contains(PLACE + "CON-.txt,9,")
                .contains(",evidence/odd/CON.txt,\n")
                .contains(",evidence/odd/con-.TXT,\n")
                .contains(",evidence/odd/Größe  des Scans.csv,\n");
        assertThat(Packing.text(pack, "manifest.json")).contains("\"source\" : \"evidence/odd/Größe  des Scans.csv\"");
        assertThat(Packing.text(pack, PLACE + "record.txt"))
                .contains("File: Grosse-des-Scans.csv\n")
                .contains("  Size recorded      4 bytes\n  Media type         text/csv\n")
                .endsWith("\nThe scan found nothing.\n");
    }

    @Test
    void saysWhichFilesAreNotThereAndWhy() {
        assertThat(rows("EV-AWKWARD"))
                .contains(",evidence/odd/gone.csv,missing\n")
                .contains(",evidence/odd/empty.csv,refused: empty\n")
                .contains(",evidence/odd/link.csv,refused: a symbolic link\n");
        assertThat(Packing.text(pack, PLACE + "record.txt")).contains("File: gone.csv (missing)\n");
    }

    @Test
    void tellsThatItWasCorrectedEvenByWhatIsWithheld() {
        assertThat(rows("EV-01")).matches("(?s)EV-01,.*,WITHHELD-1,,evidence/ACT-ACCESS/.*");
        assertThat(rows("EV-SHOWN")).contains(",(withheld),,A.5.18,evidence/ACT-ACCESS/");
        assertThat(Packing.text(pack, "evidence/ACT-ACCESS/2026-10-05-EV-01/record.txt"))
                .contains("\nCorrected by, and proves nothing any more: WITHHELD-1\n");
        assertThat(Packing.text(pack, "README.txt")).contains("  restricted: 2 records, of which 2 are evidence\n");
    }

    @Test
    void saysNothingOfTheCorrectionsThatAreWithheld() {
        Packing.entries(pack.path())
                .forEach((path, bytes) -> assertThat(path + "\n" + new String(bytes, StandardCharsets.UTF_8))
                        .doesNotContainIgnoringCase("ev-secret", "dismissal", "Somebody had to go"));
    }

    /** The lines of the index about a record. */
    private static String rows(String id) {
        StringBuilder rows = new StringBuilder();
        Packing.text(pack, "evidence/index.csv")
                .lines()
                .filter(line -> line.startsWith(id + ","))
                .forEach(line -> rows.append(line).append('\n'));
        return rows.toString();
    }
}
