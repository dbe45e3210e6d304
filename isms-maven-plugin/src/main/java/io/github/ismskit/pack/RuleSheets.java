package io.github.ismskit.pack;

import io.github.ismskit.edition.Cut;
import io.github.ismskit.model.Waiver;
import io.github.ismskit.portal.Csv;
import io.github.ismskit.rule.Outcome;
import java.util.List;

/** What came of every rule, and the exceptions that are in force, as tables. */
record RuleSheets(Cut cut) {

    private static final List<String> RULES = List.of(
            "rule",
            "statement",
            "clauses",
            "severity",
            "softened",
            "result",
            "looked at",
            "findings",
            "waived",
            "reason");
    private static final List<String> WAIVERS = List.of(
            "exception", "title", "rule", "subject", "approved by", "approved", "expires", "reason", "compensating");

    byte[] rules() {
        return Csv.bytes(
                RULES, cut.assessment().outcomes().stream().map(RuleSheets::row).toList());
    }

    byte[] waivers() {
        return Csv.bytes(
                WAIVERS,
                cut.assessment().isms().all(Waiver.class).stream()
                        .filter(waiver -> waiver.isValidOn(cut.assessment().asOf()))
                        .map(this::row)
                        .toList());
    }

    private static List<String> row(Outcome outcome) {
        return List.of(
                outcome.rule().id(),
                outcome.rule().statement(),
                String.join(" ", outcome.rule().clauses()),
                outcome.severity().key(),
                outcome.softened() ? "yes" : "no",
                outcome.holds() ? "holds" : outcome.isEvaluated() ? "does not hold" : "not evaluated",
                "" + outcome.lookedAt(),
                "" + outcome.findings().size(),
                "" + outcome.waived().size(),
                outcome.notEvaluated().orElse(""));
    }

    private List<String> row(Waiver waiver) {
        Telling telling = new Telling(cut);
        return List.of(
                waiver.id(),
                waiver.title(),
                waiver.rule(),
                waiver.subject().map(telling::record).orElse(""),
                telling.person(waiver.approvedBy()),
                waiver.approved().toString(),
                waiver.expires().toString(),
                waiver.reason(),
                waiver.compensating().orElse(""));
    }
}
