package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.structure.line.Line;
import io.github.qingwen.internal.structure.segment.Markup;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmenterTest {
    private static List<Line> lines(String markup) {
        return fragment(markup).lines().all();
    }

    private static Markup markup(Line line) {
        return line.segment().markup();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            山<br>水                                          | p(山↵水)
            山<br>水<br>林                                    | p(山↵水↵林)
            山<br><br>水                                      | p(山) ¶ p(水)
            山<br>&nbsp;<br>水                                | p(山) ¶ p(水)
            <br>山<br>                                        | p(山)
            山<img src='https://a.cn/1'>水                    | p(山) ¶ figure(https://a.cn/1) ¶ p(水)
            <img src='https://a.cn/1'>山                      | figure(https://a.cn/1) ¶ p(山)
            <img src='https://a.cn/1'><img src='https://a.cn/2'> | figure(https://a.cn/1 https://a.cn/2)
            <img src='https://a.cn/1'>山<img src='https://a.cn/2'> \
                | figure(https://a.cn/1) ¶ p(山) ¶ figure(https://a.cn/2)
            <img src='https://a.cn/1'><br>山                  | figure(https://a.cn/1) ¶ p(山)
            山<br><img src='https://a.cn/1'><br>水            | p(山) ¶ figure(https://a.cn/1) ¶ p(水)
            山<mpvoice name='声'></mpvoice>水                 | p(山) ¶ card audio(声) ¶ p(水)
            <img src='https://a.cn/1'><mpvoice name='声'></mpvoice> | figure(https://a.cn/1) ¶ card audio(声)
            <a href='https://b.cn'><img src='https://a.cn/1'></a> | figure(https://a.cn/1→https://b.cn)
            """)
    void aLineEndsAtEmptyLinesPicturesAndCards(String content, String blocks) {
        fragment("<p>" + content + "</p>").becomes(blocks.replace(" ¶ ", "\n"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            山<br>水                             | 山 +水
            山<br>水<br>林                       | 山 +水 +林
            山<br><br>水                         | 山 水
            山<br>水<br><br>林<br>田             | 山 +水 林 +田
            山<br>水<img src='https://a.cn/1'>林 | 山 +水 林
            山<br><mpvoice name='声'></mpvoice>林 | 山 林
            <br>山                               | 山
            """)
    void aLineGoesOnBehindALineBreak(String content, String lines) {
        assertThat(lines("<p>" + content + "</p>").stream()
                        .map(line -> (markup(line).continues() ? "+" : "") + line.text())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(lines);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"h1, 1", "h2, 2", "h6, 6", "hr7, 0", "h7, 0", "h0, 0", "hx, 0", "p, 0", "dd, 0", "u1, 0"})
    void aHeadingElementIsKnownInside(String tag, int level) {
        List<Line> lines = lines("<" + tag + "><span>山</span></" + tag + "><p>水</p>");

        assertThat(markup(lines.get(0)).headingLevel()).isEqualTo(level);
        assertThat(markup(lines.get(1)).headingLevel()).isZero();
    }

    @Test
    void aFigcaptionIsKnownInside() {
        List<Line> lines = lines("<figcaption>山</figcaption><p>水</p>");

        assertThat(markup(lines.get(0)).isFigcaption()).isTrue();
        assertThat(markup(lines.get(1)).isFigcaption()).isFalse();
    }

    @Test
    void whatStandsSideBySideIsInColumnsOfOneRow() {
        List<Line> lines = lines("<section style='display:flex'><p>山</p><section><p>水</p></section></section><p>林</p>");

        assertThat(markup(lines.get(0)).row())
                .isNotNull()
                .isSameAs(markup(lines.get(1)).row());
        assertThat(markup(lines.get(0)).column()).isZero();
        assertThat(markup(lines.get(1)).column()).isEqualTo(1);
        assertThat(markup(lines.get(2)).row()).isNull();
    }

    @Test
    void aVisibleBoxEndsWhereItsElementEnds() {
        List<Line> lines = lines("<p>山</p><section style='border:1px solid red'><p>水</p></section><p>林</p>");

        assertThat(lines.get(0).segment().box()).isNull();
        assertThat(lines.get(1).segment().box()).isNotNull();
        assertThat(lines.get(2).segment().box()).isNull();
    }

    @Test
    void theSurroundingsOfALineAreTheBackgroundOfWhatHoldsSeveralThings() {
        List<Line> lines = lines("<section style='background:#eee'><p>山</p><p>水</p></section><p>林</p>"
                + "<section style='background:#eee'><p>田</p></section>");

        assertThat(lines.stream().map(line -> line.typography().ownBackground()))
                .containsExactly(false, false, false, true);
    }

    @Test
    void nestedBlocksAreReadToALimit() {
        int deep = Limits.BLOCK_DEPTH + 5;
        String sketch = fragment("<blockquote>".repeat(deep) + "山" + "</blockquote>".repeat(deep))
                .sketch();

        assertThat(sketch).isEqualTo("quote(".repeat(Limits.BLOCK_DEPTH) + "p(山)" + ")".repeat(Limits.BLOCK_DEPTH));
    }
}
