package io.github.ismskit.assemble;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentType;
import io.github.ismskit.document.Inherited;
import io.github.ismskit.document.Value;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Inheritance;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Organisation;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Turns sound documents into the ISMS that they describe. */
public final class Assembler {

    private final List<Catalogue> builtIn;
    private final Set<String> unread;

    /**
     * @param builtIn the catalogues that need no document: built-in ones, and those that were read from elsewhere
     * @param unread the ids of records that could not be read
     */
    public Assembler(List<Catalogue> builtIn, Set<String> unread) {
        this.builtIn = List.copyOf(builtIn);
        this.unread = Set.copyOf(unread);
    }

    /** The paths of catalogues in other formats that {@code isms.yaml} names among its frameworks. */
    public static List<String> catalogueFiles(List<Document> sound) {
        return of(DocumentType.ISMS, sound)
                .map(OrganisationForm::organisation)
                .flatMap(organisation -> organisation.frameworks().stream())
                .filter(Organisation::isCatalogueFile)
                .toList();
    }

    /**
     * @param sound what the schemas accepted
     * @param refused what they did not, whose ids are remembered
     */
    public Assembly assemble(List<Document> sound, List<Document> refused) {
        return assemble(sound, refused, List.of(), List.of());
    }

    /**
     * @param originals what sound documents extend, as far as the schemas accepted it
     * @param artifacts where inherited documents come from
     */
    public Assembly assemble(
            List<Document> sound, List<Document> refused, List<Document> originals, List<Inherited> artifacts) {
        Optional<Document> organisation = of(DocumentType.ISMS, sound).findFirst();
        List<Document> own = of(DocumentType.FRAMEWORK, sound).toList();
        Frameworks frameworks = new Frameworks(builtIn, own);
        Organisation known = organisation.map(OrganisationForm::organisation).orElse(Organisation.UNKNOWN);
        List<Catalogue> catalogues = frameworks.of(known);
        RecordForms forms = new RecordForms(headers(catalogues, sound));
        Inheritance inheritance = Inheritance.of(artifacts, entries(forms, originals));
        List<Entry> entries = entries(forms, sound);
        List<Person> people =
                of(DocumentType.PEOPLE, sound).map(OrganisationForm::person).toList();
        List<Translation> translations = of(DocumentType.TRANSLATION, sound)
                .flatMap(TranslationForm::translation)
                .toList();
        Isms isms = new Isms(known, people, catalogues, entries, translations, unsound(refused), inheritance);
        List<Finding> findings = new ArrayList<>(frameworks.problems(own, isms.catalogue()));
        organisation.map(OrganisationForm::problems).ifPresent(findings::addAll);
        if (organisation.isPresent()) {
            findings.addAll(
                    RiskScale.problems(known, of(DocumentType.RISK, sound).toList()));
        }
        findings.addAll(Namesakes.among(people, entries));
        return new Assembly(isms, findings);
    }

    /** The ids of records that are there, and cannot be taken for what they say. */
    private Set<String> unsound(List<Document> refused) {
        Set<String> ids = new HashSet<>(unread);
        refused.forEach(document -> new Fields(document.header()).text("id").ifPresent(ids::add));
        return ids;
    }

    private static List<Entry> entries(RecordForms forms, List<Document> documents) {
        return documents.parallelStream()
                .filter(document -> document.type().isRecord())
                .map(forms::entry)
                .toList();
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
