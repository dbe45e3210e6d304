package io.github.ismskit.assemble;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Header;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiFunction;

/** Knows the form of each type of record. */
final class RecordForms {

    private final Headers headers;
    private final Map<DocumentType, BiFunction<Header, Fields, Entry>> forms = new EnumMap<>(DocumentType.class);

    RecordForms(Headers headers) {
        this.headers = headers;
        DocumentForms documents = new DocumentForms(headers);
        RiskForms risks = new RiskForms(headers);
        RegisterForms registers = new RegisterForms(headers);
        forms.put(DocumentType.POLICY, documents::policy);
        forms.put(DocumentType.DOCUMENT, documents::document);
        forms.put(DocumentType.RISK, risks::risk);
        forms.put(DocumentType.CONTROL, risks::control);
        forms.put(DocumentType.ACTIVITY, CalendarForms::activity);
        forms.put(DocumentType.EVIDENCE, CalendarForms::evidence);
        forms.put(DocumentType.AUDIT, ImprovementForms::audit);
        forms.put(DocumentType.REVIEW, ImprovementForms::review);
        forms.put(DocumentType.NONCONFORMITY, ImprovementForms::nonconformity);
        forms.put(DocumentType.CHANGE, EventForms::change);
        forms.put(DocumentType.INCIDENT, EventForms::incident);
        forms.put(DocumentType.EXCEPTION, EventForms::exception);
        forms.put(DocumentType.SUPPLIER, registers::supplier);
        forms.put(DocumentType.ASSET, registers::asset);
        forms.put(DocumentType.OBJECTIVE, RegisterForms::objective);
    }

    Entry entry(Document document) {
        BiFunction<Header, Fields, Entry> form = forms.get(document.type());
        if (form == null) {
            throw new IllegalStateException("no form for a " + document.type().key());
        }
        return form.apply(headers.of(document), new Fields(document.header()));
    }
}
