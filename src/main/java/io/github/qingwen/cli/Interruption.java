package io.github.qingwen.cli;

import io.github.qingwen.cli.migrate.Stop;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is terminated, as by SIGINT, finish its current articles. */
final class Interruption implements AutoCloseable {
    /** Maximum time that the process waits, in seconds. */
    private static final int LONGEST = 10;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Stop stop) {
        this.hook = new Thread(() -> {
            stop.request("interrupted");
            try {
                ended.await(LONGEST, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Watches for the end of the process until closed. */
    static Interruption asks(Stop stop) {
        Interruption interruption = new Interruption(stop);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook runs
        }
    }
}
