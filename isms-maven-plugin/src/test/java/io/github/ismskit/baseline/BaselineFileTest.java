package io.github.ismskit.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.gate.Accepted;
import io.github.ismskit.gate.Baseline;
import io.github.ismskit.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BaselineFileTest {

    private static final Accepted ENTRY = new Accepted(
            Sha256.shortHex("review-is-current\npolicies/a.md\nPOL-A\nit was due  ago", 16),
            "review-is-current",
            Severity.ERROR,
            "policies/a.md",
            Optional.of("POL-A"),
            "it was due 3 days ago",
            LocalDate.of(2026, 11, 20),
            Optional.of("omar"),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void readsWhatItWroteWhichKeepsToItsSchema() throws Exception {
        Baseline baseline = new Baseline(List.of(ENTRY));
        file().write(baseline);
        assertThat(file().read()).isEqualTo(baseline);
        String text = Files.readString(file().file());
        assertThat(schema().validate(text, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(text.replace("\"error\"", "\"heavy\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(folder).isDirectoryContaining("glob:**/baseline.json");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void nothingIsAcceptedWhereThereIsNoFile() throws Exception {
        assertThat(file().read()).isEqualTo(Baseline.EMPTY);
        file().write(new Baseline(List.of(ENTRY)));
        file().write(Baseline.EMPTY);
        assertThat(file().file()).doesNotExist();
    }

    @Test
    void whatIsNoJsonIsRefused() throws IOException {
        Files.writeString(file().file(), "{\"schemaVersion\": 1, \"accepted\": [");
        assertThatThrownBy(() -> file().read())
                .isInstanceOf(BaselineRefused.class)
                .hasMessage(file().file() + ":1:35: this is no JSON that can be read: Unexpected end-of-input: "
                        + "expected close marker for Array; restore the version before");
    }

    @Test
    void whatIsSomethingElseIsRefused() throws IOException {
        for (String text : new String[] {"[]", "{}", "7", "{\"schemaVersion\": 1}", "{\"accepted\": []}"}) {
            Files.writeString(file().file(), text);
            assertThatThrownBy(() -> file().read())
                    .as(text)
                    .hasMessageContaining("is no baseline of accepted findings; set isms.baseline to");
        }
    }

    @Test
    void aLaterFormIsRefused() throws IOException {
        Files.writeString(file().file(), "{\"schemaVersion\": 2, \"accepted\": []}");
        assertThatThrownBy(() -> file().read())
                .hasMessageContaining("has the schemaVersion 2, and this plugin knows 1;");
    }

    @Test
    void everyFlawOfEveryEntryIsToldAtOnce() throws IOException {
        Files.writeString(
                file().file(),
                "{\"schemaVersion\": 1, \"accepted\": [{\"fingerprint\": \"a\", \"rule\": \"b\", \"severity\": \"heavy\","
                        + " \"file\": \"c\", \"message\": \"\", \"on\": \"2026-02-30\", \"colour\": 1}, 7]}");
        String place = file().file() + ": entry 1: ";
        assertThatThrownBy(() -> file().read())
                .hasMessageContaining(place + "'colour' is no key; take it out\n")
                .hasMessageContaining(place + "'severity' is none of error, warning and info;")
                .hasMessageContaining(place + "'message' says nothing; restore the version before\n")
                .hasMessageContaining(place + "'on' is '2026-02-30', which is no day;")
                .hasMessageContaining(file().file() + ": entry 2: 'rule' says nothing;");
    }

    @Test
    void anEntryThatWasAlteredByHandIsRefused() throws Exception {
        file().write(new Baseline(List.of(ENTRY)));
        String text = Files.readString(file().file());
        Files.writeString(file().file(), text.replace("policies/a.md", "policies/b.md"));
        assertThatThrownBy(() -> file().read())
                .hasMessageContaining(
                        "(review-is-current in policies/b.md) was not written like this; take it out, or");
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.json"), "{\"schemaVersion\":1,\"accepted\":[]}");
        Files.createSymbolicLink(file().file(), elsewhere);
        assertThatThrownBy(() -> file().read()).hasMessageContaining("is no plain file of at most ");
    }

    private BaselineFile file() {
        return new BaselineFile(folder.resolve("baseline.json"));
    }

    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("../docs/schemas/output/baseline.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("urn:ismskit:schema:output:baseline:1"), text, InputFormat.JSON);
    }
}
