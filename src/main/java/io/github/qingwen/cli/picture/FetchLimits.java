package io.github.qingwen.cli.picture;

import java.time.Duration;

/**
 * How far a {@link PictureStore} goes for a picture.
 *
 * @param maxBytes the most bytes that a picture may have; nothing is read past them
 * @param requestsPerHost how many requests one host gets at a time
 * @param tries how often a picture is asked for where the failure may pass
 * @param firstWait how long the second try waits, and each one after it twice as long
 * @param longestWait the longest wait between tries, whatever the server asks for with {@code Retry-After}
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long a server may be silent, the connection included
 * @param requestTimeout how long one request may take, from the connection to the last byte
 * @param allowPrivateHosts whether hosts inside private networks may be asked, and this machine
 */
record FetchLimits(
        long maxBytes,
        int requestsPerHost,
        int tries,
        Duration firstWait,
        Duration longestWait,
        Duration connectTimeout,
        Duration readTimeout,
        Duration requestTimeout,
        boolean allowPrivateHosts) {
    /** Returns limits that suit an archive of some thousand articles. */
    static FetchLimits of(boolean allowPrivateHosts) {
        return new FetchLimits(
                20L * 1024 * 1024,
                4,
                4,
                Duration.ofMillis(500),
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                Duration.ofSeconds(20),
                Duration.ofMinutes(2),
                allowPrivateHosts);
    }
}
