package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas between dollar signs. */
class FormulasTest {
    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            $$\\na\\n  b\\n$$ ⇒ <p><span data-formula="a↵  b">a↵  b</span></p>
            $$ a $$ ⇒ <p><span data-formula="a">a</span></p>
            水\\n$$a\\nb$$\\n深 ⇒ <p>水</p>↵<p><span data-formula="a↵b">a↵b</span></p>↵<p>深</p>
            $$\\na$$ b\\n$$ ⇒ <p><span data-formula="a$$ b">a$$ b</span></p>
            \\n   $$\\na\\n$$ ⇒ <p><span data-formula="a">a</span></p>
            - $$\\n  a\\n  $$ ⇒ <ul>↵<li>↵<p><span data-formula="a">a</span></p>↵</li>↵</ul>
            """)
    void standOnLinesOfTheirOwn(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            $$\\na\\n\\n水 ⇒ <p>$$↵a</p>↵<p>水</p>
            - $$a ⇒ <ul>↵<li>↵<p>$$a</p>↵</li>↵</ul>
            \\n    $$a$$ ⇒ <pre><code data-stated="">$$a$$↵</code></pre>
            """)
    void thatAreNotClosedOrAreCodeAreText(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            式 $a$ 与 $b_1$ ⇒ <p>式 <span data-formula="a">a</span> 与 <span data-formula="b_1">b_1</span></p>
            式 $$ a $$ 深 ⇒ <p>式 <span data-formula="a">a</span> 深</p>
            $$a$$ 深 ⇒ <p><span data-formula="a">a</span> 深</p>
            式 $\\text{井}$ ⇒ <p>式 <span data-formula="\\text{井}">\\text{井}</span></p>
            式 $a\\$b$ ⇒ <p>式 <span data-formula="a\\$b">a\\$b</span></p>
            式 $$a$ 与 $b$ ⇒ <p>式 $$a$ 与 <span data-formula="b">b</span></p>
            """)
    void standInLines(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            价 $ 5$ ⇒ <p>价 $ 5$</p>
            价 $5 $ ⇒ <p>价 $5 $</p>
            价 $5$6 ⇒ <p>价 $5$6</p>
            价 $5和$ ⇒ <p>价 $5和$</p>
            价 $$ $$ ⇒ <p>价 $$ $$</p>
            价 $5 ⇒ <p>价 $5</p>
            价 $5\\ ⇒ <p>价 $5\\</p>
            价 $5\\n和 *六* ⇒ <p>价 $5↵和 <em>六</em></p>
            """)
    void arePricesWhereSignsEncloseNone(String lines, String html) {
        assertThat(MarkdownLines.html(lines)).isEqualTo(html);
    }
}
