package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is escaped in Markdown, and what is not. */
class EscapingTest {
    static String markdown(FrontMatterStyle style, Block block) {
        String markdown = MarkdownRenderer.builder()
                .frontMatter(style)
                .frontMatterFields("title")
                .build()
                .render(article(block));
        return markdown.replaceFirst("(?s)^---\n.*?---\n\n|^\\+\\+\\+\n.*?\\+\\+\\+\n\n", "")
                .stripTrailing();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            约3~5天                  ¦ 约3~5天
            3~5天，6~8人             ¦ 3\\~5天，6\\~8人
            注*：见下                ¦ 注*：见下
            *注：见下                ¦ *注：见下
            * 注                     ¦ \\* 注
            甲*乙*丙                 ¦ 甲\\*乙\\*丙
            甲 * 乙 * 丙             ¦ 甲 * 乙 * 丙
            a_b                      ¦ a_b
            _甲                      ¦ _甲
            _甲_                     ¦ \\_甲\\_
            ~~~                      ¦ \\~~~
            [注]山                   ¦ [注]山
            [ ] 山                   ¦ \\[ ] 山
            [1]: 山                  ¦ [1\\]: 山
            [^1]                     ¦ \\[^1]
            1. 山                    ¦ 1\\. 山
            山1. 水                  ¦ 山1. 水
            {{ x }} #山 $5和$6 ==    ¦ {{ x }} #山 $5和$6 ==
            """)
    void plainMarkdownIsEscapedOnlyWhereAParserWouldReadMarkup(String line, String markdown) {
        assertThat(markdown(FrontMatterStyle.NONE, paragraph(text(line)))).isEqualTo(markdown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            c++                      ¦ c++
            c\\x                     ¦ c\\x
            a\\"b                    ¦ a\\\\"b
            a&b;                     ¦ a\\&b;
            a&b                      ¦ a&b
            """)
    void theLanguageOfCodeIsReadAsItIs(String language, String info) {
        String markdown = markdown(FrontMatterStyle.NONE, new Block.CodeBlock(language, "x"));

        assertThat(markdown).isEqualTo("```" + info + "\nx\n```");
        assertThat(MarkdownShape.of(markdown)).isEqualTo("code " + language + "x\n");
    }

    @Test
    void aLoneDelimiterBesideEmphasisIsEscaped() {
        assertThat(markdown(FrontMatterStyle.NONE, paragraph(text("甲*乙"), strong("丙"))))
                .isEqualTo("甲\\*乙**丙**");
    }

    @Nested
    class InTheTextOfASite {
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '¦', textBlock = """
                HEXO      ¦ {{ x }} {% li %} {# y #} ¦ &#123;{ x }} &#123;% li %} &#123;# y #}
                JEKYLL    ¦ {{ x }} {% li %} {# y #} ¦ &#123;{ x }} &#123;% li %} {# y #}
                HUGO_YAML ¦ {{ x }} {{< fig >}} {{% y %}} ¦ {{ x }} &#123;{< fig >}} &#123;{% y %}}
                HUGO_TOML ¦ {{< fig >}}   ¦ &#123;{< fig >}}
                OBSIDIAN  ¦ [[山]]        ¦ \\[[山]]
                OBSIDIAN  ¦ #山 C# 山#水  ¦ \\#山 C# 山#水
                OBSIDIAN  ¦ %%山%%        ¦ \\%%山\\%%
                OBSIDIAN  ¦ ==山==        ¦ \\==山\\==
                OBSIDIAN  ¦ $5和$6        ¦ \\$5和\\$6
                OBSIDIAN  ¦ $5            ¦ $5
                """)
        void whatItsReaderTakesForMoreThanMarkdownIsEscaped(FrontMatterStyle style, String line, String markdown) {
            assertThat(markdown(style, paragraph(text(line)))).isEqualTo(markdown);
        }
    }

    @Nested
    class InTheCodeOfASite {
        @ParameterizedTest(name = "{0} {1}")
        @CsvSource(delimiter = '¦', textBlock = """
                HEXO      ¦ {{ x }}     ¦ <code>&#123;{ x }}</code>
                JEKYLL    ¦ {{ x }}     ¦ <code>&#123;{ x }}</code>
                HUGO_YAML ¦ {{ x }}     ¦ `{{ x }}`
                HUGO_YAML ¦ {{< fig >}} ¦ `{{</* fig */>}}`
                HUGO_YAML ¦ {{< fig     ¦ <code>&#123;{&lt; fig</code>
                OBSIDIAN  ¦ [[x]] $1 $2 ¦ `[[x]] $1 $2`
                """)
        void aCodeSpanShowsTheSame(FrontMatterStyle style, String code, String markdown) {
            assertThat(markdown(style, paragraph(text("用"), new Inline.Code(code))))
                    .isEqualTo("用" + markdown);
        }

        @Test
        void liquidPassesOverAFencedBlock() {
            assertThat(markdown(FrontMatterStyle.JEKYLL, code("{{ x }}")))
                    .isEqualTo("{% raw %}\n\n```\n{{ x }}\n```\n\n{% endraw %}");
        }

        @Test
        void shortcodesInAFencedBlockAreComments() {
            assertThat(markdown(FrontMatterStyle.HUGO_YAML, code("a\n{{% x %}}")))
                    .isEqualTo("```\na\n{{%/* x */%}}\n```");
        }

        @Test
        void aFencedBlockForHexoStays() {
            assertThat(markdown(FrontMatterStyle.HEXO, code("{{ x }}"))).isEqualTo("```\n{{ x }}\n```");
        }
    }

    @Test
    void bracesOfAFormulaAreSpacedApartForTemplates() {
        assertThat(markdown(FrontMatterStyle.HEXO, paragraph(text("即"), new Inline.Formula("x^{{2}}"))))
                .isEqualTo("即$x^{ {2}}$");
    }
}
