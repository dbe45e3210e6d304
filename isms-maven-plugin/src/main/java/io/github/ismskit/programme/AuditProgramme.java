package io.github.ismskit.programme;

import io.github.ismskit.catalogue.Clause;
import io.github.ismskit.catalogue.ControlOrder;
import io.github.ismskit.model.Audit;
import io.github.ismskit.model.Control;
import io.github.ismskit.model.Isms;
import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What internal audits have looked at, and will, over the years of the certificate (clause 9.2.2). */
public final class AuditProgramme {

    private static final int YEARS_WITHOUT_CERTIFICATE = 3;

    private final DateRange cycle;
    private final List<Subject> subjects;
    private final List<Audit> audits;

    private AuditProgramme(DateRange cycle, List<Subject> subjects, List<Audit> audits) {
        this.cycle = cycle;
        this.subjects = subjects;
        this.audits = audits;
    }

    /**
     * Every numbered clause that the standard divides its chapters into, and every applicable control, in their order.
     *
     * @param day that is judged, from which the years count where nothing has begun yet
     */
    public static AuditProgramme of(Isms isms, LocalDate day) {
        List<Subject> subjects = new ArrayList<>();
        for (Clause clause : isms.catalogue().clauses()) {
            if (clause.number().chars().filter(each -> each == '.').count() == 1) {
                subjects.add(Subject.of(isms.catalogue(), clause));
            }
        }
        isms.soa().stream()
                .filter(Control::applicable)
                .sorted(Comparator.comparing(Control::id, new ControlOrder()))
                .map(line -> Subject.of(isms.catalogue(), line.id(), line.title()))
                .forEach(subjects::add);
        List<Audit> internal = isms.audits().stream()
                .filter(audit -> audit.kind() == Audit.Kind.INTERNAL)
                .sorted(Comparator.comparing(Audit::planned).thenComparing(Audit::id))
                .toList();
        return new AuditProgramme(cycle(isms, day), List.copyOf(subjects), internal);
    }

    /** The days of the certificate; without one, three years from the first due date of the calendar. */
    public DateRange cycle() {
        return cycle;
    }

    public List<Subject> subjects() {
        return subjects;
    }

    /** The internal audits of the cycle, held or planned, that have the subject in their scope. */
    public List<Audit> auditsOf(Subject subject) {
        return audits.stream()
                .filter(audit -> cycle.contains(audit.performed().orElse(audit.planned())))
                .filter(audit -> subject.isIn(audit.scope()))
                .toList();
    }

    /** Whether an audit that was held in the cycle, by the day, has looked at the subject. */
    public boolean isCovered(Subject subject, LocalDate day) {
        return auditsOf(subject).stream()
                .flatMap(audit -> audit.performed().stream())
                .anyMatch(held -> !held.isAfter(day));
    }

    /** Whether an audit that is still to be held in the cycle will look at the subject. */
    public boolean isPlanned(Subject subject) {
        return auditsOf(subject).stream().anyMatch(audit -> audit.performed().isEmpty());
    }

    /** The years of the cycle in their order; the last one may be shorter. */
    public List<DateRange> years() {
        List<DateRange> years = new ArrayList<>();
        for (LocalDate from = cycle.from();
                !from.isAfter(cycle.to());
                from = cycle.from().plusYears(years.size())) {
            LocalDate to = cycle.from().plusYears(years.size() + 1L).minusDays(1);
            years.add(new DateRange(from, to.isAfter(cycle.to()) ? cycle.to() : to));
        }
        return years;
    }

    /** How far the programme is with the subject on the day. */
    public Coverage coverage(Subject subject, LocalDate day) {
        if (isCovered(subject, day)) {
            return Coverage.COVERED;
        }
        List<Audit> ahead = auditsOf(subject).stream()
                .filter(audit -> audit.performed().isEmpty())
                .toList();
        if (ahead.isEmpty()) {
            return Coverage.NOT_PLANNED;
        }
        boolean late = ahead.stream().allMatch(audit -> day.isAfter(audit.planned()));
        return late ? Coverage.OVERDUE : Coverage.PLANNED;
    }

    private static DateRange cycle(Isms isms, LocalDate day) {
        return isms.certificateCycle().map(known -> known.days()).orElseGet(() -> {
            LocalDate begin = isms.begin().orElse(day);
            return new DateRange(
                    begin, begin.plusYears(YEARS_WITHOUT_CERTIFICATE).minusDays(1));
        });
    }
}
