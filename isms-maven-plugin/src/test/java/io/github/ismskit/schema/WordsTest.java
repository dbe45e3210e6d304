package io.github.ismskit.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is said of keys that a later version of the format may take away; no version has yet. */
final class WordsTest {

    private static final JsonNode LATER = new ObjectMapper().readTree("""
            {
              "type": "object",
              "additionalProperties": false,
              "x-gone": {"reviewed": "last-reviewed"},
              "properties": {
                "last-reviewed": {"type": "string"},
                "review": {
                  "type": "object",
                  "additionalProperties": false,
                  "x-gone": {"every": "cadence"},
                  "properties": {"cadence": {"type": "string"}}
                }
              }
            }
            """);

    @Test
    void aKeyThatHasGoneNamesTheOneThatTookItsPlace() {
        assertThat(words("{\"reviewed\": \"2026-01-31\"}", "the header"))
                .isEqualTo(new Words("there is no key 'reviewed' any more", "write 'last-reviewed' instead"));
        assertThat(words("{\"review\": {\"every\": \"annual\"}}", "'review'"))
                .isEqualTo(new Words("there is no key 'every' in 'review' any more", "write 'cadence' instead"));
    }

    @Test
    void aKeyThatNeverWasOneIsTakenForASlip() {
        assertThat(words("{\"last-reviewd\": \"2026-01-31\"}", "the header"))
                .isEqualTo(new Words("there is no key 'last-reviewd'", "did you mean 'last-reviewed'?"));
        assertThat(words("{\"every\": \"annual\"}", "the header"))
                .isEqualTo(new Words("there is no key 'every'", "remove it, or use a key of the format"));
    }

    @Test
    void aKeywordThatJsonSchemaDoesNotKnowIsABrokenSchema() {
        JsonNode misspelt = new ObjectMapper().readTree("{\"requierd\": [\"id\"]}");
        assertThatThrownBy(() -> Schemas.registry().getSchema(misspelt).initializeValidators())
                .hasMessageContaining("requierd");
    }

    private static Words words(String header, String subject) {
        Schema schema = Schemas.registry().getSchema(LATER);
        return Words.of(schema.validate(header, InputFormat.JSON).get(0), subject, LATER);
    }
}
