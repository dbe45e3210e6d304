package io.github.ismskit.rule.evidence;

import io.github.ismskit.calendar.Freshness;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Activity;
import io.github.ismskit.model.Evidence;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The newest evidence of every activity still says something about today. */
public final class EvidenceIsFresh implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The newest evidence of every activity is within its limit";
    }

    @Override
    public List<String> clauses() {
        return List.of("9.1");
    }

    @Override
    public Check check(Situation situation) {
        return Check.each(situation.isms().activities(), activity -> judge(situation, activity));
    }

    private Stream<Finding> judge(Situation situation, Activity activity) {
        LocalDate asOf = situation.asOf();
        return Freshness.of(situation.isms(), activity, asOf).stream()
                .filter(freshness -> !activity.plan().isOverOn(asOf) && !freshness.isFreshOn(asOf))
                .map(freshness -> freshness.byOwnLimit()
                        ? expired(freshness.newest(), freshness.lastFreshDay().orElseThrow(), asOf)
                        : aged(activity, freshness, asOf));
    }

    private Finding expired(Evidence evidence, LocalDate last, LocalDate asOf) {
        return finding(
                        evidence,
                        evidence.at("valid-until"),
                        evidence.id() + " expired on " + Ago.of(last, asOf),
                        "collect it again and move 'valid-until'")
                .dueOn(last);
    }

    private Finding aged(Activity activity, Freshness freshness, LocalDate asOf) {
        LocalDate last = freshness.lastFreshDay().orElseThrow();
        String limit = activity.evidence().maxAge().map(Interval::text).orElseThrow();
        String message = "the newest evidence of " + activity.id() + " is of "
                + freshness.newest().performed() + ", " + Ago.days(last, asOf) + " older than its max-age of " + limit
                + " allows";
        return finding(activity, activity.at("evidence", "max-age"), message, "collect it again")
                .dueOn(last);
    }
}
