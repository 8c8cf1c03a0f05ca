package io.github.qingwen.cli;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/**
 * An HTTP server on the loopback address. It answers only what this machine asks under its own name: a page of another
 * site can neither read an answer nor have a request answered, not even by a name that resolves to this machine (DNS
 * rebinding). A fixed number of threads bounds the bodies in memory; further requests wait.
 */
final class LocalServer implements AutoCloseable {
    /**
     * A request.
     *
     * @param method in upper case, such as {@code POST}
     * @param path without the query
     * @param parameters of the query, decoded; of several with one name, the last
     * @param accept the header {@code Accept}, or the empty string
     * @param contentType the header {@code Content-Type}, or the empty string
     * @param body its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // requests are never compared
    record Request(
            String method,
            String path,
            Map<String, String> parameters,
            String accept,
            String contentType,
            byte[] body) {
        /** Returns a parameter, or the empty string. */
        String parameter(String name) {
            return parameters.getOrDefault(name, "");
        }
    }

    /**
     * An answer.
     *
     * @param status the HTTP status
     * @param type the media type of the text
     * @param policy the content security policy of a page, or the empty string
     */
    record Answer(int status, String type, String text, String policy) {
        private static final JsonMapper MAPPER = JsonMapper.builder().build();

        /** Returns an answer with status 200. */
        static Answer of(String type, String text) {
            return new Answer(200, type, text, "");
        }

        /**
         * Returns an error as JSON: {@code {"error":{"kind":…,"message":…}}}.
         *
         * @param kind a name for programs
         * @param message one line for people
         */
        static Answer error(int status, String kind, String message) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("kind", kind);
            error.put("message", message);
            return new Answer(status, "application/json", MAPPER.writeValueAsString(Map.of("error", error)) + '\n', "");
        }

        byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Connections that may wait for a thread. */
    private static final int BACKLOG = 1_024;

    /** Seconds until a request whose bytes do not come is given up, including its wait for a thread. */
    private static final String MAX_REQUEST_SECONDS = "600";

    private static final int MIN_THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final long maxBytes;
    private final Function<Request, Answer> handler;
    private final Set<String> hosts;

    /**
     * Starts a server.
     *
     * @param port 0 for any that is free
     * @param maxBytes maximum size of the body of a request
     * @param handler answers requests, on several threads, and throws nothing
     * @throws IOException if the port is taken
     */
    LocalServer(int port, long maxBytes, Function<Request, Answer> handler) throws IOException {
        System.setProperty("sun.net.httpserver.maxReqTime", MAX_REQUEST_SECONDS); // the server has no other way
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        this.threads = Executors.newFixedThreadPool(
                Math.max(MIN_THREADS, Runtime.getRuntime().availableProcessors()));
        this.maxBytes = maxBytes;
        this.handler = handler;
        this.hosts = Set.of("127.0.0.1:" + port(), "localhost:" + port());
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", answer.type() + "; charset=utf-8");
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (!answer.policy().isEmpty()) {
                headers.set("Content-Security-Policy", answer.policy());
            }
            byte[] bytes = answer.bytes();
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        if (!hosts.contains(header(headers, "Host"))
                || (origin != null && hosts.stream().noneMatch(host -> origin.equals("http://" + host)))) {
            return Answer.error(403, "FORBIDDEN", "only pages of this server and programs of this machine may ask");
        }
        InputStream in = exchange.getRequestBody();
        byte[] body = in.readNBytes((int) Math.min(maxBytes + 1, Integer.MAX_VALUE - 8));
        if (body.length > maxBytes) {
            in.transferTo(OutputStream.nullOutputStream()); // a client that still writes would not read the answer
            return Answer.error(
                    413,
                    "TOO_LARGE",
                    "the body is larger than " + (maxBytes >> 20) + " MB; --max-size takes larger ones");
        }
        return handler.apply(new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                parameters(exchange.getRequestURI().getRawQuery()),
                header(headers, "Accept"),
                header(headers, "Content-Type"),
                body));
    }

    private static String header(Headers headers, String name) {
        return Objects.requireNonNullElse(headers.getFirst(name), "");
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : Objects.requireNonNullElse(query, "").split("&", -1)) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.put(decoded(parameter.substring(0, equals)), decoded(parameter.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that begins no escape
        }
    }
}
