package io.github.ismskit.model;

import io.github.ismskit.schedule.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A review of the ISMS by top management (clause 9.3). */
public record ManagementReview(
        Header header,
        LocalDate planned,
        Optional<LocalDate> held,
        Optional<String> chair,
        List<String> attendees,
        Optional<DateRange> period,
        Map<String, String> inputs,
        List<PlannedAction> decisions)
        implements Entry {

    public ManagementReview {
        attendees = List.copyOf(attendees);
        inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
        decisions = List.copyOf(decisions);
    }

    public boolean isHeldBy(LocalDate day) {
        return held.filter(date -> !date.isAfter(day)).isPresent();
    }

    /** What the review found about an input; empty where nothing was written. */
    public Optional<String> input(ReviewInput input) {
        return Optional.ofNullable(inputs.get(input.key())).filter(text -> !text.isBlank());
    }

    @Override
    public ManagementReview with(Header other) {
        return new ManagementReview(other, planned, held, chair, attendees, period, inputs, decisions);
    }

    @Override
    public List<Naming> people() {
        return new Named(this)
                .owner()
                .actions("decisions", decisions)
                .person("chair", chair, held)
                .everybody("attendees", attendees, held)
                .people();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
