package io.github.ismskit.question;

import io.github.ismskit.document.Document;
import io.github.ismskit.document.DocumentReader;
import io.github.ismskit.document.Value;
import io.github.ismskit.history.Trail;
import io.github.ismskit.history.Version;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Entry;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Interval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Days of activities and audits that moved to later, and intervals that got longer, while nobody recorded why. */
final class MovedDays {

    private static final List<String> OF_ACTIVITY = List.of("start", "cadence", "grace");
    private static final List<String> OF_AUDIT = List.of("planned");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Situation situation;
    private final List<Question> moved = new ArrayList<>();

    private MovedDays(Situation situation) {
        this.situation = situation;
    }

    static List<Question> in(Situation situation) {
        MovedDays days = new MovedDays(situation);
        Set<String> answered = answered(situation.isms());
        for (Entry entry : situation.isms().entries()) {
            if (!answered.contains(entry.id()) && entry.header().hasOwnFile()) {
                days.look(entry);
            }
        }
        return days.moved;
    }

    private void look(Entry entry) {
        List<String> keys = entry instanceof Activity ? OF_ACTIVITY : entry instanceof Audit ? OF_AUDIT : List.of();
        if (!keys.isEmpty()) {
            situation
                    .history()
                    .trail(entry.header().file())
                    .ifPresent(trail -> keys.forEach(key -> look(entry, trail, key)));
        }
    }

    /** From the oldest to the newest; what was changed on the day of landing was being written. */
    private void look(Entry entry, Trail trail, String key) {
        Version settled = trail.settled(0, situation.isms().organisation().zone());
        List<Version> versions = trail.all();
        int from = versions.indexOf(settled);
        for (int i = from - 1; i >= 0; i--) {
            Optional<String> then = said(entry, versions.get(i + 1), key);
            Optional<String> now = said(entry, versions.get(i), key);
            if (then.isPresent() && now.isPresent() && isLater(then.get(), now.get())) {
                moved.add(new Question.Moved(entry, key, then.get(), now.get(), versions.get(i)));
            }
        }
    }

    private static boolean isLater(String then, String now) {
        if (DAY.matcher(then).matches() && DAY.matcher(now).matches()) {
            return now.compareTo(then) > 0;
        }
        Optional<Interval> before = Interval.parse(then);
        Optional<Interval> after = Interval.parse(now);
        return before.isPresent()
                && after.isPresent()
                && after.get().nominalDays() > before.get().nominalDays();
    }

    private Optional<String> said(Entry entry, Version version, String key) {
        return situation
                .history()
                .text(version)
                .map(text -> DocumentReader.recalled(
                        entry.header().file(), entry.header().type(), text))
                .stream()
                .flatMap(List::stream)
                .map(Document::header)
                .filter(header -> text(header, "id").equals(Optional.of(entry.id())))
                .flatMap(header -> text(header, key).stream())
                .findFirst();
    }

    private static Optional<String> text(Value.Mapping header, String key) {
        return header.get(key).filter(Value.Text.class::isInstance).map(value -> ((Value.Text) value).text());
    }

    /** The records that a change, a nonconformity or an exception speaks about. */
    private static Set<String> answered(Isms isms) {
        Set<String> ids = new HashSet<>();
        for (Entry entry : isms.entries()) {
            if (entry instanceof Change || entry instanceof Nonconformity || entry instanceof Waiver) {
                entry.references().forEach(reference -> ids.add(reference.id()));
                ids.addAll(entry.header().related());
            }
            if (entry instanceof Waiver waiver) {
                waiver.subject().ifPresent(ids::add);
            }
        }
        return ids;
    }
}
