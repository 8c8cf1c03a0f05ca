package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of quotations. */
class CallOutsTest {
    private static String quotation(String lines) {
        return MarkdownLines.html(lines)
                .replace("↵", "")
                .replace("<blockquote>", "quote(")
                .replace("</blockquote>", ")");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            > [!note] 记\\n> 水 ⇒ quote(<header>记</header><p>水</p>)
            > [!NOTE]- **记**一\\n> 水 ⇒ quote(<header><strong>记</strong>一</header><p>水</p>)
            > [!see-also]+ 记\\\\n> 水\\n> 深 ⇒ quote(<header>记</header><p>水深</p>)
            > [!note] 记 ⇒ quote(<header>记</header>)
            > [!note] 记\\n>\\n> - 水 ⇒ quote(<header>记</header><ul><li>水</li></ul>)
            > [!note] ![](a.png)\\n> 水 ⇒ quote(<header><img src="a.png" alt="" data-inline="" /></header><p>水</p>)
            > [!note]\\n> 水 ⇒ quote(<p>水</p>)
            > [!note]\\n> **水**\\n>\\n> 深 ⇒ quote(<header>水</header><p>深</p>)
            > > [!note] 记[^A]\\n\\n[^a]: 一 ⇒ quote(quote(<header>记<sup><a href="#fn-a">a</a></sup></header>))<section class="footnotes"><aside id="fn-a"><sup>a</sup><p>一</p></aside></section>
            """)
    void areTheFirstLineBehindAType(String lines, String expected) {
        assertThat(quotation(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            > **记**\\n>\\n> 水 ⇒ quote(<header>记</header><p>水</p>)
            > **记*一*** 　\\n>\\n> 水 ⇒ quote(<header>记<em>一</em></header><p>水</p>)
            > <strong>记<em>一</em></strong>　\\n>\\n> 水 ⇒ quote(<header>记<em>一</em></header><p>水</p>)
            > <strong>记<strong>一</strong>二</strong>\\n>\\n> 水 ⇒ quote(<header>记<strong>一</strong>二</header><p>水</p>)
            > **![](a.png)**\\n>\\n> 水 ⇒ quote(<header><img src="a.png" alt="" data-inline="" /></header><p>水</p>)
            """)
    void areABoldFirstParagraph(String lines, String expected) {
        assertThat(quotation(lines)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            > 水\\n>\\n> 深 ⇒ quote(<p>水</p><p>深</p>)
            > - **记**\\n>\\n> 水 ⇒ quote(<ul><li><strong>记</strong></li></ul><p>水</p>)
            > *记*\\n>\\n> 水 ⇒ quote(<p><em>记</em></p><p>水</p>)
            > **记** ⇒ quote(<p><strong>记</strong></p>)
            > **记**一\\n>\\n> 水 ⇒ quote(<p><strong>记</strong>一</p><p>水</p>)
            > **记**　*一*\\n>\\n> 水 ⇒ quote(<p><strong>记</strong>　<em>一</em></p><p>水</p>)
            > <em>记</em>\\n>\\n> 水 ⇒ quote(<p><em>记</em></p><p>水</p>)
            > <strong>记</strong>一\\n>\\n> 水 ⇒ quote(<p><strong>记</strong>一</p><p>水</p>)
            > <strong>记</strong>一<strong>二</strong>\\n>\\n> 水 ⇒ quote(<p><strong>记</strong>一<strong>二</strong></p><p>水</p>)
            > <strong>记\\n>\\n> 水 ⇒ quote(<p><strong>记</p><p>水</p>)
            > 水 [!note] 记 ⇒ quote(<p>水 [!note] 记</p>)
            > [!记] 水 ⇒ quote(<p>[!记] 水</p>)
            > `[!note]` 水 ⇒ quote(<p><code>[!note]</code> 水</p>)
            > ⇒ quote()
            """)
    void areNoOtherWords(String lines, String expected) {
        assertThat(quotation(lines)).isEqualTo(expected);
    }
}
