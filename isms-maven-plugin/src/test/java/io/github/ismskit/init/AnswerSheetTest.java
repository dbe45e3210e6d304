package io.github.ismskit.init;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ismskit.model.Isms;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerSheetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller & Söhne \"Sicher\" GmbH",
                "it's: a #name",
                "- [list], {map} & *alias !tag |",
                "% @ ` \\ $1 \\n",
                "yes",
                "null",
                "2027-03-14",
                "0x1F",
                "</name><script>",
                "{{one brace",
                "株式会社 例",
                "${project.version}",
            })
    void namesComeBackAsTheyWereGiven(String name) throws Exception {
        Beginning beginning = new Beginning(folder);
        beginning.lay(Beginning.sheet().read(name, "", "", "ciso:" + name.replace(":", "") + ":" + name));
        Isms isms = beginning.assess(Beginning.TODAY).isms();
        assertThat(isms.organisation().name()).isEqualTo(name);
        assertThat(isms.person("ciso").orElseThrow().name()).isEqualTo(name.replace(":", ""));
        assertThat(isms.person("ciso").orElseThrow().role()).contains(name);
        String title = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile())
                .getElementsByTagName("name")
                .item(0)
                .getTextContent();
        assertThat(title).isEqualTo(name + " ISMS");
    }

    @Test
    void everyFlawIsToldAtOnce() {
        assertThatThrownBy(() -> Beginning.sheet()
                        .read("one\ntwo", "csf, Iso 9001", "2027-02-30", "5:Five;ciso:;ciso:Sara;it:TODO"))
                .isInstanceOf(InitFailure.class)
                .message()
                .satisfies(message -> assertThat(message.lines())
                        .containsExactly(
                                "isms.organisation holds a line break or a character that cannot be seen; write it on one line",
                                "isms.frameworks begins with 'csf', but the statement of applicability is written for"
                                        + " iso27001-2022; name that first",
                                "isms.frameworks names 'Iso 9001', which is no ID of a framework; use small letters, digits"
                                        + " and hyphens, such as csf",
                                "isms.certificate is '2027-02-30', which is no day of the calendar; write it as 2027-03-14",
                                "isms.people names '5:Five', whose ID is to be a letter, then letters, digits, '.', '_' or"
                                        + " '-'; write it as ciso:Sara Okafor",
                                "isms.people names 'ciso:', whose name is empty; give a name",
                                "isms.people names 'ciso:Sara', whose ID is taken by somebody before; give each person one"
                                        + " of their own",
                                "isms.people names 'it:TODO', whose name is 'TODO', which stands for a name that is not"
                                        + " decided; give one or leave it out"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-15, yet to come", "2024-03-14, three years"})
    void aCertificateIsOfThePastAndNotOver(String day, String reason) {
        assertThatThrownBy(() -> Beginning.sheet().read("Example Ltd", "", day, ""))
                .isInstanceOf(InitFailure.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-14", "2024-03-15"})
    void theFirstAndTheLastDayOfACertificateAreFine(String day) {
        assertThat(Beginning.sheet().read("Example Ltd", "", day, "").certificate())
                .isPresent();
    }
}
