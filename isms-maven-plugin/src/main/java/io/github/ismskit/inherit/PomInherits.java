package io.github.ismskit.inherit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a POM says by itself that an ISMS inherits, whatever its parents, the settings and the command line say. */
public final class PomInherits {

    private static final String PLUGIN = "isms-maven-plugin";
    private static final String PROPERTY = "isms.inherits";

    private PomInherits() {}

    /**
     * Reads the configuration of the plugin, below {@code plugins} and {@code pluginManagement}, in executions and in
     * profiles, else the property.
     *
     * @return the coordinates as they are meant, none where the POM names none; empty where it alone cannot tell: a value
     *     comes from elsewhere, one place says another thing than the next, or it cannot be read
     */
    public static Optional<List<String>> of(byte[] pom) {
        try {
            Element project = parsed(pom);
            PomValues values = new PomValues(project);
            Set<List<String>> said = new LinkedHashSet<>();
            plugins(project).forEach(plugin -> named(plugin, "inherits").forEach(each -> said.add(items(each))));
            if (said.isEmpty()) {
                said.add(split(values.property(PROPERTY).orElse("")));
            }
            return said.size() == 1 ? values.meant(said.iterator().next()) : Optional.empty();
        } catch (IOException | SAXException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    /** Wherever it is configured. */
    static List<Element> plugins(Element project) {
        return named(project, "plugin").stream()
                .filter(plugin -> PomValues.text(plugin, "artifactId").equals(PLUGIN))
                .toList();
    }

    static Element parsed(byte[] pom) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setExpandEntityReferences(false);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return builder.parse(new ByteArrayInputStream(pom)).getDocumentElement();
    }

    static List<Element> named(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Maven takes an element for each, or all of them in one with commas. */
    private static List<String> items(Element inherits) {
        List<String> items = new ArrayList<>();
        for (Node child = inherits.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element item) {
                items.add(item.getTextContent().strip());
            }
        }
        return items.isEmpty()
                ? split(inherits.getTextContent())
                : items.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> split(String text) {
        return Stream.of(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
