package io.github.ismskit.collect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Reads a bill of materials in XML. */
final class BillInXml implements XmlReport.Listener {

    private static final String NAMESPACE = "http://cyclonedx.org/schema/bom/";
    private static final int MOST_LETTERS = 1000;

    private final Bill bill;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private String version = "";
    private String state = "";
    private final Set<String> severities = new HashSet<>();

    BillInXml(Bill bill) {
        this.bill = bill;
    }

    @Override
    public void begin(XMLStreamReader element, int depth) throws Refusal {
        String local = element.getLocalName();
        String namespace = element.getNamespaceURI();
        if (depth == 1) {
            if (!local.equals("bom") || namespace == null || !namespace.startsWith(NAMESPACE)) {
                throw new Refusal("does not begin with a <bom> of CycloneDX; it is no bill of materials of CycloneDX");
            }
            bill.version(namespace.substring(NAMESPACE.length()));
        }
        path.addLast(local);
        text.setLength(0);
        String place = place();
        if (place.matches("bom/components(/component/components)*/component")) {
            bill.component();
        } else if (place.matches("bom/services(/service/services)*/service")) {
            bill.service();
        } else if (isNamed(place)) {
            name = "";
            version = "";
        } else if (place.equals("bom/vulnerabilities/vulnerability")) {
            state = "";
            severities.clear();
        }
    }

    @Override
    public void text(String part) {
        text.append(part, 0, Math.min(part.length(), MOST_LETTERS - Math.min(text.length(), MOST_LETTERS)));
    }

    @Override
    public void end(String local, int depth) throws Refusal {
        String place = place();
        String value = text.toString().strip();
        switch (place) {
            case "bom/metadata/timestamp" -> bill.made(value);
            case "bom/metadata/component" -> bill.subject(name, version);
            case "bom/vulnerabilities/vulnerability/analysis/state" -> state = value;
            case "bom/vulnerabilities/vulnerability/ratings/rating/severity" -> severities.add(value);
            case "bom/vulnerabilities/vulnerability" -> bill.vulnerability(state, severities);
            default -> naming(place, value);
        }
        path.removeLast();
        text.setLength(0);
    }

    private void naming(String place, String value) {
        if (isTool(place)) {
            bill.tool(name, version);
        } else if (place.endsWith("/name") && isNamed(place.substring(0, place.length() - "/name".length()))) {
            name = value;
        } else if (place.endsWith("/version") && isNamed(place.substring(0, place.length() - "/version".length()))) {
            version = value;
        }
    }

    private static boolean isNamed(String place) {
        return isTool(place) || place.equals("bom/metadata/component");
    }

    /** Tools stood by themselves up to version 1.4, and are components and services from 1.5 on. */
    private static boolean isTool(String place) {
        return place.equals("bom/metadata/tools/tool")
                || place.equals("bom/metadata/tools/components/component")
                || place.equals("bom/metadata/tools/services/service");
    }

    private String place() {
        return String.join("/", path);
    }
}
