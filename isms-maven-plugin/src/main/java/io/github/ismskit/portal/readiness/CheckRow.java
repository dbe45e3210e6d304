package io.github.ismskit.portal.readiness;

import io.github.ismskit.finding.Severity;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.rule.Outcome;
import io.github.ismskit.rule.Setting;
import java.util.List;

/**
 * A rule and what came of it; the passing ones are told as well, so that a reader sees what was looked at.
 *
 * @param severity the one in force
 * @param usual the one that the rule has where {@code isms.yaml} does not say otherwise
 * @param weight {@code shipped}, {@code softened} or {@code sharpened}: how the one compares with the other
 * @param reach the time that the rule speaks about
 */
public record CheckRow(
        String rule,
        String statement,
        List<Ref> clauses,
        Chip state,
        String severity,
        String usual,
        String weight,
        String reach,
        List<Threshold> thresholds,
        int lookedAt,
        int findings,
        int waived,
        String notEvaluated) {

    /** A number that the rule compares with; {@code usual} where {@code isms.yaml} does not change it. */
    public record Threshold(String key, String meaning, int value, int usual) {}

    /** What came of every rule, in the order of the book. */
    public static List<CheckRow> all(Desk desk) {
        return desk.assessment().outcomes().stream()
                .map(outcome -> of(desk, outcome))
                .toList();
    }

    private static CheckRow of(Desk desk, Outcome outcome) {
        return new CheckRow(
                outcome.rule().id(),
                outcome.rule().statement(),
                desk.clauses(outcome.rule().clauses()),
                state(desk, outcome),
                outcome.severity().key(),
                outcome.rule().severity().key(),
                weight(outcome),
                desk.word(outcome.rule().reach()),
                outcome.rule().settings().stream()
                        .map(setting -> threshold(desk, outcome, setting))
                        .toList(),
                outcome.lookedAt(),
                outcome.findings().size(),
                outcome.waived().size(),
                outcome.notEvaluated().orElse(""));
    }

    private static Threshold threshold(Desk desk, Outcome outcome, Setting setting) {
        int value = desk.assessment().situation().number(outcome.rule(), setting);
        return new Threshold(setting.key(), setting.meaning(), value, setting.usual());
    }

    private static String weight(Outcome outcome) {
        if (outcome.severity() == outcome.rule().severity()) {
            return "shipped";
        }
        return outcome.softened() ? "softened" : "sharpened";
    }

    /** Holds, or the weight of the heaviest finding; a rule that found nothing to judge says so. */
    private static Chip state(Desk desk, Outcome outcome) {
        if (!outcome.isEvaluated()) {
            return new Chip("not-evaluated", desk.say("checks.not-evaluated"), "neutral", "question");
        }
        if (!outcome.findings().isEmpty()) {
            Severity heaviest = outcome.findings().stream()
                    .map(finding -> finding.severity())
                    .min(Severity::compareTo)
                    .orElseThrow();
            Chip weight = Status.of(desk, heaviest);
            return new Chip("found-" + weight.key(), weight.label(), weight.tone(), weight.icon());
        }
        return outcome.lookedAt() == 0
                ? new Chip("nothing", desk.say("checks.nothing"), "neutral", "dash")
                : new Chip("holds", desk.say("checks.holds"), "good", "tick");
    }
}
