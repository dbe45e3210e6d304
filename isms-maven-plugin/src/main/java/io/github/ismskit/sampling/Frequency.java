package io.github.ismskit.sampling;

import io.github.ismskit.schedule.Cadence;

/**
 * How often something is done, and how many of its occurrences an auditor usually looks at in a year. No standard fixes
 * the numbers (ISO 19011, A.6, leaves them to judgement); these are the ones in common use, at their lower end.
 */
public enum Frequency {
    YEARLY(1),
    HALF_YEARLY(1),
    QUARTERLY(2),
    MONTHLY(3),
    WEEKLY(8),
    DAILY(25);

    private final int size;

    Frequency(int size) {
        this.size = size;
    }

    /** The suggested sample of a population: never more than there is. */
    public int sampleOf(int population) {
        return Math.min(size, population);
    }

    /** What is planned by a cadence; a fortnight counts as a week, whatever is longer than half a year as a year. */
    static Frequency of(Cadence cadence) {
        int days = cadence.nominalDays();
        if (days <= 3) {
            return DAILY;
        }
        if (days <= 16) {
            return WEEKLY;
        }
        if (days <= 45) {
            return MONTHLY;
        }
        if (days <= 135) {
            return QUARTERLY;
        }
        return days <= 200 ? HALF_YEARLY : YEARLY;
    }

    /** What happens as the need arises, by how often it did in a year. */
    static Frequency ofCount(int population) {
        if (population > 52) {
            return DAILY;
        }
        if (population > 12) {
            return WEEKLY;
        }
        if (population > 4) {
            return MONTHLY;
        }
        return population > 2 ? QUARTERLY : YEARLY;
    }
}
