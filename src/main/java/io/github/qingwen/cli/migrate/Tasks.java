package io.github.qingwen.cli.migrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Runs tasks on several threads, and what follows each one in the order of the tasks, on the thread that hands them in.
 * A bounded number is on its way at a time, so that memory is. Not thread-safe itself.
 */
final class Tasks implements AutoCloseable {
    /** Tasks on their way for each thread: enough that none waits while the oldest takes its time. */
    private static final int WINDOW = 8;

    private final ExecutorService threads;
    private final int most;
    private final Deque<CompletableFuture<Runnable>> running = new ArrayDeque<>();

    Tasks(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WINDOW;
    }

    /**
     * Hands in a task, and waits for the oldest where too many are on their way.
     *
     * @param task returns what follows it; it throws nothing
     */
    void add(Supplier<Runnable> task) {
        if (running.size() >= most) {
            takeOldest();
        }
        running.add(CompletableFuture.supplyAsync(task, threads));
    }

    /** Waits for all tasks. */
    void finish() {
        while (!running.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        running.remove().join().run();
    }

    /** Ends the threads; tasks on their way are interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
