package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Walks through a report in JSON as a stream, so that a large one needs no more memory than a small one. */
final class JsonReport {

    private static final int MOST_NESTING = 200;
    private static final int MOST_LETTERS = 20_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxStringLength(MOST_LETTERS)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonReport(JsonParser parser) {
        this.parser = parser;
    }

    /** What is done with a member of an object; it leaves the value behind, read or not. */
    interface Member {
        void read(String key) throws Refusal;
    }

    interface Item {
        void read() throws Refusal;
    }

    interface Whole {
        void read(JsonReport report) throws Refusal;
    }

    static void walk(Taken taken, Whole whole) throws Refusal {
        try (InputStream in = Files.newInputStream(taken.file(), LinkOption.NOFOLLOW_LINKS);
                JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            JsonReport report = new JsonReport(parser);
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal("does not begin with an object; it is no report in JSON");
            }
            whole.read(report);
            if (parser.nextToken() != null) {
                throw new Refusal("goes on after its end; let the tool write it again");
            }
        } catch (JacksonException e) {
            throw new Refusal(
                    "is no JSON that can be read: "
                            + Printed.complaint(e.getOriginalMessage())
                            + "; let the tool write it again and to the end",
                    e);
        } catch (IOException e) {
            throw new Refusal("cannot be read: " + Printed.words(e) + "; make it readable", e);
        }
    }

    /** Leaves the parser at the end of the object; a value that is none is skipped. */
    void members(Member member) throws Refusal {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            member.read(key);
        }
    }

    /** The items of a list; a value that is none is skipped. */
    void items(Item item) throws Refusal {
        if (!isList()) {
            skip();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.read();
        }
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean isFalse() {
        return parser.currentToken() == JsonToken.VALUE_FALSE;
    }

    /** The text of the value; empty for anything else, which is skipped. */
    String text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString().strip();
        }
        skip();
        return "";
    }

    /** A place in a list; -1 for anything else. */
    int index() {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() == JsonParser.NumberType.INT) {
            return parser.getIntValue();
        }
        skip();
        return -1;
    }

    void skip() {
        parser.skipChildren();
    }
}
