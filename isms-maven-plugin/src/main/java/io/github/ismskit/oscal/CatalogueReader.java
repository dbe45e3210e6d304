package io.github.ismskit.oscal;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Theme;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Walks through one OSCAL catalogue and keeps what an ISMS needs of it: ids, titles, groups. */
final class CatalogueReader {

    private static final String REMEDY = "take the catalogue as it was published, in OSCAL JSON";

    private final JsonParser parser;
    private final String path;
    private final String id;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Theme> themes = new ArrayList<>();
    private final Map<String, CatalogueControl> controls = new LinkedHashMap<>();
    private String title = "";
    private int withdrawn;
    private boolean isCatalogue;

    CatalogueReader(JsonParser parser, String path, String id) {
        this.parser = parser;
        this.path = path;
        this.id = id;
    }

    OscalCatalogue read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return nothing("the file does not begin with an object");
        }
        eachMember(key -> {
            if (key.equals("catalog") && parser.currentToken() == JsonToken.START_OBJECT) {
                isCatalogue = true;
                catalogue();
            } else {
                parser.skipChildren();
            }
        });
        if (!isCatalogue) {
            return nothing("the file has no 'catalog', so it is no OSCAL catalogue");
        }
        if (controls.isEmpty() && findings.isEmpty()) {
            return nothing("the catalogue has no control that is not withdrawn");
        }
        String name = title.isEmpty() ? id : title;
        Catalogue catalogue =
                new Catalogue(id, name, themes, List.copyOf(controls.values()), List.of(), List.of(), withdrawn);
        return new OscalCatalogue(Optional.of(catalogue), findings);
    }

    private OscalCatalogue nothing(String message) {
        findings.add(OscalCatalogue.finding(Location.of(path), message, REMEDY));
        return new OscalCatalogue(Optional.empty(), findings);
    }

    private void catalogue() {
        eachMember(key -> {
            switch (key) {
                case "metadata" ->
                    eachMember(inner -> {
                        if (inner.equals("title")) {
                            title = text();
                        } else {
                            parser.skipChildren();
                        }
                    });
                case "groups" -> eachItem(() -> accept(group(), ""));
                case "controls" -> eachItem(() -> accept(control(), ""));
                default -> parser.skipChildren();
            }
        });
    }

    /** A group and whatever lies in it, in any order of its keys. */
    private OscalPart group() {
        return part("group");
    }

    private OscalPart control() {
        return part("control");
    }

    private OscalPart part(String kind) {
        OscalPart part = new OscalPart(kind, OscalCatalogue.location(path, parser.currentTokenLocation()));
        eachMember(key -> {
            switch (key) {
                case "id" -> part.id = text();
                case "title" -> part.title = text();
                case "props" -> eachItem(() -> property(part));
                case "groups" -> eachItem(() -> part.parts.add(group()));
                case "controls" -> eachItem(() -> part.parts.add(control()));
                default -> parser.skipChildren();
            }
        });
        return part;
    }

    private void property(OscalPart part) {
        String[] pair = {"", ""};
        eachMember(key -> {
            switch (key) {
                case "name" -> pair[0] = text();
                case "value" -> pair[1] = text();
                default -> parser.skipChildren();
            }
        });
        if (pair[0].equals("label") && part.label.isEmpty()) {
            part.label = pair[1];
        }
        if (pair[0].equals("status") && pair[1].equalsIgnoreCase("withdrawn")) {
            part.withdrawn = true;
        }
    }

    /** The outermost group is the theme; an enhancement belongs to the theme of its control. */
    private void accept(OscalPart part, String theme) {
        String within = theme;
        if (part.kind.equals("group") && theme.isEmpty()) {
            within = part.id.isEmpty() ? "group-" + (themes.size() + 1) : part.id;
            themes.add(new Theme(within, part.title.isEmpty() ? within : part.title));
        }
        if (part.kind.equals("control")) {
            add(part, theme);
        }
        for (OscalPart inner : part.parts) {
            accept(inner, within);
        }
    }

    private void add(OscalPart part, String theme) {
        if (part.withdrawn) {
            withdrawn++;
            return;
        }
        if (part.id.isBlank() || part.title.isBlank()) {
            String lacking = part.id.isBlank() ? "an id" : "a title";
            String which = part.id.isBlank() ? part.title.isBlank() ? "a control" : "'" + part.title + "'" : part.id;
            findings.add(OscalCatalogue.finding(part.place, which + " lacks " + lacking, REMEDY));
            return;
        }
        String name = part.label.isEmpty() ? part.title : part.label + " " + part.title;
        if (controls.putIfAbsent(part.id, new CatalogueControl(part.id, name, theme, List.of())) != null) {
            findings.add(OscalCatalogue.finding(part.place, "the control id '" + part.id + "' is taken twice", REMEDY));
        }
    }

    private interface Member {
        void read(String key);
    }

    /** Leaves the parser at the end of the object; a value that is none is skipped. */
    private void eachMember(Member member) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            member.read(key);
        }
    }

    private void eachItem(Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    private String text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return parser.getString().strip();
        }
        parser.skipChildren();
        return "";
    }
}
