package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The years of one certificate and the external audits that they ask for (ISO/IEC 17021-1, 9.1.3: surveillance each
 * year, the first within twelve months of the decision; recertification before the certificate ends).
 *
 * @param issued the first day of the certificate
 * @param validUntil its last day, inclusive
 * @param milestones in the order of their last days
 */
public record CertificateCycle(LocalDate issued, LocalDate validUntil, List<Milestone> milestones) {

    public CertificateCycle {
        milestones = List.copyOf(milestones);
    }

    /** What a visit of the certification body is for. */
    public enum Purpose {
        SURVEILLANCE,
        RECERTIFICATION
    }

    /** An external audit as it is recorded. */
    public record Visit(String id, Purpose purpose, LocalDate planned, Optional<LocalDate> performed) {

        /** The day on which it was, or is to be, held. */
        public LocalDate day() {
            return performed.orElse(planned);
        }
    }

    /**
     * How long a window is open.
     *
     * @param surveillanceBefore before each anniversary of the certificate
     * @param surveillanceAfter after it; never granted to the first surveillance
     * @param recertificationBefore before the end of the certificate
     */
    public record Windows(Interval surveillanceBefore, Interval surveillanceAfter, Interval recertificationBefore) {

        public static final Windows USUAL = new Windows(span("P3M"), span("P0D"), span("P6M"));

        private static Interval span(String text) {
            return Interval.parse(text).orElseThrow();
        }
    }

    /**
     * A visit that the cycle asks for.
     *
     * @param year of the certificate, from 1
     * @param opens the first day of its window
     * @param lastDay the last day of its window, inclusive
     * @param visit the record that answers it
     */
    public record Milestone(Purpose purpose, int year, LocalDate opens, LocalDate lastDay, Optional<Visit> visit) {

        public boolean isHeldOn(LocalDate day) {
            return visit.flatMap(Visit::performed)
                    .filter(held -> !held.isAfter(day))
                    .isPresent();
        }
    }

    /** Reckons the milestones; surveillance visits answer theirs in the order of their days. */
    public static CertificateCycle of(LocalDate issued, LocalDate validUntil, Windows windows, List<Visit> visits) {
        List<Visit> surveillance = within(issued, validUntil, visits, Purpose.SURVEILLANCE);
        List<Visit> renewal = within(issued, validUntil, visits, Purpose.RECERTIFICATION);
        List<Milestone> milestones = new ArrayList<>();
        int years = Math.max(1, (int) ChronoUnit.YEARS.between(issued, validUntil.plusDays(1)));
        for (int year = 1; year < years; year++) {
            LocalDate anniversary = issued.plusYears(year);
            milestones.add(new Milestone(
                    Purpose.SURVEILLANCE,
                    year,
                    anniversary.minus(windows.surveillanceBefore().period()),
                    year == 1 ? anniversary : windows.surveillanceAfter().after(anniversary),
                    at(surveillance, year - 1)));
        }
        LocalDate opens = validUntil.minus(windows.recertificationBefore().period());
        milestones.add(new Milestone(Purpose.RECERTIFICATION, years, opens, validUntil, at(renewal, 0)));
        return new CertificateCycle(issued, validUntil, milestones);
    }

    /** The first visit that was not held by the day. */
    public Optional<Milestone> next(LocalDate day) {
        return milestones.stream().filter(each -> !each.isHeldOn(day)).findFirst();
    }

    /** The year of the certificate that the day lies in, from 1; beyond its ends the nearest one. */
    public int yearOf(LocalDate day) {
        LocalDate inside = day.isBefore(issued) ? issued : day.isAfter(validUntil) ? validUntil : day;
        return (int) ChronoUnit.YEARS.between(issued, inside) + 1;
    }

    public int years() {
        return yearOf(validUntil);
    }

    /** The days of one year of the certificate. */
    public DateRange year(int number) {
        LocalDate end = issued.plusYears(number).minusDays(1);
        return new DateRange(issued.plusYears(number - 1L), end.isAfter(validUntil) ? validUntil : end);
    }

    public DateRange days() {
        return new DateRange(issued, validUntil);
    }

    private static List<Visit> within(LocalDate issued, LocalDate until, List<Visit> visits, Purpose purpose) {
        return visits.stream()
                .filter(visit -> visit.purpose() == purpose)
                .filter(visit -> visit.day().isAfter(issued) && !visit.day().isAfter(until))
                .sorted(Comparator.comparing(Visit::day).thenComparing(Visit::id))
                .toList();
    }

    private static Optional<Visit> at(List<Visit> visits, int index) {
        return index < visits.size() ? Optional.of(visits.get(index)) : Optional.empty();
    }
}
