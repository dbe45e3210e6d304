package io.github.ismskit.rule.audit;

import io.github.ismskit.finding.Finding;
import io.github.ismskit.finding.Location;
import io.github.ismskit.finding.Severity;
import io.github.ismskit.programme.AuditProgramme;
import io.github.ismskit.programme.Subject;
import io.github.ismskit.programme.Weight;
import io.github.ismskit.rule.Rule;
import io.github.ismskit.rule.Situation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how much of an audit programme may still be open on a day, and says so where more is. */
final class Pace {

    private static final int NAMED = 8;

    private final Rule rule;
    private final Situation situation;
    private final AuditProgramme programme;
    private final Location place;

    Pace(Rule rule, Situation situation, AuditProgramme programme) {
        this.rule = rule;
        this.situation = situation;
        this.programme = programme;
        this.place = situation.isms().organisation().source().at("certificate", "valid-until");
    }

    /** @param open the subjects that no held audit has looked at */
    List<Finding> judge(List<Subject> open) {
        LocalDate asOf = situation.asOf();
        int before = situation.number(rule, InternalAuditCoversIsms.BEFORE_END);
        LocalDate lastGoodDay = programme.cycle().to().minusMonths(before);
        if (asOf.isAfter(lastGoodDay)) {
            return byGroup(open).entrySet().stream()
                    .map(group -> uncovered(group.getKey(), group.getValue(), lastGoodDay))
                    .toList();
        }
        List<Finding> behind = new ArrayList<>();
        unplanned(behind, open);
        heavy(behind, open);
        if (behind.isEmpty()) {
            slow(behind, open);
        }
        return behind;
    }

    private Finding uncovered(String group, List<Subject> subjects, LocalDate lastGoodDay) {
        String message = "no internal audit since " + programme.cycle().from() + " has looked at " + group + ": "
                + names(subjects);
        return rule.finding(place, message, "hold one with them in its scope before the certification body comes")
                .dueOn(lastGoodDay);
    }

    /** In the last year a subject that no audit has in its scope, held or planned, will hardly be reached. */
    private void unplanned(List<Finding> behind, List<Subject> open) {
        LocalDate lastYear = programme.cycle().to().minusYears(1);
        List<Subject> forgotten =
                open.stream().filter(subject -> !programme.isPlanned(subject)).toList();
        if (situation.asOf().isAfter(lastYear) && !forgotten.isEmpty()) {
            behind.add(warning(
                    "no internal audit, held or planned, has " + names(forgotten) + " in its scope",
                    "plan one by " + programme.cycle().to()));
        }
    }

    private void heavy(List<Finding> behind, List<Subject> open) {
        int months = situation.number(rule, InternalAuditCoversIsms.HEAVY_MONTHS);
        LocalDate limit = programme.cycle().from().plusMonths(months);
        Weight weight = Weight.of(situation.isms());
        List<Subject> heavy = open.stream().filter(weight::isHeavy).toList();
        if (situation.asOf().isAfter(limit) && !heavy.isEmpty()) {
            String message = "no internal audit has looked at " + names(heavy) + " since "
                    + programme.cycle().from() + ", although risks or earlier findings give them weight";
            behind.add(warning(message, "audit them next"));
        }
    }

    /** After each full year, a year's share of the programme is to be done. */
    private void slow(List<Finding> behind, List<Subject> open) {
        long years = Math.max(
                1,
                ChronoUnit.YEARS.between(
                        programme.cycle().from(), programme.cycle().to().plusDays(1)));
        long gone = ChronoUnit.YEARS.between(programme.cycle().from(), situation.asOf());
        int all = programme.subjects().size();
        int covered = all - open.size();
        if (gone > 0 && covered * years < all * gone) {
            String message = "internal audits have looked at " + covered + " of " + all + " clauses and controls after "
                    + gone + (gone == 1 ? " year of " : " years of ") + years;
            behind.add(warning(message, "widen the scope of the next audit, or hold another one"));
        }
    }

    private Finding warning(String message, String remedy) {
        return rule.finding(place, message, remedy).as(Severity.WARNING);
    }

    private static Map<String, List<Subject>> byGroup(List<Subject> subjects) {
        return subjects.stream()
                .collect(Collectors.groupingBy(
                        subject -> subject.isControl()
                                ? "controls of the theme " + subject.group()
                                : "clause " + subject.group(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String names(List<Subject> subjects) {
        String named = subjects.stream().limit(NAMED).map(Subject::id).collect(Collectors.joining(", "));
        int more = subjects.size() - NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
