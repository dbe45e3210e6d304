package io.github.ismskit.collect;

import java.util.concurrent.TimeUnit;

/** How long something took, in words. */
final class Elapsed {

    private Elapsed() {}

    static String seconds(long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        return millis / 1000 + "." + millis % 1000 / 100 + " s";
    }
}
