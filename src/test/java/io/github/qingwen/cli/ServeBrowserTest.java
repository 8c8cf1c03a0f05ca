package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/**
 * The page of {@code serve} can be used in Chromium. Without a {@code chromium} at one of the usual places, or without
 * {@code npm ci --prefix src/test/node}, this test is skipped. {@code -Dscreenshots=FOLDER} keeps pictures of the page.
 */
class ServeBrowserTest {
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话，只有风。</p>";
    private static final String ARTICLE = "<p style='font-size:22px;font-weight:bold'>石桥上的人</p>" + BODY.repeat(6)
            + "<p>点击上方蓝字关注我们</p><p>● ● ●</p><p style='display:none'>看不见的话</p>"
            + "<img src='https://127.0.0.1:9/a.png'>";
    private static final String HOSTILE = BODY
            + "<script>top.hacked=1;window.hacked=1</script><a href='javascript:top.hacked=1'>桥</a>"
            + "<img src='https://127.0.0.1:9/c.png' onerror='top.hacked=1'><svg onload='top.hacked=1'></svg>";

    private static @Nullable JsonNode seen;

    @BeforeAll
    static void look(@TempDir Path folder) throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("article.html"), ARTICLE);
        Path samples = Path.of("src/test/resources/xss.txt");
        Path hostile = Files.writeString(folder.resolve("hostile.html"), HOSTILE + Files.readString(samples));
        Serve serve = new Serve(new PrintStream(OutputStream.nullOutputStream()));
        new CommandLine(serve).parseArgs("--port", "0");
        try (LocalServer server = serve.start()) {
            seen = Chromium.seen(
                    "serve.cjs",
                    "http://127.0.0.1:" + server.port() + "/",
                    article,
                    hostile,
                    System.getProperty("screenshots", ""));
        }
    }

    private static String seen(String name) {
        return Objects.requireNonNull(seen).get(name).asString();
    }

    private static List<JsonNode> all(String name) {
        return List.copyOf(Objects.requireNonNull(seen).get(name).values());
    }

    @Test
    void whatIsPastedShowsOnBothSidesWithMarksThatExplainThemselves() {
        assertThat(seen("original")).contains("石桥上的人", "点击上方蓝字关注我们").doesNotContain("看不见的话");
        assertThat(seen("article")).contains("石桥上的人").doesNotContain("点击上方蓝字关注我们");
        assertThat(seen("tip")).startsWith("inferred: heading-line").contains("% sure");
        assertThat(all("errors")).isEmpty();
    }

    @Test
    void keyboardOpensMarkdownThatCanBeCopiedAndDownloaded() {
        assertThat(seen("markdown")).contains("## 石桥上的人\n");
        assertThat(seen("copied")).isEqualTo(seen("markdown"));
        assertThat(seen("downloaded")).isEqualTo(seen("markdown"));
        assertThat(seen("downloadName")).isEqualTo("article.md");
        assertThat(seen("json")).contains("\"blocks\"");
    }

    @Test
    void narrowScreenNeedsNoScrollingToTheSide() {
        assertThat(Objects.requireNonNull(seen).get("narrowWidth").asInt()).isEqualTo(375);
    }

    @Test
    void textIsLightInADarkScheme() {
        assertThat(seen("darkText")).isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void failureSaysWhatIsWrong() {
        assertThat(seen("failure")).contains("empty");
    }

    @Test
    void fileIsConverted() {
        assertThat(seen("ofFile")).contains("石桥上的人");
    }

    @Test
    void noScriptOfAnArticleRunsAndNoRequestLeaves() {
        assertThat(seen("hostileText")).contains("小城的清晨");
        assertThat(seen("title")).isEqualTo("Qingwen 清文");
        assertThat(Objects.requireNonNull(seen).get("hacked").asInt()).isZero();
        assertThat(all("dialogs")).isEmpty();
        assertThat(all("requests")).isEmpty();
    }
}
