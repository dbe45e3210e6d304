package io.github.ismskit.report;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON: UTF-8, indented, lines ended by LF whatever the machine. */
public final class Json {

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    public static byte[] object(Consumer<Json> content) {
        return document(json -> json.inBraces(content));
    }

    /** A document that is a list, one object an item. */
    public static <T> byte[] array(List<T> items, BiConsumer<Json, T> content) {
        return document(json -> {
            json.generator.writeStartArray();
            items.forEach(item -> json.inBraces(inner -> content.accept(inner, item)));
            json.generator.writeEndArray();
        });
    }

    private static byte[] document(Consumer<Json> content) {
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
            content.accept(new Json(generator));
            generator.writeRaw('\n');
        }
        return bytes.toByteArray();
    }

    private void inBraces(Consumer<Json> content) {
        generator.writeStartObject();
        content.accept(this);
        generator.writeEndObject();
    }

    public Json text(String key, String value) {
        generator.writeStringProperty(key, value);
        return this;
    }

    /** {@code null} where there is nothing to say. */
    public Json text(String key, Optional<?> value) {
        if (value.isPresent()) {
            return text(key, value.get().toString());
        }
        generator.writeNullProperty(key);
        return this;
    }

    public Json number(String key, long value) {
        generator.writeNumberProperty(key, value);
        return this;
    }

    public Json flag(String key, boolean value) {
        generator.writeBooleanProperty(key, value);
        return this;
    }

    public Json texts(String key, List<String> values) {
        generator.writeArrayPropertyStart(key);
        values.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    public Json object(String key, Consumer<Json> content) {
        generator.writeObjectPropertyStart(key);
        content.accept(this);
        generator.writeEndObject();
        return this;
    }

    public Json nothing(String key) {
        generator.writeNullProperty(key);
        return this;
    }

    public <T> Json each(String key, List<T> items, Consumer<T> content) {
        generator.writeArrayPropertyStart(key);
        items.forEach(item -> inBraces(json -> content.accept(item)));
        generator.writeEndArray();
        return this;
    }
}
