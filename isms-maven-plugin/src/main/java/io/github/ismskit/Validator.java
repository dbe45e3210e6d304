package io.github.ismskit;

import io.github.ismskit.calendar.ControlsCalendar;
import io.github.ismskit.finding.Finding;
import io.github.ismskit.history.Gap;
import io.github.ismskit.history.History;
import io.github.ismskit.prose.Prose;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.RuleBook;
import io.github.ismskit.rule.Situation;
import io.github.ismskit.rule.StandardRules;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Checks what is written, whatever the day: it reads, asks the schemas, and follows every id. */
public final class Validator {

    public Validation validate(Content content) {
        Situation situation = timeless(content);
        List<Finding> findings = new RuleBook(StandardRules.timeless())
                .judge(situation).stream()
                        .map(Outcome::findings)
                        .flatMap(List::stream)
                        .sorted()
                        .toList();
        return new Validation(content.documents(), findings);
    }

    /** The rules that are asked look neither at a day nor at a file; texts are not read here, which is what takes long. */
    private static Situation timeless(Content content) {
        LocalDate never = LocalDate.EPOCH;
        return new Situation(
                content.isms(),
                never,
                new DateRange(never, never),
                ControlsCalendar.NONE,
                new Prose(Map.of()),
                Map.of(),
                History.unknown(Gap.SWITCHED_OFF),
                content.findings(),
                content.documents());
    }
}
