package io.github.ismskit.portal.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;

/** The order of what is planned for a day: still ahead, the earliest first; then what is behind, the newest first. */
public final class Ahead {

    private Ahead() {}

    public static <T> Comparator<T> first(Function<T, LocalDate> planned, Predicate<T> ahead) {
        return Comparator.comparing((T each) -> !ahead.test(each)).thenComparingLong(each -> {
            long day = planned.apply(each).toEpochDay();
            return ahead.test(each) ? day : -day;
        });
    }
}
