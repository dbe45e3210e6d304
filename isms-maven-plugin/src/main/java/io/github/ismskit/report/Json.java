package io.github.ismskit.report;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON: UTF-8, indented, lines ended by LF whatever the machine. */
final class Json {

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    static byte[] object(Consumer<Json> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public DefaultPrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator generator = new JsonFactory().createGenerator(context, bytes)) {
            generator.writeStartObject();
            content.accept(new Json(generator));
            generator.writeEndObject();
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    Json text(String key, String value) {
        generator.writeStringProperty(key, value);
        return this;
    }

    /** {@code null} where there is nothing to say. */
    Json text(String key, Optional<?> value) {
        if (value.isPresent()) {
            return text(key, value.get().toString());
        }
        generator.writeNullProperty(key);
        return this;
    }

    Json number(String key, long value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    Json flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
        return this;
    }

    Json texts(String key, List<String> values) {
        generator.writeArrayPropertyStart(key);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    Json object(String key, Consumer<Json> content) {
        generator.writeObjectPropertyStart(key);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    Json nothing(String key) {
        generator.writeNullProperty(key);
        return this;
    }

    <T> Json each(String key, List<T> items, Consumer<T> content) {
        generator.writeArrayPropertyStart(key);
        for (T item : items) {
            generator.writeStartObject();
            content.accept(item);
            generator.writeEndObject();
        }
        generator.writeEndArray();
        return this;
    }
}
