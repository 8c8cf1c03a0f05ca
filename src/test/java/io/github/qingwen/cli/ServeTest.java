package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.web.WebServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ServeTest {
    private static final String ARTICLE = "<h2>渡口</h2><p>水退了，石阶露出三级。</p>";

    private final HttpClient client = HttpClient.newHttpClient();
    private LocalServer server;

    @BeforeEach
    void start() throws IOException {
        Serve serve = new Serve(new PrintStream(OutputStream.nullOutputStream()));
        new CommandLine(serve)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--port", "0", "--max-size", "1", "--allow-private-hosts");
        server = serve.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text/markdown                         | text/markdown        | ## 渡口
            */*                                   | text/markdown        | ## 渡口
            application/json                      | application/json     | "type" : "heading"
            text/html                             | text/html            | <h2>渡口</h2>
            text/plain, text/html;q=0.5           | text/plain           | 渡口
            text/plain;q=0.5, application/json    | application/json     | "type" : "heading"
            application/x-ndjson                  | application/x-ndjson | "headings":["渡口"]
            """)
    void articleIsAnsweredInTheFormatThatIsAccepted(String accept, String type, String part) throws Exception {
        HttpResponse<String> answer = send(post("/convert", ARTICLE).header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type + "; charset=utf-8");
        assertThat(answer.body()).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /convert                     | image/png     | <p>甲</p>  | 406 | NOT_ACCEPTABLE
            /convert                     | text/markdown | ''         | 422 | EMPTY
            /convert                     | text/markdown | {"a":1}    | 422 | NO_CONTENT
            /convert?preset=wild         | text/markdown | <p>甲</p>  | 400 | PARAMETER
            /convert?front-matter=wild   | text/markdown | <p>甲</p>  | 400 | PARAMETER
            /convert?address=file:///etc | text/markdown | ''         | 400 | PARAMETER
            /convert?address=http://a.invalid/ | text/markdown | ''   | 502 | ADDRESS
            /article                     | text/markdown | <p>甲</p>  | 404 | NOT_FOUND
            """)
    void failureIsAnsweredWithItsKindAndAMessage(String path, String accept, String body, int status, String kind)
            throws Exception {
        HttpResponse<String> answer = send(post(path, body).header("Accept", accept));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .startsWith("{\"error\":{\"kind\":\"" + kind + "\",\"message\":\"")
                .endsWith("\"}}\n");
    }

    @Test
    void bodyOverTheLimitIsRefused() throws Exception {
        HttpResponse<String> answer = send(post("/convert", "雪".repeat(1 << 20)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("TOO_LARGE", "larger than 1 MB; --max-size takes larger ones");
    }

    @Test
    void charsetOfTheContentTypeDecodesTheBody() throws Exception {
        HttpResponse<String> answer = send(request("/convert")
                .POST(BodyPublishers.ofByteArray("<p>水退了。</p>".getBytes(Charset.forName("GBK"))))
                .header("Content-Type", "text/html; charset=GBK"));

        assertThat(answer.body()).contains("水退了。");
    }

    @Test
    void presetAndFrontMatterAreParameters() throws Exception {
        String post = "---\ntitle: 渡口\n---\n<p>水退了，石阶露出三级。</p>\n";

        assertThat(send(post("/convert?front-matter=none&preset=reader", post)).body())
                .isEqualTo("水退了，石阶露出三级。\n");
        assertThat(send(post("/convert?front-matter=hugo_toml", post)).body()).startsWith("+++\ntitle = ");
    }

    @Test
    void pageOfAnAddressIsConverted() throws Exception {
        try (WebServer web = new WebServer()) {
            String address = web.on(
                    "/s/abc",
                    (request, answer) ->
                            answer.body(("<div id=js_content>" + ARTICLE + "</div>").getBytes(StandardCharsets.UTF_8)));

            assertThat(send(post("/convert?address=" + address, "")).body()).contains("水退了");
        }
    }

    @Test
    void pageMayAskOnlyThisServer() throws Exception {
        HttpResponse<String> page = send(request("/"));

        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'; connect-src 'self'; img-src data:;")
                        .contains("script-src 'self' 'sha256-"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: evil.example", "Host: %s\r\nOrigin: http://evil.example"})
    void requestOfAnotherSiteIsRefused(String headers) throws Exception {
        String host = "127.0.0.1:" + server.port();
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            String request = "POST /convert HTTP/1.1\r\n" + headers.replace("%s", host)
                    + "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            try (InputStream answer = socket.getInputStream()) {
                assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 403 ");
            }
        }
    }

    @Test
    void manyRequestsWithHostileBodiesAtOnceAreAllAnswered() {
        List<String> bodies = List.of(
                ARTICLE,
                "<div>".repeat(100_000),
                "\0\1\2".repeat(1_000),
                "<table>" + "<tr><td colspan=9999>".repeat(5_000),
                "<p style='" + "a:b;".repeat(50_000) + "'>甲");
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            answers.add(client.sendAsync(
                    post("/convert", bodies.get(i % bodies.size())).build(), BodyHandlers.ofString()));
        }

        for (int i = 0; i < 200; i++) {
            HttpResponse<String> answer = answers.get(i).join();
            assertThat(answer.statusCode()).isIn(200, 413, 422);
            if (i % bodies.size() == 0) {
                assertThat(answer.body()).contains("水退了，石阶露出三级。");
            }
        }
    }

    private HttpRequest.Builder post(String path, String body) {
        return request(path).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
