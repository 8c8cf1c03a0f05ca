package io.github.qingwen.cli.migrate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Runs tasks on several threads and gives their results in the order of the tasks, on the thread that hands them in. A
 * bounded number is on its way at a time, so that memory is. Not thread-safe itself.
 */
final class Tasks<T> implements AutoCloseable {
    /** Tasks on their way for each thread: enough that none waits while the oldest takes its time. */
    private static final int WINDOW = 8;

    private final ExecutorService threads;
    private final int most;
    private final Consumer<T> results;
    private final Deque<Future<T>> running = new ArrayDeque<>();

    Tasks(int threads, Consumer<T> results) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WINDOW;
        this.results = results;
    }

    /** Hands in a task, which throws nothing, and waits for the oldest where too many are on their way. */
    void add(Callable<T> task) {
        if (running.size() >= most) {
            takeOldest();
        }
        running.add(threads.submit(task));
    }

    /** Waits for all tasks. */
    void finish() {
        while (!running.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        try {
            results.accept(running.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("a migration is stopped by the end of its process only", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a task throws nothing", e.getCause());
        }
    }

    /** Ends the threads; tasks on their way are interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
