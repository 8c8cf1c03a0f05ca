package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Tries again what failed in passing, each time after twice the wait: no chance in it, so that runs are alike. */
final class Retries {
    /** Something that may fail in passing, with an {@link IOException}. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws FetchException, IOException, InterruptedException;
    }

    /** A server says that it cannot answer now. */
    static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;

        /** How long it asks to be left alone; zero where it does not say. */
        private final Duration wait;

        BusyException(int status, Duration wait) {
            super("the server answered with status " + status);
            this.wait = wait;
        }
    }

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** Doublings after which every wait is at its limit. */
    private static final int MOST_DOUBLINGS = 20;

    private Retries() {}

    /** @throws IOException the failure of the last try */
    static <T> T run(FetchLimits limits, Attempt<T> attempt) throws FetchException, IOException, InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                return attempt.run();
            } catch (IOException e) {
                if (failures == limits.tries()) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(wait(limits, failures, e).toMillis());
            }
        }
    }

    /** Returns how long to wait after some failures: what the server asks for, if that is longer, up to the limit. */
    static Duration wait(FetchLimits limits, int failures, IOException last) {
        long doubled = limits.firstWait().toMillis() << Math.min(failures - 1, MOST_DOUBLINGS);
        long asked = last instanceof BusyException busy ? busy.wait.toMillis() : 0;
        return Duration.ofMillis(
                Math.min(Math.max(doubled, asked), limits.longestWait().toMillis()));
    }

    /**
     * Returns how long the header {@code Retry-After} asks to wait from now on
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>); zero for a date that is past
     * and for what is neither a number of seconds nor a date.
     */
    static Duration asked(String header, Instant now) {
        if (SECONDS.matcher(header).matches()) {
            return Duration.ofSeconds(Long.parseLong(header));
        }
        try {
            Instant date = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return date.isAfter(now) ? Duration.between(now, date) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }
}
