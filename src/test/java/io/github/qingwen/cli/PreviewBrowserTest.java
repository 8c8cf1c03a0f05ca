package io.github.qingwen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Chromium shows pages of {@code preview} as they are meant. Without a {@code chromium} at one of the usual places, or
 * without {@code npm ci --prefix src/test/node}, this test is skipped.
 */
class PreviewBrowserTest {
    private static final String BODY =
            "<p style='font-size:16px;margin:20px 0'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话，只有风。</p>";
    private static final String HEADING = "<p style='font-size:22px;font-weight:bold'>石桥上的人</p>";
    private static final String ARTICLE = HEADING
            + BODY.repeat(3)
            + "<p>点击上方蓝字关注我们</p>"
            + numbered(1)
            + "<section style='height:900px;background:#eee'></section>"
            + numbered(20)
            + "<p>● ● ●</p><section style='background:#eee;height:9px'><p style='display:none'>看不见的话</p></section><img src='https://127.0.0.1:9/a.png'>"
            + numbered(40);

    private static final String HOSTILE = BODY
            + "<a href='javascript:top.hacked=1'>桥</a>"
            + "<script>document.title='hacked';top.document.title='hacked';top.hacked=1;window.hacked=1</script>"
            + "<style>@import 'https://127.0.0.1:9/a.css';p{background:url(https://127.0.0.1:9/b.png)}</style>"
            + "<img src='https://127.0.0.1:9/c.png' onerror='top.hacked=1'><svg onload='top.hacked=1'></svg>"
            + "<meta http-equiv='refresh' content='0;url=https://127.0.0.1:9/'><iframe src='https://127.0.0.1:9/'></iframe>"
            + "<object data='https://127.0.0.1:9/d'></object><video src='https://127.0.0.1:9/e' autoplay></video>"
            + "<form action='https://127.0.0.1:9/f'><input autofocus onfocus='top.hacked=1'></form>"
            + "<base href='https://127.0.0.1:9/'><link rel='stylesheet' href='g.css'>";

    private static @Nullable JsonNode seen;

    private static String numbered(int from) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i < from + 20; i++) {
            lines.append("<p style='margin:")
                    .append(i % 7 * 10)
                    .append("px 0'>第")
                    .append(i)
                    .append("天，")
                    .append("河水很凉，".repeat(9))
                    .append("没有人。</p>");
        }
        return lines.toString();
    }

    @BeforeAll
    static void look(@TempDir Path folder) throws IOException, InterruptedException {
        Path article = Files.writeString(folder.resolve("石桥.html"), ARTICLE);
        Path samples = Path.of("src/test/resources/xss.txt");
        Path hostile = Files.writeString(folder.resolve("敌.html"), HOSTILE + Files.readString(samples));
        CommandResult.run("preview", article, hostile, "-o", folder.resolve("out"))
                .hasCode(0);
        seen = Chromium.seen("preview.cjs", folder.resolve("out/石桥.html"), folder.resolve("out/敌.html"));
    }

    private static JsonNode seen(String name) {
        return Objects.requireNonNull(seen).get(name);
    }

    private static List<String> all(String name) {
        return StreamSupport.stream(seen(name).spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void bothSidesShow() {
        assertThat(seen("original").asString())
                .contains("石桥上的人", "点击上方蓝字关注我们", "第59天")
                .doesNotContain("看不见的话");
        assertThat(seen("article").asString()).contains("石桥上的人", "第59天").doesNotContain("点击上方蓝字关注我们");
        assertThat(all("errors")).isEmpty();
    }

    @Test
    void hoveringAMarkExplainsIt() {
        assertThat(seen("tipOfRemoved").asString())
                .startsWith("removed: prompt-line")
                .contains("follow");
        assertThat(seen("tipOfInferred").asString())
                .startsWith("inferred: heading-line")
                .contains("% sure");
        assertThat(seen("tipOfNothing").asBoolean()).isFalse();
    }

    @Test
    void focusWithTheKeyboardExplainsToo() {
        assertThat(seen("tipOfFocusLeft").asString()).startsWith("removed: prompt-line");
        assertThat(seen("tipOfFocus").asString())
                .startsWith("inferred: heading-line")
                .contains("% sure");
        assertThat(seen("tipAfterEscape").asBoolean()).isFalse();
    }

    @Test
    void scrollingOneSideBringsTheSameLineOfTheOther() {
        assertSameLine(seen("linesByRight"));
        assertSameLine(seen("linesByLeft"));
    }

    /** Asserts that both sides show the same line, far from the first, and no more than a tenth of it differently. */
    private static void assertSameLine(JsonNode lines) {
        assertThat(lines.get("right").asDouble()).isGreaterThan(20);
        assertThat(lines.get("left").asDouble()).isCloseTo(lines.get("right").asDouble(), within(.1));
    }

    @Test
    void aRowLeadsToItsMark() {
        assertThat(seen("jumpedTo").get("text").asString()).isEqualTo("● ● ●");
        assertThat(seen("jumpedTo").get("visible").asBoolean()).isTrue();
    }

    @Test
    void whatIsInsideOfHiddenTextHasNoMarkToLeadTo() {
        assertThat(all("hiddenRows")).containsExactlyInAnyOrder("hidden-display", "decoration-spacer");
    }

    @Test
    void rowsCanBeFiltered() {
        assertThat(all("rowsLeft")).isNotEmpty().doesNotContain("removed");
    }

    @Test
    void noRequestLeaves() {
        assertThat(all("requests")).isEmpty();
    }

    @Test
    void noScriptOfAnArticleRuns() {
        assertThat(seen("hacked").asInt()).isZero();
        assertThat(all("dialogs")).isEmpty();
        assertThat(seen("hostileTitle").asString()).endsWith("敌.html");
        assertThat(seen("hostileText").asString()).contains("小城的清晨", "桥");
    }
}
