package io.github.qingwen.internal.structure.element;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxTree;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ↵} is a line feed. */
class SingleLineTest {
    private static Box.Block box(String markup) {
        return BoxTree.of(Jsoup.parseBodyFragment(markup).body(), 100);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲                                                       | 甲
            甲<b>乙</b>                                              | 甲乙
            <p>甲</p>                                                | 甲
            <p>甲</p><p>乙</p>                                       | 甲 乙
            <section><p>甲</p><section>乙</section></section>丙      | 甲 乙 丙
            <section style="white-space:pre"><p>甲</p><p>乙</p></section> | 甲↵乙
            甲<img src="https://a.cn/1" width="24">                  | 甲
            """)
    void isTheContentOfABlockHoweverManyBoxesItIsIn(String markup, String text) {
        List<Run> line = SingleLine.of(box(markup));

        assertThat(line).isNotNull();
        assertThat(Runs.text(line).replace('\n', '↵')).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            甲<img src='https://a.cn/1'> ¦ <p>甲</p><p><img src='https://a.cn/1'></p>
            甲<mpvoice name='声'></mpvoice> ¦ 甲<h2>乙</h2> ¦ <section><h6>甲</h6></section>
            甲<table><tr><td>乙</td></tr></table>
            """)
    void holdsNoPicturesCardsTablesOrHeadings(String markup) {
        assertThat(SingleLine.of(box(markup))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<section></section>"})
    void ofAnEmptyBlockIsEmpty(String markup) {
        assertThat(SingleLine.of(box(markup))).isEmpty();
    }
}
