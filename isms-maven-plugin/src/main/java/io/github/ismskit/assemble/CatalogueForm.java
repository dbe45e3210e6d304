package io.github.ismskit.assemble;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.catalogue.CatalogueControl;
import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.Duty;
import io.github.ismskit.catalogue.Theme;
import io.github.ismskit.document.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds a control catalogue from its document, a built-in one as well as the organisation's own. */
public final class CatalogueForm {

    private CatalogueForm() {}

    public static Catalogue catalogue(Value.Mapping header) {
        Fields fields = new Fields(header);
        return new Catalogue(
                fields.needText("id"),
                fields.needText("title"),
                fields.items("themes", theme -> new Theme(theme.needText("id"), theme.needText("title"))),
                fields.items(
                        "controls",
                        control -> new CatalogueControl(
                                control.needText("id"),
                                control.needText("title"),
                                control.text("theme").orElse(""),
                                control.texts("maps-to"))),
                fields.items("clauses", CatalogueForm::clause),
                fields.items("duties", CatalogueForm::duty));
    }

    /** What a document says about the controls of a framework, by the id of the control, in its order. */
    static Map<String, List<String>> mapping(Value.Mapping header) {
        Map<String, List<String>> mapping = new LinkedHashMap<>();
        new Fields(header)
                .items("mapping", item -> Map.entry(item.needText("control"), item.texts("maps-to")))
                .forEach(each -> mapping.put(each.getKey(), each.getValue()));
        return mapping;
    }

    private static Clause clause(Fields clause) {
        return new Clause(
                clause.needText("number"),
                clause.needText("title"),
                clause.flag("documented").orElse(false),
                clause.texts("records"),
                clause.text("note"),
                clause.text("amendment"));
    }

    private static Duty duty(Fields duty) {
        return new Duty(
                duty.needText("id"),
                duty.needText("title"),
                duty.texts("controls"),
                duty.texts("clauses"),
                duty.text("note"));
    }
}
