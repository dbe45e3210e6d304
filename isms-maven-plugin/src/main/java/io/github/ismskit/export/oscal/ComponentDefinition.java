package io.github.ismskit.export.oscal;

import io.github.ismskit.model.Control;
import io.github.ismskit.model.Words;
import io.github.ismskit.report.Json;
import java.util.List;

/** The statement of applicability as a component definition: how each control is in place, or why it does not apply. */
record ComponentDefinition(Head head) {

    static final String FILE = "component-definition.json";

    private static final String ISO_27001 = "urn:iso:std:iso-iec:27001:ed-3:v1:en";

    byte[] bytes() {
        String organisation = head.assessment().isms().organisation().name();
        return Json.object(json -> json.object("component-definition", document -> {
            head.write(document, "component-definition", "Statement of applicability of " + organisation);
            document.each("components", List.of(organisation), name -> component(document, name));
        }));
    }

    private void component(Json json, String organisation) {
        json.text("uuid", head.uuid("component"))
                .text("type", "policy")
                .text("title", "ISMS of " + organisation)
                .text("description", "The information security management system as a whole.");
        if (!head.assessment().isms().soa().isEmpty()) { // OSCAL allows no empty list
            json.each("control-implementations", List.of(source()), source -> implementations(json, source));
        }
    }

    private void implementations(Json json, String source) {
        String title = head.assessment().isms().catalogue().title();
        json.text("uuid", head.uuid("control-implementation"))
                .text("source", source)
                .text("description", "What was decided about each control of " + title + ".")
                .each("implemented-requirements", head.assessment().isms().soa(), line -> requirement(json, line));
    }

    private void requirement(Json json, Control line) {
        json.text("uuid", head.uuid("requirement", line.id()))
                .text("control-id", token(line.id()))
                .text("description", Head.words(line.justification().orElse(""), "No reason is given."))
                .each("props", List.of(line), each -> state(json, each));
        line.owner().ifPresent(owner -> json.text("remarks", "Owner: " + owner));
    }

    /** ISO publishes no catalogue in OSCAL, so that its standard is named; another framework is named by its id. */
    private String source() {
        String id = head.assessment().isms().catalogue().id();
        return id.equals("iso27001-2022") ? ISO_27001 : Head.OURS + "/frameworks/" + id;
    }

    /** Ids of OSCAL begin with a letter or a line. */
    private static String token(String id) {
        return Character.isLetter(id.charAt(0)) ? id : "_" + id;
    }

    /** In a component, OSCAL has no word of its own for how far a control is in place. */
    private static void state(Json json, Control line) {
        Control.Implementation at = line.implementation().orElse(Control.Implementation.NOT_STARTED);
        json.text("name", "implementation-status")
                .text("ns", Head.OURS)
                .text("value", line.applicable() ? Words.of(at) : "not-applicable");
    }
}
