package io.github.ismskit.history;

/**
 * Threads that wait for git. In the pool that all share, of one thread on two processors, they would hold up those who
 * compute, and for good where what they wait for is still to run there.
 */
final class Waiting {

    private Waiting() {}

    static void begin(Runnable task) {
        Thread thread = new Thread(task, "isms-git");
        thread.setDaemon(true);
        thread.start();
    }
}
