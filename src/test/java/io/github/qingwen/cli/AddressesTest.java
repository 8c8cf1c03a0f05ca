package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.web.WebServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    private static final String ARTICLE = """
            <html><head><meta property="og:title" content="渡口"></head><body>
            <div id="js_content"><p>渡口的老人说，水退了。</p><p><a href="/map">去渡口的路</a></p></div></body></html>
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void pageOfAnAddressIsConverted() {
        String address = serve("/s/abc", ARTICLE);

        assertThat(run("convert", address, "--allow-private-hosts")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("渡口的老人说，水退了。\n", "[去渡口的路](" + server.address("/map") + ")\n");
    }

    @Test
    void resultIsNamedByTheEndOfTheAddress() {
        String address = serve("/s/abc", ARTICLE);

        run("convert", address + "?scene=1#rd", "--allow-private-hosts", "--out-dir", folder.toString());

        assertThat(folder.resolve("abc.md")).exists();
    }

    @Test
    void requestForVerificationFailsInOneLineThatSaysWhatToDo() {
        String address = serve("/s/abc", "<div class=weui-msg><p class=weui-msg__title>环境异常，完成验证后即可继续访问</p></div>");

        assertThat(run("convert", address, "--allow-private-hosts")).isEqualTo(Main.SOME_FAILED);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("qingwen: " + address + ": a notice stands in place of the article: 环境异常，完成验证后即可继续访问;"
                        + " open the address in a browser, pass the check, and save the page\n");
    }

    @Test
    void previewShowsThePageOfAnAddress() {
        String address = serve("/s/abc", ARTICLE);

        assertThat(run("preview", address, "--allow-private-hosts", "-o", folder.toString()))
                .isZero();

        assertThat(folder.resolve("abc.html")).content().contains("渡口的老人说");
    }

    @Test
    void migrationFetchesEachAddressOfAListOnce() throws IOException {
        String address = serve("/s/abc", ARTICLE);
        Path list = Files.writeString(folder.resolve("list.txt"), address + "\n");
        String[] migrate = {
            "migrate",
            "--files-from",
            list.toString(),
            "--to",
            "plain",
            "--allow-private-hosts",
            "--out",
            folder + "/site"
        };

        assertThat(run(migrate)).isZero();
        assertThat(run(migrate)).isZero();

        assertThat(folder.resolve("site/abc.md")).content().contains("渡口的老人说");
        assertThat(server.requests()).hasSize(1);
    }

    private String serve(String path, String page) {
        return server.on(path, (request, answer) -> answer.body(page.getBytes(StandardCharsets.UTF_8)));
    }

    private int run(String... arguments) {
        return Main.run(InputStream.nullInputStream(), new PrintStream(out), new PrintStream(err), arguments);
    }
}
