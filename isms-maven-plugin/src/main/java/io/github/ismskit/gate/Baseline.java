package io.github.ismskit.gate;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Fingerprints;
import io.github.ismskit.rule.Outcome;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The findings that were there when somebody decided to carry no further ones.
 *
 * @param accepted by file, rule and message
 */
public record Baseline(List<Accepted> accepted) {

    /** The rules about the look itself: whoever cannot see has nothing that could be accepted. */
    static final Set<String> LOOK = Set.of("clock-is-sane", "history-is-known");

    private static final Comparator<Accepted> ORDER = Comparator.comparing(Accepted::file)
            .thenComparing(Accepted::rule)
            .thenComparing(Accepted::message)
            .thenComparing(Accepted::fingerprint);

    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        accepted = accepted.stream().sorted(ORDER).toList();
    }

    /** The entries whose fingerprint belongs to something else than they say. */
    public List<Accepted> altered() {
        List<Finding> said = accepted.stream().map(Accepted::finding).toList();
        Set<String> sound = new HashSet<>(Fingerprints.of("", said));
        return accepted.stream()
                .filter(each -> !sound.contains(each.fingerprint()) || LOOK.contains(each.rule()))
                .toList();
    }

    /** The fingerprints of the findings that were accepted as heavy as they are now. */
    Set<String> covered(List<Finding> findings, List<String> fingerprints) {
        Map<String, Accepted> entries = byFingerprint();
        Set<String> covered = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            Optional.ofNullable(entries.get(fingerprints.get(i)))
                    .filter(entry -> entry.covers(finding))
                    .ifPresent(entry -> covered.add(entry.fingerprint()));
        }
        return covered;
    }

    /** What nobody finds any more; a rule that did not look has found nothing, and tells nothing. */
    Baseline gone(List<Outcome> outcomes, List<Finding> findings) {
        Set<String> blind = outcomes.stream()
                .filter(each -> !each.isEvaluated())
                .map(each -> each.rule().id())
                .collect(Collectors.toSet());
        Set<String> found = new HashSet<>(Fingerprints.of("", findings));
        return new Baseline(accepted.stream()
                .filter(each -> !found.contains(each.fingerprint()) && !blind.contains(each.rule()))
                .toList());
    }

    /** What somebody had agreed to before, as heavy as it is now: nobody accepts what the same change brings. */
    public Baseline agreed(Baseline before) {
        Map<String, Accepted> known = before.byFingerprint();
        return new Baseline(accepted.stream()
                .filter(each -> Optional.ofNullable(known.get(each.fingerprint()))
                        .filter(entry -> entry.severity().isAtLeast(each.severity()))
                        .isPresent())
                .toList());
    }

    public Baseline without(Baseline others) {
        Set<Accepted> left = new LinkedHashSet<>(accepted);
        left.removeAll(Set.copyOf(others.accepted()));
        return new Baseline(List.copyOf(left));
    }

    /** With everything that would stop a build today, so that only what is new does. */
    Baseline grown(List<Finding> findings, Predicate<Finding> stopping, LocalDate day) {
        List<String> fingerprints = Fingerprints.of("", findings);
        Set<String> covered = covered(findings, fingerprints);
        Map<String, Accepted> grown = byFingerprint();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            boolean known = covered.contains(fingerprints.get(i)) || LOOK.contains(finding.rule());
            if (!known && stopping.test(finding)) {
                grown.put(fingerprints.get(i), Accepted.of(finding, fingerprints.get(i), day));
            }
        }
        return new Baseline(List.copyOf(grown.values()));
    }

    private Map<String, Accepted> byFingerprint() {
        Map<String, Accepted> entries = new LinkedHashMap<>();
        accepted.forEach(each -> entries.put(each.fingerprint(), each));
        return entries;
    }
}
