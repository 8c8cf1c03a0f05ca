package io.github.qingwen.cli.picture;

import java.time.Duration;

/**
 * How far a {@link PictureStore} goes for a picture. The defaults suit an archive of some thousand articles.
 *
 * @param maxBytes the most bytes that a picture may have: 20 MiB; nothing is read past them
 * @param requestsPerHost how many requests one host gets at a time: 4
 * @param tries how often a picture is asked for where the failure may pass: 4
 * @param firstWait how long the second try waits, and each one after it twice as long: 500 ms
 * @param longestWait the longest wait between tries, whatever the server asks for with {@code Retry-After}: 30 s
 * @param connectTimeout how long a connection may take: 10 s
 * @param readTimeout how long a server may be silent, the connection included: 20 s
 * @param requestTimeout how long one request may take, from the connection to the last byte: 2 min
 * @param allowPrivateHosts whether hosts inside private networks may be asked, and this machine: false
 */
public record FetchLimits(
        long maxBytes,
        int requestsPerHost,
        int tries,
        Duration firstWait,
        Duration longestWait,
        Duration connectTimeout,
        Duration readTimeout,
        Duration requestTimeout,
        boolean allowPrivateHosts) {

    /** @throws IllegalArgumentException if a number or a duration is not positive */
    public FetchLimits {
        check("maxBytes", maxBytes > 0);
        check("requestsPerHost", requestsPerHost > 0);
        check("tries", tries > 0);
        check("firstWait", firstWait.toNanos() > 0);
        check("longestWait", longestWait.toNanos() > 0);
        check("connectTimeout", connectTimeout.toNanos() > 0);
        check("readTimeout", readTimeout.toNanos() > 0);
        check("requestTimeout", requestTimeout.toNanos() > 0);
    }

    private static void check(String name, boolean positive) {
        if (!positive) {
            throw new IllegalArgumentException(name + " is not positive");
        }
    }

    /** Returns a builder that has the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds limits; what is not named keeps its default. */
    public static final class Builder {
        private long maxBytes = 20L * 1024 * 1024;
        private int requestsPerHost = 4;
        private int tries = 4;
        private Duration firstWait = Duration.ofMillis(500);
        private Duration longestWait = Duration.ofSeconds(30);
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(20);
        private Duration requestTimeout = Duration.ofMinutes(2);
        private boolean allowPrivateHosts;

        private Builder() {}

        public Builder maxBytes(long bytes) {
            maxBytes = bytes;
            return this;
        }

        public Builder requestsPerHost(int requests) {
            requestsPerHost = requests;
            return this;
        }

        public Builder tries(int number) {
            tries = number;
            return this;
        }

        public Builder firstWait(Duration wait) {
            firstWait = wait;
            return this;
        }

        public Builder longestWait(Duration wait) {
            longestWait = wait;
            return this;
        }

        public Builder connectTimeout(Duration timeout) {
            connectTimeout = timeout;
            return this;
        }

        public Builder readTimeout(Duration timeout) {
            readTimeout = timeout;
            return this;
        }

        public Builder requestTimeout(Duration timeout) {
            requestTimeout = timeout;
            return this;
        }

        public Builder allowPrivateHosts(boolean allow) {
            allowPrivateHosts = allow;
            return this;
        }

        /**
         * Returns the limits.
         *
         * @throws IllegalArgumentException if a number or a duration is not positive
         */
        public FetchLimits build() {
            return new FetchLimits(
                    maxBytes,
                    requestsPerHost,
                    tries,
                    firstWait,
                    longestWait,
                    connectTimeout,
                    readTimeout,
                    requestTimeout,
                    allowPrivateHosts);
        }
    }
}
