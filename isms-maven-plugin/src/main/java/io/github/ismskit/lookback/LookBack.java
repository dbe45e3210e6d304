package io.github.ismskit.lookback;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.finding.Verdict;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.readiness.Obligations;
import io.github.ismskit.readiness.Period;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.schedule.OccurrenceState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How the ISMS stood at the last twelve month ends. Only rules whose answer follows from dates are asked again; what an
 * earlier value was, once it is overwritten, no record tells.
 */
public final class LookBack {

    private static final int MONTHS = 12;

    private final RuleBook rules;

    /** @param dated the rules that can be asked about the past */
    public LookBack(List<Rule> dated) {
        this.rules = new RuleBook(dated);
    }

    /** The oldest month end first; none before anything was due. */
    public List<Snapshot> from(Situation today) {
        YearMonth month = YearMonth.from(today.asOf());
        LocalDate begin = today.isms().begin().orElse(LocalDate.MAX);
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(back -> month.minusMonths(MONTHS + 1L - back).atEndOfMonth())
                .filter(day -> !day.isBefore(begin))
                .parallel()
                .map(day -> at(today, day))
                .toList();
    }

    private Snapshot at(Situation today, LocalDate day) {
        Hindsight hindsight = new Hindsight(today.isms(), day);
        Isms known = hindsight.known();
        ControlsCalendar calendar = ControlsCalendar.of(known, day, day);
        Situation then = today.of(known).on(day, Period.current(known, calendar), calendar);
        Set<String> overwritten = hindsight.overwritten();
        Set<String> unclear = new TreeSet<>();
        int held = 0;
        int blocking = 0;
        int warnings = 0;
        List<Outcome> outcomes = rules.judge(then);
        for (Outcome outcome : outcomes) {
            int errors = 0;
            for (Finding finding : outcome.findings()) {
                if (finding.record().filter(overwritten::contains).isPresent()) {
                    finding.record().ifPresent(unclear::add);
                } else {
                    errors += finding.severity() == Severity.ERROR ? 1 : 0;
                    warnings += finding.severity() == Severity.WARNING ? 1 : 0;
                }
            }
            blocking += errors;
            held += errors == 0 ? 1 : 0;
        }
        Obligations obligations = Obligations.of(then.calendar(), then.period());
        return new Snapshot(
                day,
                verdict(blocking, unclear, obligations),
                held,
                outcomes.size(),
                blocking,
                warnings,
                obligations,
                overdue(then),
                open(known, day),
                List.copyOf(unclear));
    }

    private static Verdict verdict(int blocking, Set<String> unclear, Obligations obligations) {
        if (blocking > 0) {
            return Verdict.FAIL;
        }
        return unclear.isEmpty() && obligations.expected() > 0 ? Verdict.PASS : Verdict.CANNOT_JUDGE;
    }

    private static int overdue(Situation then) {
        return (int) then.calendar().activities().stream()
                .flatMap(scheduled -> scheduled.timetable().occurrences().stream())
                .filter(occurrence -> occurrence.state() == OccurrenceState.OVERDUE)
                .filter(occurrence -> occurrence.explanation().equals(Optional.empty()))
                .count();
    }

    private static int open(Isms known, LocalDate day) {
        return (int) known.all(Nonconformity.class).stream()
                .filter(each -> each.isOpenOn(day))
                .count();
    }
}
