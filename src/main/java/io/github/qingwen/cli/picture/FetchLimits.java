package io.github.qingwen.cli.picture;

import java.time.Duration;

/**
 * Limits of a {@link PictureStore}.
 *
 * @param maxBytes maximum size of a picture; nothing is read past it
 * @param requestsPerHost requests that one host gets at a time
 * @param tries requests for a picture as long as the failure may pass
 * @param firstWait wait before the second try; it doubles with each further one
 * @param maxWait maximum wait between tries, whatever {@code Retry-After} asks for
 * @param readTimeout how long a server may be silent, the connection included
 * @param requestTimeout maximum time of a request, from the connection to the last byte
 */
record FetchLimits(
        long maxBytes,
        int requestsPerHost,
        int tries,
        Duration firstWait,
        Duration maxWait,
        Duration readTimeout,
        Duration requestTimeout) {
    /** Limits that suit an archive of some thousand articles. */
    static final FetchLimits DEFAULT = new FetchLimits(
            20L * 1024 * 1024,
            4,
            4,
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofMinutes(2));

    /** @throws FetchException if a picture of this size is too large */
    void checkSize(long bytes) throws FetchException {
        if (bytes > maxBytes) {
            throw new FetchException("it is larger than " + maxBytes + " bytes");
        }
    }
}
