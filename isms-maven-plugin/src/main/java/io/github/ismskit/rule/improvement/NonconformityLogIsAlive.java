package io.github.ismskit.rule.improvement;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Nonconformity;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** An ISMS in which nothing ever goes wrong is one that nobody looks at. */
public final class NonconformityLogIsAlive implements Rule {

    private static final Setting MONTHS = new Setting("months", 12, "months without an entry");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String statement() {
        return "At least one nonconformity was recorded within twelve months";
    }

    @Override
    public List<String> clauses() {
        return List.of("10.2");
    }

    @Override
    public List<Setting> settings() {
        return List.of(MONTHS);
    }

    @Override
    public Check check(Situation situation) {
        LocalDate asOf = situation.asOf();
        int months = situation.number(this, MONTHS);
        List<LocalDate> detected = situation.isms().all(Nonconformity.class).stream()
                .map(Nonconformity::detected)
                .filter(day -> !day.isAfter(asOf))
                .toList();
        Optional<LocalDate> since =
                detected.stream().max(Comparator.naturalOrder()).or(() -> begin(situation));
        if (since.map(day -> asOf.isAfter(day.plusMonths(months))).orElse(false)) {
            LocalDate due = since.get().plusMonths(months);
            String message = detected.isEmpty()
                    ? "no nonconformity was ever recorded"
                    : "the newest nonconformity was detected on " + Ago.of(since.get(), asOf);
            Finding finding = finding(
                    situation.isms().organisation().source().start(),
                    message,
                    "ask owners and auditors what did not go as written; a log without entries convinces nobody");
            return Check.of(1, List.of(finding.dueOn(due)));
        }
        return Check.of(1, List.of());
    }

    private static Optional<LocalDate> begin(Situation situation) {
        return situation.isms().begin();
    }
}
