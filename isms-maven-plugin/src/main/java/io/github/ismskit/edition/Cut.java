package io.github.ismskit.edition;

import io.github.ismskit.Assessment;
import io.github.ismskit.BuiltIn;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.document.StoredFile;
import io.github.ismskit.lookback.Snapshot;
import io.github.ismskit.model.Classification;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.prose.ProseReader;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An assessment as the readers of an edition see it. The verdict, the states and the counts stay what they are; what they
 * rest on is named only where it belongs to the edition.
 *
 * @param withheld the ids of the records that are not in it
 */
public record Cut(Edition edition, Assessment assessment, Set<String> withheld) {

    public static Cut of(Assessment whole, Edition edition) {
        return edition == Edition.FULL
                ? new Cut(edition, whole, Set.of())
                : of(whole, edition, Classification.RESTRICTED);
    }

    /** @param most nothing above it is in the cut either, whatever the edition would show */
    public static Cut of(Assessment whole, Edition edition, Classification most) {
        List<Entry> shown = new ArrayList<>();
        List<Entry> hidden = new ArrayList<>();
        for (Entry entry : whole.isms().entries()) {
            boolean low = entry.header().classification().compareTo(most) <= 0;
            (low && edition.shows(entry, whole.asOf()) ? shown : hidden).add(entry);
        }
        Set<String> ids = new TreeSet<>();
        hidden.forEach(entry -> ids.add(entry.id()));
        shown.forEach(entry -> ids.remove(entry.id()));
        Map<String, StoredFile> files = files(whole, edition, shown, hidden);
        Withheld evidence = Withheld.of(edition == Edition.AUDITOR ? hidden : List.of());
        shown.addAll(evidence.records());
        Isms isms = whole.isms().with(people(whole.isms(), edition), shown);
        Veil veil = new Veil(ids, evidence.numbers(), hidden);
        return new Cut(edition, assessment(whole, edition, isms, files, veil), ids);
    }

    /** Whether nothing of the record is told but that it exists. */
    public boolean veils(Entry entry) {
        return entry.header().file().equals(Withheld.FILE);
    }

    private static Assessment assessment(
            Assessment whole, Edition edition, Isms isms, Map<String, StoredFile> files, Veil veil) {
        boolean judged = edition != Edition.STAFF;
        Situation situation = whole.situation();
        Situation cut = new Situation(
                isms,
                situation.asOf(),
                situation.period(),
                veil.over(situation.calendar()),
                ProseReader.read(isms, Addresses.of(isms), BuiltIn.glossary(), files.keySet(), veil.withheld()),
                files,
                ToldHistory.of(situation.history(), whole.isms(), edition),
                List.of(),
                situation.documents());
        List<Outcome> outcomes =
                judged ? whole.outcomes().stream().map(veil::over).toList() : List.of();
        List<Snapshot> lookBack =
                judged ? whole.lookBack().stream().map(veil::over).toList() : List.of();
        return new Assessment(
                cut,
                whole.simulated(),
                outcomes,
                veil.over(whole.readiness(), judged),
                lookBack,
                whole.commit(),
                whole.content());
    }

    /** An auditor meets roles; how to reach somebody is told in person. */
    private static List<Person> people(Isms isms, Edition edition) {
        return isms.people().stream()
                .map(person -> edition == Edition.AUDITOR ? asRole(person) : person)
                .toList();
    }

    private static Person asRole(Person person) {
        return new Person(
                person.id(),
                person.role().orElse(person.id()),
                person.role(),
                Optional.empty(),
                person.from(),
                person.until(),
                person.deputy(),
                person.source());
    }

    /** Files of a shown record; for an auditor also those that no withheld record names. */
    private static Map<String, StoredFile> files(
            Assessment whole, Edition edition, List<Entry> shown, List<Entry> hidden) {
        NamedFiles named = new NamedFiles(whole.situation());
        Set<String> ofShown = named.of(shown);
        ofShown.addAll(named.of(whole.isms().organisation().source()));
        Set<String> ofHidden = named.of(hidden);
        Map<String, StoredFile> files = new TreeMap<>();
        whole.situation().files().forEach((path, file) -> {
            boolean unclaimed = edition == Edition.AUDITOR && !ofHidden.contains(path);
            if (ofShown.contains(path) || unclaimed) {
                files.put(path, file);
            }
        });
        return files;
    }
}
