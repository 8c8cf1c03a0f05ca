package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Tries again what failed in passing, each time after twice the wait: no chance in it, so that runs are alike. */
final class Retries {
    /** Something that may fail in passing, with an {@link IOException}. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws FetchException, IOException, InterruptedException;
    }

    private final FetchLimits limits;

    Retries(FetchLimits limits) {
        this.limits = limits;
    }

    /** @throws IOException the failure of the last try */
    <T> T run(Attempt<T> attempt) throws FetchException, IOException, InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                return attempt.run();
            } catch (IOException e) {
                if (failures == limits.tries()) {
                    throw e;
                }
                TimeUnit.NANOSECONDS.sleep(wait(failures, e).toNanos());
            }
        }
    }

    /** Returns how long to wait after some failures: what the server asks for, if that is longer, up to the limit. */
    Duration wait(int failures, IOException last) {
        Duration wait = limits.firstWait();
        for (int i = 1; i < failures && shorter(wait, limits.longestWait()); i++) {
            wait = wait.multipliedBy(2);
        }
        if (last instanceof BusyException busy && shorter(wait, busy.askedWait())) {
            wait = busy.askedWait();
        }
        return shorter(wait, limits.longestWait()) ? wait : limits.longestWait();
    }

    private static boolean shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0;
    }
}
