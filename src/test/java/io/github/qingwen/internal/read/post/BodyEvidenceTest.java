package io.github.qingwen.internal.read.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for Markdown: given these lines, so many constructs and characters. */
class BodyEvidenceTest {
    private static BodyEvidence of(String body) {
        return new MixedBody(body).evidence();
    }

    @ParameterizedTest(name = "{0} constructs, {1} characters outside HTML, {2} inside")
    @CsvSource(textBlock = """
            1, 5, 0, true
            0, 5, 0, false
            1, 5, 1, false
            2, 5, 1, true
            2, 5, 4, true
            2, 5, 5, false
            2, 5, 6, false
            """)
    void speaksForMarkdownWithAConstructOrTwoBesideHtmlAndMostWordsOutside(
            int constructs, int markdown, int html, boolean expected) {
        assertThat(new BodyEvidence(constructs, markdown, html).isMarkdown()).isEqualTo(expected);
    }

    @Test
    void isSaidInWords() {
        assertThat(new BodyEvidence(1, 5, 0).because())
                .isEqualTo("1 construct of Markdown, 5 characters outside HTML, 0 inside");
        assertThat(new BodyEvidence(2, 5, 3).because())
                .isEqualTo("2 constructs of Markdown, 5 characters outside HTML, 3 inside");
    }

    @ParameterizedTest
    @Texts("""
            # 水 ¦ - 水 ¦ 2. 水 ¦ > 水 ¦ 水↵--- ¦ ↵- 水 ¦ 水↵↵  * 深↵ ¦ [水](a) ¦ **水** ¦ 水**深** ¦ ~~水~~ ¦ `a`
            `a` 水 ¦ 水[^1] ¦ - 水↵<p>深</p>
            """)
    void hasAConstruct(String body) {
        assertThat(of(body).constructs()).isEqualTo(1);
    }

    @ParameterizedTest
    @Texts("""
            水 ¦ #水 ¦ 水 # 深 ¦ [水] (a) ¦ 水] ¦ 水* ¦ 水** ¦ 水~~ ¦ 水 ** 深 ¦ *~水 ¦ *水* ¦ ~水~ ¦ 水` ¦ 水 ` 深
            水[ ¦ [水] ¦ <p># 水</p> ¦ <p>↵- [水](a) **水**↵</p>
            """)
    void hasNoConstruct(String body) {
        assertThat(of(body).constructs()).isZero();
    }

    @Test
    void looksForEveryConstruct() {
        assertThat(of("# 水\n\n- **深**\n- `a` 与 [b](c)\n\n<p>凉</p>\n\n> 水[^1]\n").constructs())
                .isEqualTo(8);
    }

    @Test
    void countsTheCharactersThatAreNoSpaceInsideAndOutsideOfElements() {
        assertThat(of("水 很 凉，\n井 很 深。\n<p class='a b'>一 <b>二</b>\n</p>\n\n天 亮\n<p>三</p>"))
                .isEqualTo(new BodyEvidence(0, 10, 3));
    }

    @Test
    void countsNoMoreInsideThanOutside() {
        assertThat(of("水凉\n<p>一二三四</p>\n")).isEqualTo(new BodyEvidence(0, 2, 2));
        assertThat(of("<p>一二三四</p>\n")).isEqualTo(new BodyEvidence(0, 0, 0));
    }
}
