package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.MissedOccurrence;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Reach;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was cured does not come back (clause 10.2: the cause is removed, so that it does not happen again). */
public final class NonconformityDoesNotRecur implements Rule {

    private static final Setting MONTHS =
            new Setting("months", 12, "months after its end in which a cause must not come back");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "No nonconformity has the cause, or concerns the activity, of one that was closed as cured within the last twelve months";
    }

    @Override
    public List<String> clauses() {
        return List.of("10.2");
    }

    @Override
    public Reach reach() {
        return Reach.RECORDED;
    }

    @Override
    public List<Setting> settings() {
        return List.of(MONTHS);
    }

    @Override
    public Check check(Situation situation) {
        List<Nonconformity> all = situation.isms().all(Nonconformity.class);
        int months = situation.number(this, MONTHS);
        return Check.each(
                all,
                each -> all.stream()
                        .filter(earlier -> wasCuredBefore(earlier, each, months))
                        .flatMap(earlier -> judge(each, earlier).stream())
                        .limit(1));
    }

    private static boolean wasCuredBefore(Nonconformity earlier, Nonconformity later, int months) {
        return earlier.closed()
                .filter(closed -> earlier.detected().isBefore(later.detected())
                        && !closed.plusMonths(months).isBefore(later.detected()))
                .isPresent();
    }

    private Optional<Finding> judge(Nonconformity each, Nonconformity earlier) {
        if (cause(each).isPresent() && cause(each).equals(cause(earlier))) {
            return Optional.of(recurrence(each, "root-cause", "has the root cause of " + earlier.id(), earlier));
        }
        return activities(each).stream()
                .filter(activities(earlier)::contains)
                .findFirst()
                .map(activity -> recurrence(
                        each, "occurrences", "is about " + activity + " again, like " + earlier.id(), earlier));
    }

    private Finding recurrence(Nonconformity each, String key, String what, Nonconformity earlier) {
        String message = each.id() + " " + what + ", which was closed on "
                + earlier.closed().orElseThrow();
        return finding(each, each.at(key), message, "look for the cause behind the cause, and name it");
    }

    /** Letters and digits only, so that a comma makes no difference. */
    private static Optional<String> cause(Nonconformity each) {
        return each.rootCause()
                .map(text -> text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    private static List<String> activities(Nonconformity each) {
        return each.occurrences().stream().map(MissedOccurrence::activity).toList();
    }
}
