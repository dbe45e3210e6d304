package io.github.ismskit.rule.governed;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Change;
import io.github.ismskit.model.Words;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Setting;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A change asks whether it touches the ISMS, and the answer is complete in time (clauses 6.3 and 8.1). */
public final class ChangeImpactIsAssessed implements Rule {

    private static final Setting DAYS = new Setting("days", 30, "days from the change to a complete answer");

    private static final Set<Change.Kind> LOOKS_AT_RISKS =
            Set.of(Change.Kind.SUPPLIER, Change.Kind.TECHNOLOGY, Change.Kind.LOCATION, Change.Kind.ACQUISITION);

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "The effect of a change on each part of the ISMS is answered in time";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.3", "8.1");
    }

    @Override
    public List<Setting> settings() {
        return List.of(DAYS);
    }

    @Override
    public Check check(Situation situation) {
        List<Change> changes = situation.isms().all(Change.class).stream()
                .filter(change -> !change.status().equals(Optional.of(Change.Status.REJECTED)))
                .toList();
        return Check.each(changes, change -> change.affectsIsms() ? parts(situation, change) : reason(change));
    }

    private Stream<Finding> reason(Change change) {
        if (change.reason().filter(text -> !text.isBlank()).isPresent()) {
            return Stream.empty();
        }
        String message = change.id() + " is said not to affect the ISMS, without a reason";
        return Stream.of(finding(change, change.at("affects-isms"), message, "add 'reason'"));
    }

    private Stream<Finding> parts(Situation situation, Change change) {
        LocalDate due = change.date().plusDays(situation.number(this, DAYS));
        List<Finding> findings = new ArrayList<>();
        List<String> open = Change.PARTS.stream()
                .filter(part -> !change.isAnsweredBy(part, situation.asOf()))
                .toList();
        if (!open.isEmpty() && situation.asOf().isAfter(due)) {
            String message = change.id() + " of " + change.date() + " does not say what it means for "
                    + String.join(", ", open) + "; that was due by " + Ago.of(due, situation.asOf());
            findings.add(finding(change, change.at("impact"), message, "look at them and write each under 'impact'")
                    .dueOn(due));
        }
        late(change, due).ifPresent(findings::add);
        unlikely(change).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> late(Change change, LocalDate due) {
        return change.impact().entrySet().stream()
                .filter(part -> part.getValue()
                        .review()
                        .filter(review -> review.reviewed().isAfter(due))
                        .isPresent())
                .findFirst()
                .map(part -> finding(
                                change,
                                change.at("impact", part.getKey()),
                                "what " + change.id() + " means for " + part.getKey() + " was looked at on "
                                        + part.getValue().review().orElseThrow().reviewed() + ", after " + due,
                                "look at changes before they happen")
                        .as(Severity.WARNING));
    }

    /** Whoever moves or buys something has risks to look at. */
    private Optional<Finding> unlikely(Change change) {
        Change.Impact risks = change.impact().get("risks");
        if (!LOOKS_AT_RISKS.contains(change.kind())
                || risks == null
                || risks.review().isPresent()) {
            return Optional.empty();
        }
        String message =
                change.id() + " changes the " + Words.of(change.kind()) + ", but its risks are said to be not affected";
        return Optional.of(
                finding(change, change.at("impact", "risks"), message, "look at the risks, even if they stay the same")
                        .as(Severity.WARNING));
    }
}
