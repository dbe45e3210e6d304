package io.github.ismskit.rule.soa;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A control applies for a reason that exists, or is left out by somebody, for a reason, until a day. */
public final class SoaDecisionIsJustified implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every decision of the statement of applicability has its reason";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3");
    }

    @Override
    public Check check(Situation situation) {
        Map<String, List<Risk>> treated = situation.isms().risks().stream()
                .filter(Risk::isOpen)
                .flatMap(risk -> risk.controls().stream().map(control -> Map.entry(control, risk)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return Check.each(situation.isms().soa(), control -> {
            List<Risk> risks = treated.getOrDefault(control.id(), List.of());
            return control.applicable() ? inclusion(control, risks) : exclusion(control, risks, situation.asOf());
        });
    }

    private Stream<Finding> inclusion(Control control, List<Risk> risks) {
        List<Finding> findings = new ArrayList<>();
        if (control.drivers().isEmpty()) {
            findings.add(finding(
                    control,
                    control.at("drivers"),
                    control.id() + " applies, but nothing says what drives it",
                    "add 'drivers' with risk, legal, contract, business or baseline"));
        }
        if (control.drivers().contains(Control.Driver.RISK) && risks.isEmpty()) {
            findings.add(finding(
                    control,
                    control.at("drivers"),
                    control.id() + " is driven by risk, but no open risk names it",
                    "name " + control.id() + " in the risk that it treats, or give another driver"));
        }
        justification(control).ifPresent(findings::add);
        if (control.implementation().isEmpty()) {
            findings.add(finding(
                    control,
                    control.at("applicable"),
                    control.id() + " applies, but nothing says whether it is implemented",
                    "add 'implementation' with implemented, partial, planned or not-started"));
        }
        return findings.stream();
    }

    private Stream<Finding> exclusion(Control control, List<Risk> risks, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>();
        justification(control).ifPresent(findings::add);
        if (control.exclusion().flatMap(Control.Exclusion::reviewBy).isEmpty()) {
            findings.add(finding(
                    control,
                    control.at("exclusion"),
                    control.id() + " is excluded, but not by whom and until when",
                    "add 'exclusion' with by, date and review-by"));
        }
        risks.stream()
                .filter(risk -> risk.treatment() == Risk.Treatment.MODIFY)
                .map(risk -> finding(
                        control,
                        control.at("applicable"),
                        control.id() + " is excluded, but " + risk.id() + " is treated by it",
                        "make it applicable, or treat " + risk.id() + " otherwise"))
                .forEach(findings::add);
        overdue(control, asOf).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> justification(Control control) {
        if (control.justification().filter(text -> !text.isBlank()).isPresent()) {
            return Optional.empty();
        }
        String decided = control.applicable() ? " applies" : " is excluded";
        return Optional.of(finding(
                control,
                control.at("applicable"),
                control.id() + decided + " without a reason",
                "add 'justification'"));
    }

    private Optional<Finding> overdue(Control control, LocalDate asOf) {
        return control.exclusion()
                .flatMap(Control.Exclusion::reviewBy)
                .filter(asOf::isAfter)
                .map(day -> finding(
                                control,
                                control.at("exclusion", "review-by"),
                                "the exclusion of " + control.id() + " was to be looked at again by "
                                        + Ago.of(day, asOf),
                                "decide again and move 'review-by'")
                        .dueOn(day));
    }
}
