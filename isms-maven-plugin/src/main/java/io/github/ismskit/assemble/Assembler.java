package io.github.ismskit.assemble;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Value;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns sound documents into the ISMS that they describe. */
public final class Assembler {

    private final List<Catalogue> builtIn;

    public Assembler(List<Catalogue> builtIn) {
        this.builtIn = List.copyOf(builtIn);
    }

    /**
     * @param sound what the schemas accepted
     * @param refused what they did not, whose ids are remembered
     */
    public Assembly assemble(List<Document> sound, List<Document> refused) {
        Optional<Document> organisation = of(DocumentType.ISMS, sound).findFirst();
        boolean missing = organisation.isEmpty()
                && of(DocumentType.ISMS, refused).findFirst().isEmpty();
        Isms isms = isms(organisation.map(OrganisationForm::organisation).orElse(Organisation.UNKNOWN), sound, refused);
        return new Assembly(isms, missing ? List.of(Assembly.NO_ORGANISATION) : List.of());
    }

    private Isms isms(Organisation organisation, List<Document> sound, List<Document> refused) {
        List<Catalogue> catalogues = catalogues(organisation, sound);
        List<Person> people =
                of(DocumentType.PEOPLE, sound).map(OrganisationForm::person).toList();
        RecordForms forms = new RecordForms(headers(catalogues, sound));
        List<Entry> entries = sound.parallelStream()
                .filter(document -> document.type().isRecord())
                .map(forms::entry)
                .toList();
        Set<String> unsound = refused.stream()
                .flatMap(document -> new Fields(document.header()).text("id").stream())
                .collect(Collectors.toSet());
        return new Isms(organisation, people, catalogues, entries, unsound);
    }

    /** The frameworks that the organisation names, in its order; the built-in ones where it names none that is known. */
    private List<Catalogue> catalogues(Organisation organisation, List<Document> sound) {
        Map<String, Catalogue> known = new LinkedHashMap<>();
        builtIn.forEach(catalogue -> known.put(catalogue.id(), catalogue));
        of(DocumentType.FRAMEWORK, sound)
                .map(document -> CatalogueForm.catalogue(document.header()))
                .forEach(catalogue -> known.put(catalogue.id(), catalogue));
        List<Catalogue> named = new ArrayList<>();
        organisation.frameworks().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .forEach(named::add);
        known.values().stream().filter(each -> !named.contains(each)).forEach(named::add);
        return named;
    }

    private static Headers headers(List<Catalogue> catalogues, List<Document> sound) {
        Map<String, String> titles = new HashMap<>();
        for (Document activity : of(DocumentType.ACTIVITY, sound).toList()) {
            Fields fields = new Fields(activity.header());
            titles.put(fields.needText("id"), fields.needText("title"));
        }
        for (Catalogue catalogue : catalogues) {
            catalogue.controls().forEach(control -> titles.putIfAbsent(control.id(), control.title()));
        }
        Value.Mapping organisation =
                of(DocumentType.ISMS, sound).map(Document::header).findFirst().orElse(Value.Mapping.EMPTY);
        return new Headers(OrganisationForm.classifications(organisation), id -> Optional.ofNullable(titles.get(id)));
    }

    private static Stream<Document> of(DocumentType type, List<Document> documents) {
        return documents.stream().filter(document -> document.type() == type);
    }
}
