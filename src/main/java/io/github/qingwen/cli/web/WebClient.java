package io.github.qingwen.cli.web;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * Asks hosts for one kind of content. Redirects are followed by hand, since each host on the way is checked. A failure
 * that may pass is tried again, from the first address. Thread-safe.
 */
public final class WebClient {
    private static final int MAX_REDIRECTS = 5;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** Doublings after which every wait is at its limit. */
    private static final int MAX_DOUBLINGS = 20;

    private final FetchLimits limits;
    private final CheckedRoutes routes;
    private final Wanted wanted;
    private final HttpClient http;

    /** Requests that each host may still get; the longest waiting thread is served first. */
    private final ConcurrentMap<String, Semaphore> permits = new ConcurrentHashMap<>();

    /** Schemes, hosts and ports that accepted no connection in any try: many hosts of an old archive are dead. */
    private final Set<String> dead = ConcurrentHashMap.newKeySet();

    /** The {@link System#nanoTime()} from which each host may get its next request. */
    private final ConcurrentMap<String, Long> rested = new ConcurrentHashMap<>();

    public WebClient(FetchLimits limits, CheckedRoutes routes, Wanted wanted) {
        this.limits = limits;
        this.routes = routes;
        this.wanted = wanted;
        // with HTTP/2, cancelling one response could fail others on the same connection
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_TIMEOUT)
                .proxy(routes)
                .build();
    }

    /**
     * Returns the response with the content of an address. Each further try waits twice as long; the wait is not random,
     * so that runs are alike.
     *
     * @throws FetchException with the reason, if it cannot be had
     */
    public HttpResponse<byte[]> fetch(URI address) throws FetchException, InterruptedException {
        for (int tries = 1; ; tries++) {
            boolean last = tries == limits.tries();
            try {
                return follow(address, last);
            } catch (FetchException e) {
                Duration asked = e.retryAfter();
                if (last || asked == null) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(wait(limits, tries, asked).toMillis());
            }
        }
    }

    private HttpResponse<byte[]> follow(URI first, boolean lastTry) throws FetchException, InterruptedException {
        Set<URI> asked = new HashSet<>();
        URI next = first;
        while (asked.add(next)) {
            if (asked.size() > 1 + MAX_REDIRECTS) {
                throw new FetchException("it is behind more than " + MAX_REDIRECTS + " redirects");
            }
            Semaphore permit =
                    permits.computeIfAbsent(next.getHost(), host -> new Semaphore(limits.requestsPerHost(), true));
            permit.acquire();
            try {
                rest(next.getHost());
                HttpResponse<byte[]> response = ask(next, lastTry);
                if (response.statusCode() == Download.OK) {
                    return response;
                }
                next = redirect(next, response);
            } finally {
                permit.release();
            }
        }
        throw new FetchException("its redirects lead in a circle");
    }

    /** Waits until a host may get its next request. */
    private void rest(String host) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(rested.getOrDefault(host, System.nanoTime()) - System.nanoTime());
        rested.put(host, System.nanoTime() + limits.interval().toNanos());
    }

    private HttpResponse<byte[]> ask(URI address, boolean lastTry) throws FetchException, InterruptedException {
        String origin = address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        String unreachable = "no connection can be made to " + address.getHost() + port;
        if (dead.contains(origin)) {
            throw new FetchException(unreachable);
        }
        routes.open(address.getHost());
        try {
            Download download = new Download(limits, wanted);
            return await(http.sendAsync(request(address), download), download);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof FetchException reason) {
                throw reason;
            }
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                if (lastTry) {
                    dead.add(origin);
                }
                throw new FetchException(unreachable, cause, Duration.ZERO);
            }
            String message = cause instanceof IOException ? cause.getMessage() : null;
            throw new FetchException(
                    "the connection broke off: " + (message == null ? cause : message), cause, Duration.ZERO);
        }
    }

    private HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        wanted.addHeaders(request, address);
        return request.build();
    }

    /** Waits for a response and its body, as long as the limits allow. */
    private HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> response, Download download)
            throws FetchException, ExecutionException, InterruptedException {
        long end = System.nanoTime() + limits.requestTimeout().toNanos();
        try {
            while (true) {
                long now = System.nanoTime();
                long patience = download.heardAt() + limits.readTimeout().toNanos() - now;
                if (end - now <= 0) {
                    throw timeout("it is not whole after ", limits.requestTimeout());
                }
                if (patience <= 0) {
                    throw timeout("the server was silent for ", limits.readTimeout());
                }
                try {
                    return response.get(Math.min(end - now, patience), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // unless bytes came in the meantime
                }
            }
        } finally {
            if (!response.isDone()) {
                download.cancel();
                response.cancel(true);
            }
        }
    }

    private static FetchException timeout(String reason, Duration limit) {
        return new FetchException(reason + limit.toMillis() + " ms", null, Duration.ZERO);
    }

    /** Returns the target of a response without content. */
    private static URI redirect(URI address, HttpResponse<?> response) throws FetchException {
        int status = response.statusCode();
        String refusal = "the server answered with status " + status;
        if (status == TOO_MANY_REQUESTS || status / 100 == 5) {
            String header = response.headers().firstValue("Retry-After").orElse("");
            throw new FetchException(refusal, null, asked(header, Instant.now()));
        }
        String location = response.headers().firstValue("Location").orElse(null);
        if (location == null || !REDIRECTS.contains(status)) {
            throw new FetchException(refusal);
        }
        return WebAddress.of(address, location);
    }

    /** Returns how long to wait after some failures: what the server asks for, if that is longer, up to the limit. */
    static Duration wait(FetchLimits limits, int failures, Duration asked) {
        long doubled = limits.firstWait().toMillis() << Math.min(failures - 1, MAX_DOUBLINGS);
        return Duration.ofMillis(
                Math.min(Math.max(doubled, asked.toMillis()), limits.maxWait().toMillis()));
    }

    /**
     * Returns how long the header {@code Retry-After} asks to wait from now on
     * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, 10.2.3</a>); zero for a past date and for
     * what is neither a number of seconds nor a date.
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
