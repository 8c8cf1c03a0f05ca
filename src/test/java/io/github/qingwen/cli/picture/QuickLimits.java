package io.github.qingwen.cli.picture;

import java.time.Duration;

/** Builds limits for tests: short waits. */
final class QuickLimits {
    private long maxBytes = 20L * 1024 * 1024;
    private int requestsPerHost = 4;
    private int tries = 3;
    private Duration maxWait = Duration.ofSeconds(30);
    private Duration readTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofMinutes(2);

    QuickLimits maxBytes(long bytes) {
        maxBytes = bytes;
        return this;
    }

    QuickLimits requestsPerHost(int requests) {
        requestsPerHost = requests;
        return this;
    }

    QuickLimits tries(int number) {
        tries = number;
        return this;
    }

    QuickLimits maxWait(Duration wait) {
        maxWait = wait;
        return this;
    }

    QuickLimits readTimeout(Duration timeout) {
        readTimeout = timeout;
        return this;
    }

    QuickLimits requestTimeout(Duration timeout) {
        requestTimeout = timeout;
        return this;
    }

    FetchLimits build() {
        return new FetchLimits(
                maxBytes, requestsPerHost, tries, Duration.ofMillis(10), maxWait, readTimeout, requestTimeout);
    }
}
