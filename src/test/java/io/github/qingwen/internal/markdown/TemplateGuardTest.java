package io.github.qingwen.internal.markdown;

import static io.github.qingwen.internal.markdown.EscapingTest.markdown;
import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps the templates in code, HTML and formulas from being executed. */
class TemplateGuardTest {
    private static Block spanning(Inline... line) {
        return table(row(cell(2, 1, paragraph(line))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            {{< a >}}b{{% c %}}  ¦ {{</* a */>}}b{{%/* c */%}}
            {{ a }} {{< b >}}    ¦ {{ a }} {{</* b */>}}
            {{{< a >}}           ¦ {{{</* a */>}}
            {{<>}}               ¦ {{</**/>}}
            """)
    void shortcodesOfHugoAreComments(String code, String written) {
        assertThat(markdown(FrontMatterStyle.HUGO_YAML, paragraph(text("用"), new Inline.Code(code))))
                .isEqualTo("用`" + written + "`");
        assertThat(markdown(FrontMatterStyle.HUGO_YAML, code(code))).isEqualTo("```\n" + written + "\n```");
    }

    @Test
    void aShortcodeThatIsNeverClosedIsHtml() {
        assertThat(markdown(FrontMatterStyle.HUGO_YAML, code("{{< a\n\n&b")))
                .isEqualTo("<pre><code>&#123;{&lt; a\n&#10;&amp;b\n</code></pre>");
    }

    @Test
    void codeThatWouldEndTheTagOfLiquidIsHtml() {
        assertThat(markdown(FrontMatterStyle.JEKYLL, code("{% endraw %}")))
                .isEqualTo("<pre><code>&#123;% endraw %}\n</code></pre>");
    }

    @Test
    void htmlForACodeSpanHasNoMarkup() {
        assertThat(markdown(FrontMatterStyle.HEXO, paragraph(text("用"), new Inline.Code("{{`*_[]~$\\"))))
                .isEqualTo("用<code>&#123;{&#96;&#42;&#95;&#91;&#93;&#126;&#36;&#92;</code>");
    }

    @Test
    void codeWithoutTemplatesStays() {
        assertThat(markdown(FrontMatterStyle.JEKYLL, paragraph(text("用"), new Inline.Code("{a}"))))
                .isEqualTo("用`{a}`");
        assertThat(markdown(FrontMatterStyle.JEKYLL, code("{a}"))).isEqualTo("```\n{a}\n```");
    }

    @Test
    void bracesInHtmlAreReferences() {
        assertThat(markdown(FrontMatterStyle.JEKYLL, spanning(text("{{ a }}"))))
                .startsWith("<table>")
                .contains("&#123;{ a }}");
        assertThat(markdown(FrontMatterStyle.NONE, spanning(text("{{ a }}")))).contains("{{ a }}");
    }

    @Test
    void bracesInFormulasAreSpacedApart() {
        assertThat(markdown(FrontMatterStyle.HEXO, new Block.Formula("x^{{2}}")))
                .isEqualTo("$$x^{ {2}}$$");
        assertThat(markdown(FrontMatterStyle.HEXO, new Block.Formula("x^{2}"))).isEqualTo("$$x^{2}$$");
        assertThat(markdown(FrontMatterStyle.HEXO, paragraph(new Inline.Formula("x^{2}"))))
                .isEqualTo("$x^{2}$");
    }

    @Test
    void insideOtherBlocksTheyAreFoundToo() {
        Block code = paragraph(strong(text("用"), new Inline.Code("{{ a }}")));

        assertThat(markdown(FrontMatterStyle.JEKYLL, quote(code))).isEqualTo("> **用<code>&#123;{ a }}</code>**");
        assertThat(markdown(FrontMatterStyle.HUGO_YAML, table(row(cell(paragraph(new Inline.Code("{{< a >}}")))))))
                .contains("`{{</* a */>}}`");
    }
}
