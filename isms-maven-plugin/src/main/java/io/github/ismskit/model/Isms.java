package io.github.ismskit.model;

import io.github.ismskit.catalogue.Catalogue;
import io.github.ismskit.schedule.CertificateCycle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ISMS as it is written: its records, its people and its catalogues, and who refers to whom. */
public final class Isms {

    private final Organisation organisation;
    private final Map<String, Person> people;
    private final List<Catalogue> catalogues;
    private final List<Entry> entries;
    private final Map<String, List<Translation>> translations;
    private final Set<String> unsound;
    private final Inheritance inheritance;
    private final Map<String, Entry> byId;
    private final Map<Class<? extends Entry>, List<Entry>> byKind;
    private final Map<String, List<Evidence>> corrections;
    private final Map<String, List<Evidence>> evidenceByActivity;

    /**
     * @param entries every sound record, in the order of files and lines; ids may still be taken twice
     * @param translations of the records; one whose record is not among them is left out
     * @param unsound the ids of documents that were refused or could not be read, so that nobody reports them as missing too
     * @param inheritance where the records come from that other repositories share
     */
    public Isms(
            Organisation organisation,
            List<Person> people,
            List<Catalogue> catalogues,
            List<Entry> entries,
            List<Translation> translations,
            Set<String> unsound,
            Inheritance inheritance) {
        this.organisation = organisation;
        this.people = index(people);
        this.catalogues = List.copyOf(catalogues);
        this.entries = List.copyOf(entries);
        Set<String> files = entries.stream()
                .flatMap(
                        entry -> Stream.of(entry.header().file(), entry.header().textFile()))
                .collect(Collectors.toSet());
        this.translations = translations.stream()
                .filter(each -> files.contains(each.original()))
                .collect(Collectors.groupingBy(Translation::original, LinkedHashMap::new, Collectors.toList()));
        this.unsound = Collections.unmodifiableSet(new TreeSet<>(unsound));
        this.inheritance = inheritance;
        this.byId = this.entries.stream()
                .collect(Collectors.toMap(Entry::id, each -> each, (first, second) -> first, LinkedHashMap::new));
        this.byKind = this.entries.stream()
                .collect(Collectors.groupingBy(
                        Entry::getClass,
                        Collectors.collectingAndThen(Collectors.toList(), Collections::unmodifiableList)));
        this.corrections = evidence().stream()
                .filter(each -> each.correctionOf().isPresent())
                .collect(Collectors.groupingBy(each -> each.correctionOf().orElseThrow()));
        this.evidenceByActivity = evidence().stream()
                .filter(each -> each.activity().isPresent() && !isCorrected(each))
                .collect(Collectors.groupingBy(each -> each.activity().orElseThrow()));
    }

    public Organisation organisation() {
        return organisation;
    }

    public Collection<Person> people() {
        return people.values();
    }

    public Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    /** The catalogue that the statement of applicability decides on: the first framework. */
    public Catalogue catalogue() {
        return catalogues.get(0);
    }

    public List<Catalogue> catalogues() {
        return catalogues;
    }

    public List<Entry> entries() {
        return entries;
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Every translation of a record, in the order of files. */
    public List<Translation> translations() {
        return translations.values().stream().flatMap(List::stream).toList();
    }

    /** Those beside the record, then those of a text that it inherits into further languages. */
    public List<Translation> translationsOf(Entry entry) {
        List<Translation> beside = translations.getOrDefault(entry.header().file(), List.of());
        if (entry.header().textFile().equals(entry.header().file())) {
            return beside;
        }
        Set<String> languages = beside.stream().map(Translation::language).collect(Collectors.toSet());
        return Stream.concat(
                        beside.stream(),
                        translations.getOrDefault(entry.header().textFile(), List.of()).stream()
                                .filter(each -> !languages.contains(each.language())))
                .toList();
    }

    /** The translation of a record into a language. */
    public Optional<Translation> translation(String id, String language) {
        return entry(id).stream()
                .flatMap(entry -> translationsOf(entry).stream())
                .filter(each -> each.language().equals(language))
                .findFirst();
    }

    public Inheritance inheritance() {
        return inheritance;
    }

    /** True for an id whose document exists and was refused or not read; it is reported once, at the document. */
    public boolean isUnsound(String id) {
        return unsound.contains(id);
    }

    /** All records of a kind, in the order of files and lines. */
    @SuppressWarnings("unchecked") // grouped by class, so every item of the list is of the kind asked for
    public <E extends Entry> List<E> all(Class<E> kind) {
        return (List<E>) byKind.getOrDefault(kind, List.of());
    }

    public List<Policy> policies() {
        return all(Policy.class);
    }

    public List<Risk> risks() {
        return all(Risk.class);
    }

    public List<Control> soa() {
        return all(Control.class);
    }

    public List<Activity> activities() {
        return all(Activity.class);
    }

    public List<Evidence> evidence() {
        return all(Evidence.class);
    }

    public List<Audit> audits() {
        return all(Audit.class);
    }

    /** The line of the statement of applicability that decides on the control. */
    public Optional<Control> control(String controlId) {
        return entry(controlId).filter(Control.class::isInstance).map(Control.class::cast);
    }

    /** What proves the activity: a record that was corrected has given its place to the one that corrects it. */
    public List<Evidence> evidenceOf(Activity activity) {
        return evidenceByActivity.getOrDefault(activity.id(), List.of());
    }

    /** The records that put another one right. */
    public List<Evidence> correctionsOf(Evidence evidence) {
        return corrections.getOrDefault(evidence.id(), List.of());
    }

    public boolean isCorrected(Evidence evidence) {
        return corrections.containsKey(evidence.id());
    }

    /** The same ISMS with other records. */
    public Isms with(List<Entry> others) {
        return new Isms(
                organisation, List.copyOf(people.values()), catalogues, others, translations(), unsound, inheritance);
    }

    /** The same ISMS with other people and other records. */
    public Isms with(List<Person> others, List<Entry> records) {
        return new Isms(organisation, others, catalogues, records, translations(), unsound, inheritance);
    }

    /** The same ISMS with other catalogues and other records. */
    public Isms told(List<Catalogue> words, List<Entry> records) {
        return new Isms(
                organisation, List.copyOf(people.values()), words, records, translations(), unsound, inheritance);
    }

    /** The first day on which anything was due. */
    public Optional<LocalDate> begin() {
        return activities().stream()
                .map((Activity activity) -> activity.plan().start())
                .min(Comparator.naturalOrder());
    }

    /** The document that {@code isms.yaml} names as the scope of the ISMS (clause 4.3). */
    public Optional<Entry> scope() {
        return entries.stream()
                .filter(entry ->
                        organisation.scope().equals(Optional.of(entry.header().file())))
                .findFirst();
    }

    /** The years of the certificate; empty where {@code isms.yaml} names none. */
    public Optional<CertificateCycle> certificateCycle() {
        return organisation.certificate().cycle(audits());
    }

    private static Map<String, Person> index(List<Person> people) {
        Map<String, Person> index = new LinkedHashMap<>();
        people.forEach(person -> index.putIfAbsent(person.id(), person));
        return Collections.unmodifiableMap(index);
    }
}
