package io.github.qingwen.cli.web;

import java.time.Duration;

/** Builds limits for tests: short waits. */
public final class QuickLimits {
    private long maxBytes = 20L * 1024 * 1024;
    private int requestsPerHost = 4;
    private Duration interval = Duration.ZERO;
    private int tries = 3;
    private Duration maxWait = Duration.ofSeconds(30);
    private Duration readTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofMinutes(2);

    public QuickLimits maxBytes(long bytes) {
        maxBytes = bytes;
        return this;
    }

    public QuickLimits requestsPerHost(int requests) {
        requestsPerHost = requests;
        return this;
    }

    public QuickLimits tries(int number) {
        tries = number;
        return this;
    }

    public QuickLimits maxWait(Duration wait) {
        maxWait = wait;
        return this;
    }

    public QuickLimits readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }

    public QuickLimits requestTimeout(Duration timeout) {
        requestTimeout = timeout;
        return this;
    }

    public QuickLimits interval(Duration time) {
        interval = time;
        return this;
    }

    public FetchLimits build() {
        return new FetchLimits(
                maxBytes,
                requestsPerHost,
                interval,
                tries,
                Duration.ofMillis(10),
                maxWait,
                readTimeout,
                requestTimeout);
    }
}
