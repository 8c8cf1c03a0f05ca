package io.github.qingwen.cli.migrate;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Request to stop a run before its next input. The end of the process, as by SIGINT, requests it too and waits until the
 * run has finished its current articles. Thread-safe.
 */
public final class Stop implements AutoCloseable {
    /** Maximum time that the process waits, in seconds. */
    private static final int MAX_WAIT = 10;

    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupted);

    /** Watches for the end of the process until closed. */
    public Stop() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void interrupted() {
        request("interrupted");
        try {
            ended.await(MAX_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks to stop; the first reason stays. */
    void request(String why) {
        reason.compareAndSet(null, why);
    }

    /** Returns the reason in one line, or null if no stop was requested. */
    public @Nullable String reason() {
        return reason.get();
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
