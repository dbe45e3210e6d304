package io.github.ismskit.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "two words",
                "1",
                "1.0",
                "1e5",
                "1_000",
                "12:30",
                "0x1F",
                "0o17",
                "0b11",
                ".5",
                ".inf",
                "-",
                "- item",
                "? key",
                "true",
                "No",
                "on",
                "~",
                "null",
                "a: b",
                "a:b",
                "a:",
                "a #b",
                "#b",
                "[x]",
                "{x}",
                "&anchor",
                "*alias",
                "!tag",
                "|",
                ">",
                "%d",
                "@at",
                "`code`",
                "\"quoted\"",
                "it's",
                "back\\slash",
                "a\nb",
                "a\r\nb",
                "a\tb",
                "trailing ",
                "<<",
                "=",
                "2026-13",
                "über",
                "\u2028",
                "\u0085",
                "\uFEFF",
                "\u202Eevil",
                "a\u0000b"
            })
    void isReadAsTheSameText(String text) {
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        assertEquals(Map.of("key", text), yaml.load("key: " + YamlText.scalar(text)));
        assertEquals(
                List.of(Map.of("key", text, "other", "x")),
                yaml.load("[{key: " + YamlText.scalar(text) + ", other: x}]"));
        assertEquals(Map.of("key", text), yaml.load("key: " + YamlText.quoted(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "Access review, Access review",
        "2026-11-26, 2026-11-26",
        "12m, 12m",
        "A.5.1, A.5.1",
        "1.0, '\"1.0\"'",
        "y, '\"y\"'",
        "a: b, '\"a: b\"'"
    })
    void standsAsItIsWhereItCan(String text, String written) {
        assertEquals(written, YamlText.scalar(text));
    }

    @Test
    void aCommentEndsWithItsLine() {
        assertFalse(YamlText.comment("harmless\nowner: mallory").contains("\n"));
        assertEquals("harmless: # text", YamlText.comment("harmless: # text"));
    }
}
