package io.github.qingwen.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.qingwen.cli.web.QuickLimits;
import io.github.qingwen.cli.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class WebPagesTest {
    private static final String ARTICLE = "<div id=js_content><p>渡口的老人说，水退了。</p></div>";
    private static final String CHECK = "<title>验证</title><div class=weui-msg><p class=weui-msg__title>环境异常</p></div>";
    private static final String SAVE = "; open it in a browser, save the page, and name the file";

    @TempDir
    private Path folder;

    @AutoClose
    private final WebServer server = new WebServer();

    @Test
    void pageIsAskedForAsABrowserDoes() throws Exception {
        String address = server.on("/s/abc", ARTICLE);

        assertThat(pages(null).read(address)).asString(StandardCharsets.UTF_8).isEqualTo(ARTICLE);
        assertThat(server.requests().get(0).headers())
                .containsEntry("accept-encoding", "gzip")
                .hasEntrySatisfying("user-agent", name -> assertThat(name).startsWith("Mozilla/5.0 (X11"))
                .hasEntrySatisfying("accept", types -> assertThat(types).startsWith("text/html"));
    }

    @Test
    void addressWithoutANameIsAskedForByItsPath() throws Exception {
        HttpServer simple = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        simple.createContext("/", exchange -> {
            byte[] target = utf8(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(200, target.length);
            exchange.getResponseBody().write(target);
            exchange.close();
        });
        simple.start();
        try {
            String address = "http://127.0.0.1:" + simple.getAddress().getPort() + "/s/abc";

            assertThat(pages(null).read(address))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("/s/abc");
        } finally {
            simple.stop(0);
        }
    }

    @Test
    void redirectsAreFollowed() throws Exception {
        server.on("/s/abc", ARTICLE);
        String address = server.on("/short", (request, answer) -> answer.status(302, "Location: /s/abc"));

        assertThat(pages(null).read(address)).asString(StandardCharsets.UTF_8).isEqualTo(ARTICLE);
    }

    @Test
    void redirectIntoAPrivateNetworkIsRefused() {
        String address = "http://127.0.0.1:" + server.port() + "/s/abc";

        assertThatThrownBy(() -> new WebPages(limit(1), new QuickLimits().build(), false, null).read(address))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("an address of a private network");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void packedPageIsUnpacked() throws Exception {
        String address = server.on("/s/abc", (request, answer) -> {
            answer.head("200 OK", "Content-Encoding: gzip", "Content-Type: text/html; charset=UTF-8");
            answer.send(gzip(utf8(ARTICLE)));
        });

        assertThat(pages(null).read(address)).asString(StandardCharsets.UTF_8).isEqualTo(ARTICLE);
    }

    @Test
    void packedPageIsUnpackedUpToTheLimitOnly() {
        String address = server.on("/bomb", (request, answer) -> {
            answer.head("200 OK", "Content-Encoding: gzip");
            answer.send(gzip(new byte[40 << 20]));
        });

        assertFailure(pages(null), address, "it is larger than 1 MB; --max-size takes larger ones");
    }

    @Test
    void charsetOfTheServerDecodesAPageThatStatesNone() throws Exception {
        String address = server.on("/s/abc", (request, answer) -> {
            answer.head("200 OK", "Content-Type: text/html; charset=GBK");
            answer.send(ARTICLE.getBytes(Charset.forName("GBK")));
        });

        assertThat(pages(null).read(address)).asString(StandardCharsets.UTF_8).isEqualTo('\ufeff' + ARTICLE);
    }

    @Test
    void slowServerFailsWithTheReason() {
        String address = server.on("/slow", (request, answer) -> {
            answer.head("200 OK");
            Thread.sleep(10_000);
        });

        WebPages impatient = new WebPages(
                limit(1),
                new QuickLimits().tries(1).readTimeout(Duration.ofMillis(300)).build(),
                true,
                null);

        assertFailure(impatient, address, "it cannot be fetched: the server was silent for 300 ms" + SAVE);
    }

    @Test
    void refusalFailsWithTheStatusAndWhatToDo() {
        String address = server.on("/s/abc", (request, answer) -> answer.status(403, ""));

        assertFailure(pages(null), address, "it cannot be fetched: the server answered with status 403" + SAVE);
    }

    @Test
    void bodyWithoutEndIsReadUpToTheLimitOnly() {
        String address = server.on("/endless", (request, answer) -> {
            answer.head("200 OK");
            while (true) {
                answer.send(new byte[1 << 16]);
            }
        });

        assertFailure(pages(null), address, "it cannot be fetched: it is larger than 1048576 bytes" + SAVE);
        assertThat(server.bytesSent()).isLessThan(16 << 20);
    }

    @Test
    void hostGetsItsRequestsOneAfterAnother() throws Exception {
        String address = server.on("/s/abc", ARTICLE);
        WebPages pages = new WebPages(
                limit(1),
                new QuickLimits()
                        .requestsPerHost(1)
                        .interval(Duration.ofMillis(200))
                        .build(),
                true,
                null);
        long start = System.nanoTime();

        pages.read(address);
        pages.read(address);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void keptArticleIsNotAskedForAgain() throws Exception {
        String address = server.on("/s/abc", ARTICLE);

        byte[] fetched = pages(folder).read(address);

        assertThat(pages(folder).read(address)).isEqualTo(fetched);
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void requestForVerificationIsNotKept() throws Exception {
        String address = server.on("/s/abc", CHECK);
        pages(folder).read(address);
        server.on("/s/abc", ARTICLE);

        assertThat(pages(folder).read(address)).asString(StandardCharsets.UTF_8).isEqualTo(ARTICLE);
    }

    private static void assertFailure(WebPages pages, String address, String message) {
        assertThatThrownBy(() -> pages.read(address))
                .isInstanceOf(IOException.class)
                .hasMessage(message);
    }

    private static WebPages pages(Path folder) {
        return new WebPages(
                limit(1), new QuickLimits().maxBytes(1 << 20).tries(1).build(), true, folder);
    }

    private static SizeLimit limit(int megabytes) {
        return SizeLimit.ofMegabytes(megabytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
