package io.github.ismskit.gate;

import io.github.ismskit.AsOf;
import io.github.ismskit.Assessor;
import io.github.ismskit.ChangeBase;
import io.github.ismskit.Content;
import io.github.ismskit.ContentChange;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.impact.Impact;
import io.github.ismskit.impact.RecordChange;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.StandardRules;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a change touches, and what was found before it.
 *
 * @param files that differ, came or went
 * @param records that say something else, or hold files that differ
 * @param before fingerprints of what was wrong where the change began, on the same day
 * @param here fingerprints of what is wrong now and needs no git to be seen, as before it nobody asked git
 * @param weakened what is demanded less since, and nothing explains it
 */
public record Touched(
        Set<String> files, Set<String> records, Set<String> before, Set<String> here, List<Finding> weakened) {

    /** Rules about the look itself, or about attributes of the whole repository: no file of the content tells who broke them. */
    private static final Set<String> NOWHERE = Set.of("clock-is-sane", "history-is-known", "evidence-is-stored-raw");

    public Touched {
        files = Set.copyOf(files);
        records = Set.copyOf(records);
        before = Set.copyOf(before);
        here = Set.copyOf(here);
        weakened = List.copyOf(weakened);
    }

    /** @param day on which both states are judged, so that what lapsed by time alone was there before as well */
    public static Touched by(ChangeBase base, Content now, LocalDate day) {
        Impact impact = ContentChange.impact(base, base.before().isms(), now.isms(), day);
        return new Touched(
                base.changed(),
                records(impact, now, base.changed()),
                fingerprints(base.before(), day),
                fingerprints(now, day),
                Weakened.of(impact, base, now));
    }

    boolean holds(Finding finding, String fingerprint) {
        return files.contains(finding.location().file())
                || finding.record().filter(records::contains).isPresent()
                || NOWHERE.contains(finding.rule())
                || (here.contains(fingerprint) && !before.contains(fingerprint));
    }

    private static Set<String> records(Impact impact, Content now, Set<String> files) {
        Set<String> records =
                impact.changes().stream().map(RecordChange::id).collect(Collectors.toCollection(HashSet::new));
        for (Evidence evidence : now.isms().evidence()) {
            if (evidence.files().stream().anyMatch(file -> files.contains(file.path()))) {
                records.add(evidence.id());
            }
        }
        return records;
    }

    private static Set<String> fingerprints(Content content, LocalDate day) {
        RuleBook book = new RuleBook(StandardRules.all());
        List<Finding> findings = book.judge(new Assessor().withoutHistory().situation(content, AsOf.day(day))).stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted()
                .toList();
        return Set.copyOf(Fingerprints.of("", findings));
    }
}
