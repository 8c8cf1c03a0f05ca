package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
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
import org.jspecify.annotations.Nullable;

/**
 * Asks hosts for pictures. Redirects are followed by hand, since each host on the way is checked; a failure that may pass
 * is tried again, from the first address.
 */
final class PictureClient {
    private static final int MAX_REDIRECTS = 5;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    /** Doublings after which every wait is at its limit. */
    private static final int MOST_DOUBLINGS = 20;

    /** What a server answered: a picture, or where it is. */
    private record Answer(Fetched.@Nullable Stored picture, URI redirect) {}

    private final Path folder;
    private final FetchLimits limits;
    private final CheckedRoutes routes;
    private final HttpClient http;

    /** Places for requests to each host; who comes first is let in first. */
    private final ConcurrentMap<String, Semaphore> places = new ConcurrentHashMap<>();

    /**
     * Schemes, hosts and ports to which no connection could be made in any try: in an old archive many addresses are of
     * dead hosts.
     */
    private final Set<String> dead = ConcurrentHashMap.newKeySet();

    PictureClient(Path folder, FetchLimits limits, AddressPolicy policy) {
        this.folder = folder;
        this.limits = limits;
        this.routes = new CheckedRoutes(policy);
        // of HTTP/2, giving up one picture would be one more thing to go wrong for those beside it
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connectTimeout())
                .proxy(routes)
                .build();
    }

    /** @throws FetchException with the reason, if the picture cannot be had */
    Fetched.Stored fetch(URI address) throws FetchException, InterruptedException {
        try {
            return followAgain(address);
        } catch (UnreachableException e) {
            dead.add(origin(e.address));
            throw new FetchException(unreachable(e.address), e);
        } catch (HttpTimeoutException | BusyException e) {
            throw new FetchException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new FetchException("the connection broke off: " + (e.getMessage() == null ? e : e.getMessage()), e);
        }
    }

    /** Follows an address; each further try waits twice as long, without chance, so that runs are alike. */
    private Fetched.Stored followAgain(URI address) throws FetchException, IOException, InterruptedException {
        for (int failures = 1; ; failures++) {
            try {
                return follow(address);
            } catch (IOException e) {
                if (failures == limits.tries()) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(wait(limits, failures, e).toMillis());
            }
        }
    }

    private Fetched.Stored follow(URI first) throws FetchException, IOException, InterruptedException {
        Set<URI> asked = new HashSet<>();
        URI next = first;
        while (asked.add(next)) {
            if (asked.size() > 1 + MAX_REDIRECTS) {
                throw new FetchException("it is behind more than " + MAX_REDIRECTS + " redirects");
            }
            Answer answer = ask(next);
            if (answer.picture() != null) {
                return answer.picture();
            }
            next = answer.redirect();
        }
        throw new FetchException("its redirects lead in a circle");
    }

    /** Asks a host when it has a place for one more request. */
    private Answer ask(URI address) throws FetchException, IOException, InterruptedException {
        String host = address.getHost();
        Semaphore place = places.computeIfAbsent(host, name -> new Semaphore(limits.requestsPerHost(), true));
        place.acquire();
        try {
            return askNow(address);
        } finally {
            place.release();
        }
    }

    private Answer askNow(URI address) throws FetchException, IOException, InterruptedException {
        if (dead.contains(origin(address))) {
            throw new FetchException(unreachable(address));
        }
        routes.open(address);
        try (Draft draft = Draft.in(folder, limits.maxBytes())) {
            PictureBody body = new PictureBody(draft, limits.readTimeout());
            HttpResponse<Draft> response = await(http.sendAsync(request(address), body), body);
            return response.statusCode() == PictureBody.OK
                    ? new Answer(response.body().finish(), address)
                    : new Answer(null, redirect(address, response));
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw new UnreachableException(address, e);
        }
    }

    private static HttpRequest request(URI address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Accept", "image/*")
                .header("User-Agent", "Mozilla/5.0 (compatible; qingwen)");
        // WeChat's hosts give pictures to WeChat's pages alone; others are not told who asks
        if (WebAddress.isOfWechat(address.getHost())) {
            request.header("Referer", "https://mp.weixin.qq.com/");
        }
        return request.build();
    }

    /** Waits for a response and its body, as long as the limits allow. */
    private <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> response, PictureBody body)
            throws FetchException, IOException, InterruptedException {
        long end = System.nanoTime() + limits.requestTimeout().toNanos();
        try {
            while (true) {
                long now = System.nanoTime();
                if (end - now <= 0) {
                    throw new HttpTimeoutException("it is not whole after " + text(limits.requestTimeout()));
                }
                if (body.silentUntil() - now <= 0) {
                    throw new HttpTimeoutException("the server was silent for " + text(limits.readTimeout()));
                }
                try {
                    return response.get(Math.min(end - now, body.silentUntil() - now), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    // unless bytes came in the meantime
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            if (!response.isDone()) {
                body.cancel();
                response.cancel(true);
            }
        }
    }

    private static IOException failure(@Nullable Throwable cause) throws FetchException {
        if (cause instanceof FetchException e) {
            throw e;
        }
        return cause instanceof IOException e ? e : new IOException(cause);
    }

    /** Returns where a response leads that is no picture. */
    private static URI redirect(URI address, HttpResponse<?> response) throws FetchException, BusyException {
        int status = response.statusCode();
        if (status == TOO_MANY_REQUESTS || status / 100 == 5) {
            Duration wait = response.headers()
                    .firstValue("Retry-After")
                    .map(header -> asked(header, Instant.now()))
                    .orElse(Duration.ZERO);
            throw new BusyException(status, wait);
        }
        String location = response.headers().firstValue("Location").orElse(null);
        if (location == null || !REDIRECTS.contains(status)) {
            throw new FetchException("the server answered with status " + status);
        }
        return WebAddress.of(address, location);
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

    private static String unreachable(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return "no connection can be made to " + address.getHost() + port;
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getHost() + ":" + address.getPort();
    }

    private static String text(Duration duration) {
        return duration.toMillis() + " ms";
    }

    /** No connection can be made. */
    private static final class UnreachableException extends IOException {
        private static final long serialVersionUID = 1L;

        private final URI address;

        UnreachableException(URI address, IOException cause) {
            super(cause);
            this.address = address;
        }
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
}
