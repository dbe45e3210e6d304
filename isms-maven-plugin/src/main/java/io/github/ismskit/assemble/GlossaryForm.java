package io.github.ismskit.assemble;

import io.github.ismskit.catalogue.Glossary;
import io.github.ismskit.document.Value;

/** Builds the glossary from the file that comes with the plugin. */
public final class GlossaryForm {

    private GlossaryForm() {}

    public static Glossary glossary(Value.Items items) {
        return new Glossary(items.values().stream()
                .map(item -> new Fields((Value.Mapping) item))
                .map(GlossaryForm::term)
                .toList());
    }

    private static Glossary.Term term(Fields fields) {
        return new Glossary.Term(
                fields.needText("id"),
                fields.needText("term"),
                fields.needText("meaning"),
                fields.text("clause").orElse(""));
    }
}
