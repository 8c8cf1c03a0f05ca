package io.github.qingwen.cli.picture;

import java.time.Duration;

/** Builds limits for tests: short waits, and this machine may be asked. */
final class QuickLimits {
    private long maxBytes = 20L * 1024 * 1024;
    private int requestsPerHost = 4;
    private int tries = 3;
    private Duration longestWait = Duration.ofSeconds(30);
    private Duration readTimeout = Duration.ofSeconds(5);
    private Duration requestTimeout = Duration.ofMinutes(2);
    private boolean allowPrivateHosts = true;

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

    QuickLimits longestWait(Duration wait) {
        longestWait = wait;
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

    QuickLimits allowPrivateHosts(boolean allow) {
        allowPrivateHosts = allow;
        return this;
    }

    FetchLimits build() {
        return new FetchLimits(
                maxBytes,
                requestsPerHost,
                tries,
                Duration.ofMillis(10),
                longestWait,
                Duration.ofSeconds(1),
                readTimeout,
                requestTimeout,
                allowPrivateHosts);
    }
}
