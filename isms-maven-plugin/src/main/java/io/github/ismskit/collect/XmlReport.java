package io.github.ismskit.collect;

import io.github.ismskit.text.Printed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through a report in XML; a document type, from which all known bombs are made, is refused. */
final class XmlReport {

    /** Less than the limit of Java's own reader, 200 in version 24 and 100 in 25, which has no words for it. */
    private static final int MOST_NESTING = 50;

    /** What somebody wants to know of the elements. */
    interface Listener {

        /** @param depth 1 for the root */
        void begin(XMLStreamReader element, int depth) throws Refusal;

        void end(String name, int depth) throws Refusal;

        default void text(String text) {}
    }

    private XmlReport() {}

    static void walk(Taken report, Listener listener) throws Refusal {
        try (InputStream in = Files.newInputStream(report.file(), LinkOption.NOFOLLOW_LINKS)) {
            XMLStreamReader reader = factory().createXMLStreamReader(in);
            try {
                walk(reader, listener);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Refusal(
                    "is no XML that can be read, at line " + e.getLocation().getLineNumber()
                            + "; let the tool write it again and to the end",
                    e);
        } catch (IOException e) {
            throw new Refusal("cannot be read: " + Printed.words(e) + "; make it readable", e);
        }
    }

    private static void walk(XMLStreamReader reader, Listener listener) throws XMLStreamException, Refusal {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("declares a document type, which no report needs; have it written without");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > MOST_NESTING) {
                        throw new Refusal("nests deeper than " + MOST_NESTING + " elements; it is no report");
                    }
                    listener.begin(reader, depth);
                }
                case XMLStreamConstants.END_ELEMENT -> listener.end(reader.getLocalName(), depth--);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> listener.text(reader.getText());
                default -> {}
            }
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
