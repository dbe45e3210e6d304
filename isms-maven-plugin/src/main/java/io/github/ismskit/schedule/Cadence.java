package io.github.ismskit.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How often something is due. */
public interface Cadence {
    static Optional<Cadence> parse(String text) {
        return Interval.parse(text).map(Every::new);
    }

    List<LocalDate> dueDates(LocalDate anchor, LocalDate through);

    int nominalDays();

    String text();

    /** By interval. */
    record Every(Interval interval) implements Cadence {
        @Override
        public List<LocalDate> dueDates(LocalDate anchor, LocalDate through) {
            List<LocalDate> dates = new ArrayList<>();
            for (int k = 0; !anchor.plus(interval.period().multipliedBy(k)).isAfter(through); k++) {
                dates.add(anchor.plus(interval.period().multipliedBy(k)));
            }
            return dates;
        }

        @Override
        public int nominalDays() {
            return interval.nominalDays();
        }

        @Override
        public String text() {
            return interval.text();
        }
    }
}
