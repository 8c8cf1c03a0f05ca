package io.github.qingwen.cli;

import static io.github.qingwen.cli.CommandResult.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.web.WebServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddressesTest {
    private static final String ARTICLE = """
            <html><head><meta property="og:title" content="渡口"></head><body>
            <div id="js_content"><p>渡口的老人说，水退了。</p><p><a href="/map">去渡口的路</a></p></div></body></html>
            """;

    @TempDir
    private Path folder;

    @AutoClose
    private final WebServer server = new WebServer();

    @Test
    void pageOfAnAddressIsConverted() {
        String address = server.on("/s/abc", ARTICLE);

        assertThat(run("convert", address, "--allow-private-hosts").hasCode(0).out())
                .contains("渡口的老人说，水退了。\n", "[去渡口的路](" + server.address("/map") + ")\n");
    }

    @Test
    void resultIsNamedByTheEndOfTheAddress() {
        String address = server.on("/s/abc", ARTICLE);

        run("convert", address + "?scene=1#rd", "--allow-private-hosts", "--out-dir", folder);

        assertThat(folder.resolve("abc.md")).exists();
    }

    @Test
    void requestForVerificationFailsInOneLineThatSaysWhatToDo() {
        String address = server.on("/s/abc", "<div class=weui-msg><p class=weui-msg__title>环境异常，完成验证后即可继续访问</p></div>");

        assertThat(run("convert", address, "--allow-private-hosts")
                        .hasCode(Main.SOME_FAILED)
                        .err())
                .isEqualTo("qingwen: " + address + ": a notice stands in place of the article: 环境异常，完成验证后即可继续访问;"
                        + " open the address in a browser, pass the check, and save the page\n");
    }

    @Test
    void previewShowsThePageOfAnAddress() {
        String address = server.on("/s/abc", ARTICLE);

        run("preview", address, "--allow-private-hosts", "-o", folder).hasCode(0);

        assertThat(folder.resolve("abc.html")).content().contains("渡口的老人说");
    }

    @Test
    void migrationFetchesEachAddressOfAListOnce() throws IOException {
        String address = server.on("/s/abc", ARTICLE);
        Path list = Files.writeString(folder.resolve("list.txt"), address + "\n");
        Object[] migrate = {
            "migrate", "--files-from", list, "--to", "plain", "--allow-private-hosts", "--out", folder + "/site"
        };

        run(migrate).hasCode(0);
        run(migrate).hasCode(0);

        assertThat(folder.resolve("site/abc.md")).content().contains("渡口的老人说");
        assertThat(server.requests()).hasSize(1);
    }
}
