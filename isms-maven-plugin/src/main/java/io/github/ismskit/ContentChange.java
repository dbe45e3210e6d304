package io.github.ismskit;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.impact.Impact;
import io.github.ismskit.impact.RecordChange;
import io.github.ismskit.impact.Weakening;
import io.github.ismskit.impact.Yardstick;
import io.github.ismskit.model.Isms;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The content beside what it was where its change began.
 *
 * @param inheritance which artifacts are inherited anew, no longer, or in another version, a sentence each
 * @param unreadable files of the change that cannot be read as what they are
 */
public record ContentChange(ChangeBase base, Impact impact, List<String> inheritance, SortedSet<String> unreadable) {

    /** It lies beside the content, so what is said of it is told at {@code isms.yaml}. */
    private static final String POM = "pom.xml";

    public ContentChange {
        inheritance = List.copyOf(inheritance);
        unreadable = Collections.unmodifiableSortedSet(new TreeSet<>(unreadable));
    }

    /** @param day on which both are judged */
    public static ContentChange of(ChangeBase base, Content now, LocalDate day) {
        SortedSet<String> unreadable = new TreeSet<>(ChangeBase.refused(now));
        unreadable.retainAll(base.changed());
        Isms before = withoutUntold(base.before().isms(), now.isms(), unreadable);
        List<String> inheritance = ArtifactChanges.between(
                base.before().isms().inheritance().artifacts(),
                now.isms().inheritance().artifacts());
        return new ContentChange(base, impact(base, before, now.isms(), day), inheritance, unreadable);
    }

    /** What lies between two states, both judged on the day, and in which ways the POM has them judged otherwise. */
    public static Impact impact(ChangeBase base, Isms before, Isms now, LocalDate day) {
        Map<String, Severity> own = StandardRules.all().stream().collect(Collectors.toMap(Rule::id, Rule::severity));
        Yardstick yardstick = new Yardstick(
                own, day, period(before, day).from(), period(now, day).from());
        Location settings = now.organisation().source().start();
        List<Weakening> pom = base.pom().stream()
                .map(each -> new Weakening(POM, settings, POM + " " + each, Optional.empty()))
                .toList();
        return Impact.between(before, now, yardstick, pom);
    }

    private static DateRange period(Isms isms, LocalDate day) {
        return Period.current(isms, ControlsCalendar.of(isms, day, day));
    }

    /** A record whose file can no longer be read is not removed: nobody knows what is said of it. */
    private static Isms withoutUntold(Isms before, Isms now, Set<String> unreadable) {
        Set<String> silent = new TreeSet<>(unreadable);
        now.entries().forEach(entry -> silent.remove(entry.header().file()));
        return before.with(before.entries().stream()
                .filter(entry -> !silent.contains(entry.header().file())
                        || now.entry(entry.id()).isPresent())
                .toList());
    }

    /** What it is compared with: the revision that was named, and the commit where the change left its line. */
    public String against() {
        return base.fork().revision() + " at " + base.fork().shortened();
    }

    /** Files of the change that could not be read before it, so that whatever they say now counts as new. */
    public SortedSet<String> unreadBefore() {
        SortedSet<String> files = new TreeSet<>(base.incomparable());
        files.retainAll(base.changed());
        files.removeAll(unreadable);
        return files;
    }

    /** Files that differ although no record of them says anything else: attachments, translations, another layout. */
    public SortedSet<String> otherFiles() {
        SortedSet<String> files = new TreeSet<>(base.changed());
        files.removeAll(unreadable);
        files.removeAll(base.incomparable());
        impact.changes().stream().map(RecordChange::place).forEach(place -> files.remove(place.file()));
        return files;
    }

    /** How much of it nobody has looked at in the same change. */
    public int open() {
        return impact.unexplained().size() + impact.open().size() + unreadable.size();
    }
}
