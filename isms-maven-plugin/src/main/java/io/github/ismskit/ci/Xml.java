package io.github.ismskit.ci;

import io.github.ismskit.text.PlainText;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML: UTF-8, indented, lines ended by LF, without the characters that XML 1.0 forbids. */
final class Xml {

    private final XMLStreamWriter writer;
    private int depth;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static byte[] document(Consumer<Xml> content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
            content.accept(new Xml(writer));
            writer.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    void element(String name, Map<String, String> attributes, Consumer<Xml> content) {
        open(name, attributes);
        depth++;
        content.accept(this);
        depth--;
        close(true);
    }

    void empty(String name, Map<String, String> attributes) {
        write(() -> {
            writer.writeCharacters(lineStart());
            writer.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    void text(String name, Map<String, String> attributes, String text) {
        open(name, attributes);
        write(() -> writer.writeCharacters(allowed(text)));
        close(false);
    }

    private void open(String name, Map<String, String> attributes) {
        write(() -> {
            writer.writeCharacters(lineStart());
            writer.writeStartElement(name);
            attributes(attributes);
        });
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> each : attributes.entrySet()) {
            writer.writeAttribute(each.getKey(), PlainText.line(allowed(each.getValue())));
        }
    }

    private void close(boolean onLineOfItsOwn) {
        write(() -> {
            if (onLineOfItsOwn) {
                writer.writeCharacters(lineStart());
            }
            writer.writeEndElement();
        });
    }

    private String lineStart() {
        return "\n" + "  ".repeat(depth);
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(XMLStreamException cause) {
        return new IllegalStateException("XML could not be written to memory", cause);
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder(text.length());
        text.codePoints().filter(Xml::isAllowed).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** Carriage returns are allowed, but do not come through unchanged. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
