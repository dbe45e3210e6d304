package io.github.ismskit.rule.risk;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Isms;
import io.github.ismskit.model.Person;
import io.github.ismskit.model.Risk;
import io.github.ismskit.rule.Ago;
import io.github.ismskit.rule.Check;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A risk was accepted by somebody who was there, for the score that it has, until a day that has not passed. */
public final class RiskAcceptanceIsValid implements Rule {

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String statement() {
        return "Every risk acceptance is in force, for the score that the risk has now";
    }

    @Override
    public List<String> clauses() {
        return List.of("6.1.3");
    }

    @Override
    public Check check(Situation situation) {
        List<Risk> accepted = situation.isms().risks().stream()
                .filter(Risk::isOpen)
                .filter(risk -> risk.acceptance().isPresent())
                .toList();
        return Check.each(
                accepted, risk -> judge(situation, risk, risk.acceptance().orElseThrow()));
    }

    private Stream<Finding> judge(Situation situation, Risk risk, Risk.Acceptance acceptance) {
        List<Finding> findings = new ArrayList<>();
        expired(situation.asOf(), risk, acceptance).ifPresent(findings::add);
        if (risk.current().value() != acceptance.score()) {
            int score = risk.current().value();
            findings.add(finding(
                    risk,
                    risk.at("acceptance", "score"),
                    risk.id() + " was accepted at score " + acceptance.score() + " but scores " + score + " now",
                    "have the score of " + score + " accepted or treat the risk"));
        }
        byNobody(situation.isms(), risk, acceptance).ifPresent(findings::add);
        return findings.stream();
    }

    private Optional<Finding> expired(LocalDate asOf, Risk risk, Risk.Acceptance acceptance) {
        if (!acceptance.isExpiredOn(asOf)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                        risk,
                        risk.at("acceptance", "expires"),
                        "the acceptance of " + risk.id() + " expired on " + Ago.of(acceptance.expires(), asOf),
                        "decide again and renew 'acceptance'")
                .dueOn(acceptance.expires()));
    }

    private Optional<Finding> byNobody(Isms isms, Risk risk, Risk.Acceptance acceptance) {
        boolean entitled = isms.person(acceptance.by())
                .map((Person person) -> person.isThereOn(acceptance.date()))
                .orElse(isms.isUnsound(acceptance.by()));
        if (entitled) {
            return Optional.empty();
        }
        return Optional.of(finding(
                risk,
                risk.at("acceptance", "by"),
                "the acceptance of " + risk.id() + " was given by " + acceptance.by() + ", who was not there on "
                        + acceptance.date(),
                "have somebody accept it who is here"));
    }
}
