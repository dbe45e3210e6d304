package io.github.ismskit.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTest {

    private static final Path SCRIPT = Path.of("../site-template/src/main/resources/isms-portal/assets/js/csv.js");

    @ParameterizedTest
    @ValueSource(
            strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A1"})
    void aTextThatASpreadsheetMayRunHasAnApostropheBeforeIt(String text) {
        assertThat(cell(text)).startsWith("'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1=1", "a@b.example", "'=1", "\u2013"})
    void everyOtherTextStaysAsItIs(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    /** It makes the rows that are shown from cells, whose tabs and line ends it has taken for spaces. */
    @Test
    void theScriptOfThePortalKnowsTheSameSigns() throws IOException {
        assertThat(Files.readString(SCRIPT)).contains("/^[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]/");
    }

    private static String cell(String text) {
        String rows = new String(Csv.bytes(List.of("head"), List.of(List.of(text))), StandardCharsets.UTF_8);
        assertThat(rows).startsWith("head\r\n").endsWith("\r\n");
        return rows.substring("head\r\n".length(), rows.length() - 2).replaceFirst("(?s)^\"(.*)\"$", "$1");
    }
}
