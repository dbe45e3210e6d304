package io.github.ismskit.translation;

import io.github.ismskit.Assessment;
import io.github.ismskit.BuiltIn;
import io.github.ismskit.address.Addresses;
import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.calendar.Scheduled;
import io.github.ismskit.edition.Cut;
import io.github.ismskit.edition.Edition;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.prose.ProseReader;
import io.github.ismskit.readiness.Forecast;
import io.github.ismskit.readiness.Readiness;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.Waived;
import java.util.Set;
import java.util.TreeSet;

/**
 * An edition as it is read in a language: titles, summaries and texts of records are those of their translations, the titles of
 * the built-in catalogue are told in the language, and what is missing stays as it was written. What was judged stays too.
 *
 * @param cut the edition in the language
 * @param original the ids of the records whose text is shown in the language in which it was written
 * @param behind the ids of the records that have changed since they were translated
 */
public record Translated(String language, Cut cut, Set<String> original, Set<String> behind) {

    public Translated {
        original = Set.copyOf(original);
        behind = Set.copyOf(behind);
    }

    public static Translated of(Assessment whole, String language) {
        return of(Cut.of(whole, Edition.FULL), language);
    }

    /** The cut comes first: what is withheld from readers is withheld in every language. */
    public static Translated of(Cut cut, String language) {
        Isms isms = cut.assessment().isms();
        boolean own = language.equals(isms.organisation().language());
        if (own && !BuiltInWords.knows(language)) {
            return new Translated(language, cut, Set.of(), Set.of());
        }
        Words words = new Words(isms, language);
        if (own) {
            return new Translated(language, told(cut, words, Addresses.of(isms)), Set.of(), Set.of());
        }
        Set<String> original = new TreeSet<>();
        Set<String> behind = new TreeSet<>();
        for (Entry entry : isms.entries()) {
            if (!words.tells(entry)) {
                original.add(entry.id());
            }
            isms.translation(entry.id(), language)
                    .filter(each -> each.isBehind(entry))
                    .ifPresent(each -> behind.add(entry.id()));
        }
        return new Translated(language, told(cut, words, Addresses.inFolder(isms)), original, behind);
    }

    private static Cut told(Cut cut, Words words, Addresses addresses) {
        return new Cut(cut.edition(), assessment(cut, words, addresses), cut.withheld());
    }

    public Assessment assessment() {
        return cut.assessment();
    }

    /** The language of a record's text, which the page names where it is not its own. */
    public String languageOf(String id) {
        return original.contains(id) ? assessment().isms().organisation().language() : language;
    }

    public boolean isBehind(String id) {
        return behind.contains(id);
    }

    private static Assessment assessment(Cut cut, Words words, Addresses addresses) {
        Assessment whole = cut.assessment();
        return new Assessment(
                situation(cut, words.isms(), words, addresses),
                whole.simulated(),
                whole.outcomes().stream().map(each -> over(each, words)).toList(),
                over(whole.readiness(), words),
                whole.lookBack(),
                whole.commit(),
                whole.content());
    }

    private static Situation situation(Cut cut, Isms isms, Words words, Addresses addresses) {
        Situation situation = cut.assessment().situation();
        ControlsCalendar calendar = situation.calendar();
        return new Situation(
                isms,
                situation.asOf(),
                situation.period(),
                calendar.with(calendar.activities().stream()
                        .map(each ->
                                new Scheduled(each.activity().with(words.header(each.activity())), each.timetable()))
                        .toList()),
                ProseReader.read(
                        isms,
                        addresses,
                        BuiltIn.glossary(words.language()),
                        situation.files().keySet(),
                        cut.withheld()),
                situation.files(),
                situation.history(),
                situation.upstream(),
                situation.documents());
    }

    private static Outcome over(Outcome outcome, Words words) {
        return new Outcome(
                outcome.rule(),
                outcome.severity(),
                outcome.softened(),
                outcome.lookedAt(),
                outcome.findings(),
                outcome.waived().stream()
                        .map(each -> new Waived(each.finding(), each.waiver().with(words.header(each.waiver()))))
                        .toList(),
                outcome.notEvaluated());
    }

    private static Readiness over(Readiness readiness, Words words) {
        return new Readiness(
                readiness.verdict(),
                readiness.doubts(),
                readiness.findings(),
                readiness.obligations(),
                readiness.nextAudit().map(words::of),
                readiness.validUntil(),
                readiness.lapsing(),
                readiness.forecasts().stream()
                        .map(each -> new Forecast(
                                words.of(each.audit()),
                                each.day(),
                                each.period(),
                                each.verdict(),
                                each.obligations(),
                                each.lapses()))
                        .toList());
    }
}
