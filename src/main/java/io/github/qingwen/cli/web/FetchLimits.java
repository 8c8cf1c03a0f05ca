package io.github.qingwen.cli.web;

import java.time.Duration;

/**
 * Limits of a {@link WebClient}.
 *
 * @param maxBytes maximum size of a body; reading stops there
 * @param requestsPerHost maximum concurrent requests to a host
 * @param interval minimum time between two requests to a host; effective if {@code requestsPerHost} is 1
 * @param tries maximum requests for an address if failures are temporary
 * @param firstWait wait before the second try; it doubles before each further one
 * @param maxWait maximum wait between tries, even if {@code Retry-After} asks for more
 * @param readTimeout maximum time without a byte from the server, including the connection
 * @param requestTimeout maximum time of a request, from the connection to the last byte
 */
public record FetchLimits(
        long maxBytes,
        int requestsPerHost,
        Duration interval,
        int tries,
        Duration firstWait,
        Duration maxWait,
        Duration readTimeout,
        Duration requestTimeout) {
    /** Limits that suit the pictures of some thousand articles. */
    public static final FetchLimits PICTURES = new FetchLimits(
            20L * 1024 * 1024,
            4,
            Duration.ZERO,
            4,
            Duration.ofMillis(500),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            Duration.ofMinutes(2));

    /** Returns limits for pages: a host gets one request per second. */
    public static FetchLimits pages(long maxBytes) {
        return new FetchLimits(
                maxBytes,
                1,
                Duration.ofSeconds(1),
                PICTURES.tries,
                PICTURES.firstWait,
                PICTURES.maxWait,
                PICTURES.readTimeout,
                PICTURES.requestTimeout);
    }

    /**
     * Checks the size of a body.
     *
     * @throws FetchException if it is too large
     */
    public void checkSize(long bytes) throws FetchException {
        if (bytes > maxBytes) {
            throw new FetchException("it is larger than " + maxBytes + " bytes");
        }
    }
}
