package io.github.qingwen.cli.migrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * Runs tasks on several threads and their follow-ups in task order on the submitting thread. The number of pending
 * tasks is bounded, to bound memory. Not thread-safe itself.
 */
final class Tasks implements AutoCloseable {
    /** Pending tasks per thread; enough to keep threads busy while the oldest task is slow. */
    private static final int WINDOW = 8;

    private final ExecutorService threads;
    private final int most;
    private final Deque<CompletableFuture<Runnable>> running = new ArrayDeque<>();

    Tasks(int threads) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WINDOW;
    }

    /**
     * Submits a task; waits for the oldest if too many are pending.
     *
     * @param task returns its follow-up; must not throw
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

    /** Stops the threads; pending tasks are interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
