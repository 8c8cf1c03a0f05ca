package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pictures stand on lines of their own. {@code ¶} stands between blocks. */
class PicturePlacementTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p><img src="https://a.cn/1"></p>                                       | figure(https://a.cn/1)
            <p><img src="https://a.cn/1"> <img src="https://a.cn/2"></p> | figure(https://a.cn/1 https://a.cn/2)
            <p><img src="https://a.cn/1"></p><p><img src="https://a.cn/2"></p> \
                | figure(https://a.cn/1) ¶ figure(https://a.cn/2)
            <p>甲<img src="https://a.cn/1">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
            <p>甲<img src="https://a.cn/1" width="24">乙</p>                        | p(甲image(https://a.cn/1)乙)
            <p>甲<img src="https://a.cn/1" width="24" height="300">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
            <p>甲<img src="https://a.cn/1" data-w="640" width="24">乙</p> | p(甲) ¶ figure(https://a.cn/1) ¶ p(乙)
            <p><img src="https://a.cn/1" width="24"></p>                            | figure(https://a.cn/1)
            <a href="https://b.cn"><img src="https://a.cn/1"></a> | figure(https://a.cn/1→https://b.cn)
            <a href="https://b.cn">甲<img src="https://a.cn/1" width="24"></a> \
                | p(link→https://b.cn(甲image(https://a.cn/1)))
            """)
    void arePicturesOnLinesOfTheirOwn(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            width="64"              | p(甲image(https://a.cn/1))
            width="65"              | p(甲) ¶ figure(https://a.cn/1)
            width="64" height="64"  | p(甲image(https://a.cn/1))
            width="64" height="65"  | p(甲) ¶ figure(https://a.cn/1)
            height="24"             | p(甲) ¶ figure(https://a.cn/1)
            """)
    void aPictureInALineHasSidesOfUpTo64Pixels(String size, String blocks) {
        fragment("<p>甲<img src='https://a.cn/1' " + size + "></p>").becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>甲<img src="https://a.cn/1" data-inline>乙</p>                 | p(甲image(https://a.cn/1)乙)
            <p><img src="https://a.cn/1" data-inline></p>                     | p(image(https://a.cn/1))
            """)
    void aPictureThatStatesToBePartOfALineIs(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void aDrawingStandsAloneHoweverSmall() {
        fragment("<p>甲<svg style=\"width:24px;background-image:url('https://a.cn/1')\"></svg></p>")
                .becomes("p(甲) ¶ figure(https://a.cn/1)");
    }

    @Test
    void anEmojiWithoutANameNeverStandsAlone() {
        fragment("<p><img src='https://res.wx.qq.com/mpres/newemoji/Cold.png'></p>")
                .becomes("p(image(https://res.wx.qq.com/mpres/newemoji/Cold.png))");
    }
}
