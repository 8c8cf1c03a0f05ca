package io.github.qingwen.internal.structure.footnote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Sketch;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.BoxTree;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notes 1 and 2 are the addresses {@code https://a.cn/1} and {@code https://a.cn/2}; there is no note 3. */
class LinkedReferencesTest {
    private static final Map<String, String> ADDRESSES = Map.of("1", "https://a.cn/1", "2", "https://a.cn/2");

    private final Set<String> unlinked = new TreeSet<>();

    private String linked(String markup) {
        Box.Block paragraph = BoxTree.of(Jsoup.parseBodyFragment(markup).body(), 100);
        Box.Line line = (Box.Line) paragraph.children().get(0);
        return Sketch.ofLine(new InlineBuilder(run -> null)
                .inlines(LinkedReferences.linked(line, ADDRESSES, unlinked).runs()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            写<span>山志<sup>[1]</sup></span>里                      | 写link→https://a.cn/1(山志)里
            写<span>山<b>志</b><sup>[1]</sup></span>里               | 写link→https://a.cn/1(山strong(志))里
            写<span>山志</span><sup>[1]</sup>里                      | 写link→https://a.cn/1(山志)里
            写<b><i>山</i>志</b><sup><i>[1]</i></sup>里              | 写link→https://a.cn/1(strong(em(山)志))里
            写<b>山志</b><span style="vertical-align:super">[1]</span>里 | 写link→https://a.cn/1(strong(山志))里
            写<b>山志</b><sup> [1] </sup>里                          | 写link→https://a.cn/1(strong(山志))里
            <b>山</b><sup>[1]</sup><b>河</b><sup>[2]</sup> \
                | strong(link→https://a.cn/1(山)link→https://a.cn/2(河))
            <span>山<img src="https://a.cn/p" width="9">志<sup>[1]</sup></span> \
                | link→https://a.cn/1(山)image(https://a.cn/p)link→https://a.cn/1(志)
            """)
    void areLinksOfTheWordsBeforeThem(String markup, String line) {
        assertThat(linked(markup)).isEqualTo(line);
        assertThat(unlinked).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            山志<sup>[1]</sup>                                       | 山志sup([1])
            <sup>[1]</sup>山志                                       | sup([1])山志
            <b></b><sup>[1]</sup>山志                                | sup([1])山志
            <b>山</b>志<span><sup>[1]</sup></span>                   | strong(山)志sup([1])
            <b>山</b>志<sup>[1]</sup>                                | strong(山)志sup([1])
            """)
    void stayWithoutWords(String markup, String line) {
        assertThat(linked(markup)).isEqualTo(line);
        assertThat(unlinked).containsExactly("1");
    }

    @Test
    void stayWithoutAnAddress() {
        assertThat(linked("<b>山志</b><sup>[3]</sup>")).isEqualTo("strong(山志)sup([3])");
        assertThat(unlinked).containsExactly("3");
    }

    @Test
    void areNoOtherRaisedWords() {
        assertThat(linked("<b>山志</b><sup>1</sup><i>河</i>[1]")).isEqualTo("strong(山志)sup(1)em(河)[1]");
        assertThat(unlinked).isEmpty();
    }

    @ParameterizedTest(name = "{0} pieces")
    @CsvSource(delimiter = '|', textBlock = """
            15 | link→https://a.cn/1(strong(ggggggggggggggg))
            16 | strong(ggggggggggggggglink→https://a.cn/1(g))
            """)
    void areLinksOfAnElementOfFewPieces(int pieces, String line) {
        assertThat(linked("<span>" + "<b>g</b>".repeat(pieces) + "<sup>[1]</sup></span>"))
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "{0} deep")
    @CsvSource({"7, link→https://a.cn/1(strong(山志))", "8, strong(山志)sup([1])"})
    void areLinksOfWordsNotTooDeepInTheirElement(int depth, String line) {
        String words = "<b>".repeat(depth) + "山志" + "</b>".repeat(depth);

        assertThat(linked("<span>" + words + "</span><sup>[1]</sup>")).isEqualTo(line);
    }
}
