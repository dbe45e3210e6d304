package io.github.ismskit.serve;

import java.time.Duration;

/** A file system that says nothing by itself: whoever waits looks when the time is over. */
final class NoEvents implements Stir {

    @Override
    public boolean within(Duration patience) throws InterruptedException {
        Thread.sleep(patience.toMillis());
        return false;
    }
}
