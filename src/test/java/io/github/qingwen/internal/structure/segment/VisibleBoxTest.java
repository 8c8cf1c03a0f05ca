package io.github.qingwen.internal.structure.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.structure.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleBoxTest {
    /** How many visible boxes are around the words 石桥 in the markup. */
    private static int boxes(String html) {
        int boxes = 0;
        for (VisibleBox box = Segments.of(html).line("石桥").box(); box != null; box = box.outer()) {
            boxes++;
        }
        return boxes;
    }

    private static String inside(String style, String html) {
        return "<section style='" + style + "'>" + html + "</section>";
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            background:#eee ¦ border-left:1px solid red ¦ background:url(https://a.cn/1.png) ¦ background:#f7f7f7
            """)
    void isSeenByItsBorderOrItsBackground(String style) {
        assertThat(boxes(inside(style, "<p>石桥</p>"))).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"background-color:rgb(255,255,255)", "background:white", "background:#fefefe", "margin:1em"})
    void isNotSeenOnThePageThatIsWhiteToo(String style) {
        assertThat(boxes(inside(style, "<p>石桥</p>"))).isZero();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "background:#fff, background:#eee, 2",
        "background:#eee, background:#eee, 1",
        "background:#eee, background:#eee;border:1px solid red, 1",
        "background:#fff, border:1px solid red, 1",
        "background:#fff, background:url(https://a.cn/1.png), 2",
        "background:#fff, background:#fff url(https://a.cn/1.png), 2"
    })
    void isSeenWhereItsBackgroundDiffersFromWhatIsBehindIt(String inner, String outer, int boxes) {
        assertThat(boxes(inside(outer, inside(inner, "<p>石桥</p>")))).isEqualTo(boxes);
    }

    @Test
    void whiteWithABorderIsSeen() {
        assertThat(boxes(inside("background:#fff;border:1px solid red", "<p>石桥</p>")))
                .isEqualTo(1);
    }
}
