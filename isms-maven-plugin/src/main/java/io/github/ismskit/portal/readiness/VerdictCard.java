package io.github.ismskit.portal.readiness;

import io.github.ismskit.Assessment;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.model.Audit;
import io.github.ismskit.portal.Chip;
import io.github.ismskit.portal.Day;
import io.github.ismskit.portal.Desk;
import io.github.ismskit.portal.Ref;
import io.github.ismskit.portal.Status;
import io.github.ismskit.rule.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The verdict in one look: for which audit, with which counts, and until when it holds. */
public record VerdictCard(
        Chip verdict,
        String headline,
        long blocking,
        long warnings,
        long passing,
        long notEvaluated,
        List<String> doubts,
        int expected,
        int proven,
        int waived,
        int failed,
        Day validUntil,
        Day periodFrom,
        Day periodTo,
        boolean simulated,
        boolean hasAudit,
        Ref audit,
        Day auditDay,
        String auditWhen,
        String certificate,
        Day certificateUntil,
        int certificateShare) {

    public static VerdictCard of(Desk desk) {
        Assessment assessment = desk.assessment();
        long warnings = assessment.count(Severity.WARNING);
        Chip verdict = Status.of(desk, assessment.verdict(), warnings > 0);
        Optional<Audit> next = assessment.readiness().nextAudit();
        List<Outcome> outcomes = assessment.outcomes();
        return new VerdictCard(
                verdict,
                next.map(audit -> desk.say("verdict.headline", verdict.label(), audit.title()))
                        .orElse(verdict.label()),
                assessment.count(Severity.ERROR),
                warnings,
                outcomes.stream().filter(Outcome::holds).count(),
                outcomes.stream().filter(each -> !each.isEvaluated()).count(),
                assessment.readiness().doubts(),
                assessment.readiness().obligations().expected(),
                assessment.readiness().obligations().proven(),
                assessment.readiness().obligations().waived(),
                assessment.readiness().obligations().failed(),
                Day.of(assessment.readiness().validUntil()),
                Day.of(assessment.situation().period().from()),
                Day.of(assessment.situation().period().to()),
                assessment.simulated(),
                next.isPresent(),
                next.map(desk::ref).orElse(new Ref("", "", "")),
                Day.of(next.map(Audit::planned)),
                next.map(audit -> when(desk, audit.planned())).orElse(""),
                certificate(assessment),
                Day.of(assessment.isms().organisation().certificate().validUntil()),
                share(assessment));
    }

    private static String when(Desk desk, LocalDate day) {
        String away = desk.away(day);
        return day.isBefore(desk.asOf()) ? desk.say("verdict.no-result", away) : away;
    }

    private static String certificate(Assessment assessment) {
        return assessment.isms().organisation().certificate().number().orElse("");
    }

    /** How much of the certificate's time is over, in percent. */
    private static int share(Assessment assessment) {
        Optional<LocalDate> issued =
                assessment.isms().organisation().certificate().issued();
        Optional<LocalDate> until =
                assessment.isms().organisation().certificate().validUntil();
        if (issued.isEmpty() || until.isEmpty() || !until.get().isAfter(issued.get())) {
            return 0;
        }
        long all = ChronoUnit.DAYS.between(issued.get(), until.get());
        long gone = ChronoUnit.DAYS.between(issued.get(), assessment.asOf());
        return (int) Math.max(0, Math.min(100, gone * 100 / all));
    }
}
