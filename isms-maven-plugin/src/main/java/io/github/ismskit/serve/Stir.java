package io.github.ismskit.serve;

import java.time.Duration;

/** Wakes whoever waits for files; what has changed is looked up, so that a wake too many or too few does no harm. */
interface Stir {

    /** Waits, at most for a while, and tells whether something stirred. */
    boolean within(Duration patience) throws InterruptedException;
}
