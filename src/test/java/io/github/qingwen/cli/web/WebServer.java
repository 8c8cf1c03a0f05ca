package io.github.qingwen.cli.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A web server on the loopback address that says exactly what a test lets it say, and counts. */
public final class WebServer implements AutoCloseable {
    /** Answers one request; the connection is closed after it, or where this throws. */
    @FunctionalInterface
    public interface Handler {
        void answer(Request request, Answer answer) throws IOException, InterruptedException;
    }

    /** A request: the path with its query, and its headers by their names in lower case. */
    public record Request(String path, Map<String, String> headers) {}

    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();

    public WebServer() {
        try {
            socket = new ServerSocket(0, 200, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    /** Lets a path be answered, and returns its address. */
    public String on(String path, Handler handler) {
        handlers.put(path, handler);
        return address(path);
    }

    /** Answers a path with a text. */
    public String on(String path, String body) {
        return on(path, (request, answer) -> answer.body(body.getBytes(StandardCharsets.UTF_8)));
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public List<Request> requests() {
        return requests;
    }

    public long bytesSent() {
        return sent.get();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            String line = in.readLine();
            if (line == null) {
                return;
            }
            URI target = URI.create(line.split(" ")[1]);
            Map<String, String> headers = new TreeMap<>();
            for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon).toLowerCase(Locale.ROOT),
                        header.substring(colon + 1).strip());
            }
            String query = target.getRawQuery();
            Request request = new Request(target.getRawPath() + (query == null ? "" : '?' + query), headers);
            requests.add(request);
            handlers.getOrDefault(target.getRawPath(), (any, answer) -> answer.status(404, ""))
                    .answer(request, new Answer(connection.getOutputStream()));
        } catch (IOException | UncheckedIOException e) {
            // the client went away, which is what some tests want
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    /** What goes back over one connection. */
    public final class Answer {
        private final OutputStream out;

        private Answer(OutputStream out) {
            this.out = out;
        }

        /** Answers 200 with a whole body. */
        public void body(byte[] body) throws IOException {
            head("200 OK", "Content-Length: " + body.length);
            send(body);
        }

        /** Answers with a status, a header unless it is empty, and an empty body. */
        public void status(int status, String header) throws IOException {
            head(status + " Said", "Content-Length: 0", header);
        }

        public void head(String status, String... headers) throws IOException {
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\nConnection: close\r\n");
            for (String header : headers) {
                head.append(header).append(header.isEmpty() ? "" : "\r\n");
            }
            send(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        }

        public void send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
            sent.addAndGet(bytes.length);
        }
    }
}
