package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Markdown of each kind of inline but emphasis. */
class InlinesTest {
    private static final Inline COMMENT = new Inline.Raw("html", "<!--x-->");

    private static String markdown(Inline... line) {
        return EscapingTest.markdown(FrontMatterStyle.NONE, paragraph(line));
    }

    private static String withoutHtml(Inline... line) {
        return MarkdownRenderer.builder()
                .html(HtmlStyle.AVOID)
                .build()
                .render(article(paragraph(line)))
                .strip();
    }

    @Test
    void whatMarkdownLacksIsATag() {
        assertThat(markdown(underline("山"))).isEqualTo("<u>山</u>");
        assertThat(markdown(text("H"), subscript("2"))).isEqualTo("H<sub>2</sub>");
        assertThat(markdown(text("x"), superscript("2"))).isEqualTo("x<sup>2</sup>");
    }

    @Test
    void scriptsWithoutHtmlKeepTheFormatsInside() {
        Inline link = link("/a", "2");
        Inline strong = strong("3");

        assertThat(withoutHtml(text("x"), superscript(link))).isEqualTo("x[²](/a)");
        assertThat(withoutHtml(text("x"), subscript(text("1"), text("2")))).isEqualTo("x₁₂");
        assertThat(withoutHtml(text("10"), superscript(strong), text("米"))).isEqualTo("10**³**米");
    }

    @Test
    void scriptsThatUnicodeLacksArePlainTextWithoutHtml() {
        assertThat(withoutHtml(text("见文末"), superscript("[1]"), text("，渡口"))).isEqualTo("见文末[1]，渡口");
        assertThat(withoutHtml(text("清茶"), superscript("®"))).isEqualTo("清茶®");
    }

    @Test
    void imagesTakeNoEmphasis() {
        Inline image = image("https://a.cn/1.jpg");

        assertThat(markdown(text("山"), strong(image))).isEqualTo("山![](https://a.cn/1.jpg)");
        assertThat(markdown(emphasis(strong(image)))).isEqualTo("![](https://a.cn/1.jpg)");
        assertThat(markdown(strong(text("山"), image))).isEqualTo("**山![](https://a.cn/1.jpg)**");
    }

    /** A parser judges a delimiter by the character after it. */
    @Nested
    class BesideBoldText {
        private final Inline bold = strong("河水退了。");

        private static List<Inline> words() {
            return List.of(text("渡口"));
        }

        @Test
        void emphasisWithoutTagsIsText() {
            assertThat(withoutHtml(bold, new Inline.Emphasis(words()), text("还在")))
                    .isEqualTo("**河水退了**。渡口还在");
            assertThat(withoutHtml(bold, new Inline.Emphasis(words()), new Inline.Strong(words())))
                    .isEqualTo("**河水退了**。渡口**渡口**");
        }

        @Test
        void underlineAndScriptsWithoutTagsAreText() {
            assertThat(withoutHtml(bold, new Inline.Underline(words()))).isEqualTo("**河水退了**。渡口");
            assertThat(withoutHtml(bold, new Inline.Superscript(words()))).isEqualTo("**河水退了**。渡口");
        }

        @Test
        void linksWithoutAnAddressAreText() {
            assertThat(markdown(bold, new Inline.Link("javascript:x", words()))).isEqualTo("**河水退了**。渡口");
        }

        @Test
        void imagesWithoutAnAddressAreTheirAlternativeText() {
            assertThat(markdown(
                            bold,
                            new Inline.InlineImage(Image.of("javascript:x").withAlt("渡口"))))
                    .isEqualTo("**河水退了**。渡口");
        }

        @Test
        void unknownInlinesAreText() {
            assertThat(markdown(bold, new Inline.Unknown("ruby", Map.of("text", "渡口"))))
                    .isEqualTo("**河水退了**。渡口");
        }
    }

    @Test
    void unknownInlinesAreTheirText() {
        assertThat(markdown(new Inline.Unknown("ruby", Map.of("text", "岚")))).isEqualTo("岚");
    }

    @Test
    void controlCharactersAreSpacesOrReplaced() {
        assertThat(markdown(text("a\nb\rc\td\0e"))).isEqualTo("a b c d\ufffde");
        assertThat(markdown(new Inline.Code("a\nb\rc\0d"))).isEqualTo("`a b c\ufffdd`");
    }

    @Nested
    class LineBreaks {
        private final Inline lineBreak = new Inline.LineBreak();

        @Test
        void areTwoSpacesAtTheEndOfALine() {
            assertThat(markdown(text("山"), lineBreak, text("水"))).isEqualTo("山  \n水");
        }

        @Test
        void makeNoBlankLine() {
            assertThat(markdown(lineBreak, text("山"), lineBreak, lineBreak, text("水")))
                    .isEqualTo("山  \n水");
            assertThat(markdown(text("山"), lineBreak, text(" "), lineBreak, text("水")))
                    .isEqualTo("山  \n水");
        }

        @Test
        void leaveNoTagAlone() {
            assertThat(markdown(underline(lineBreak, text("山")), lineBreak, text("水")))
                    .isEqualTo("<u>山</u>  \n水");
        }
    }

    @Nested
    class Links {
        @Test
        void toNoSafeAddressAreTheirContent() {
            assertThat(markdown(link("javascript:x", text("山"), new Inline.Code("a"))))
                    .isEqualTo("山`a`");
        }

        @Test
        void insideLinksAreTheirContentAtAnyDepth() {
            Inline inner = link("/b", link("/c", "水"));

            assertThat(markdown(link("/a", text("山"), inner))).isEqualTo("[山水](/a)");
        }

        @Test
        void withoutContentAreNothing() {
            assertThat(markdown(text("山"), link("/a"))).isEqualTo("山");
        }

        @ParameterizedTest(name = "{0} {1}")
        @CsvSource({
            "https://a.cn, https://a.cn, <https://a.cn>",
            "https://a.cn/%E5%B1%B1, https://a.cn/%E5%B1%B1, [https://a.cn/%E5%B1%B1](https://a.cn/%E5%B1%B1)",
            "/a, /a, [/a](/a)",
            "https://a.cn/x, https://a.cn, [https://a.cn](https://a.cn/x)"
        })
        void areAutolinksWhereTheyShowTheirHttpAddress(String url, String words, String markdown) {
            assertThat(markdown(link(url, text(words)))).isEqualTo(markdown);
        }

        @Test
        void thatShowMoreThanTheirAddressAreNoAutolinks() {
            assertThat(markdown(link("https://a.cn", text("https://a.cn"), new Inline.Code("x"))))
                    .isEqualTo("[https://a.cn`x`](https://a.cn)");
        }
    }

    @Nested
    class Addresses {
        @Test
        void insideEachFormatAreLinks() {
            List<Inline> address = List.of(text("https://a.cn"));

            assertThat(markdown(new Inline.Emphasis(address))).isEqualTo("*<https://a.cn>*");
            assertThat(markdown(new Inline.Underline(address))).isEqualTo("<u><https://a.cn></u>");
            assertThat(markdown(new Inline.Strikethrough(address))).isEqualTo("~~<https://a.cn>~~");
        }

        @Test
        void behindOtherInlinesAreLinks() {
            assertThat(markdown(new Inline.Code("a"), text("见https://a.cn"), new Inline.Code("b"), text("水")))
                    .isEqualTo("`a`见<https://a.cn>`b`水");
        }
    }

    @Nested
    class Comments {
        @Test
        void atTheStartOfALineOfWordsAreLeftOut() {
            assertThat(markdown(COMMENT, text("山"))).isEqualTo("山");
            assertThat(markdown(text("山"), new Inline.LineBreak(), COMMENT, text("水")))
                    .isEqualTo("山  \n水");
            assertThat(markdown(COMMENT, COMMENT, text("山"))).isEqualTo("山");
        }

        @Test
        void inOtherPlacesAreKept() {
            assertThat(markdown(COMMENT)).isEqualTo("<!--x-->");
            assertThat(markdown(text("山"), COMMENT, text("水"))).isEqualTo("山<!--x-->水");
            assertThat(EscapingTest.markdown(FrontMatterStyle.NONE, new Block.Heading(2, List.of(COMMENT, text("山")))))
                    .isEqualTo("## <!--x-->山");
        }

        @Test
        void ofSeveralLinesAreOnOne() {
            assertThat(markdown(text("山"), new Inline.Raw("html", "<!--x\ny-->")))
                    .isEqualTo("山<!--x y-->");
        }
    }

    @Test
    void tagsOfASiteAtTheStartOfALineAreKept() {
        assertThat(markdown(new Inline.Raw("hugo", "{{< x >}}"), text("山"))).isEqualTo("{{< x >}}山");
    }

    @Nested
    class Pictures {
        @Test
        void withoutAnAddressThatMayBeShownAreTheirAlternativeText() {
            Image unknown = Image.of("blob:x");

            assertThat(markdown(text("山"), new Inline.InlineImage(unknown.withAlt("石桥"))))
                    .isEqualTo("山石桥");
            assertThat(markdown(text("山"), new Inline.InlineImage(unknown))).isEqualTo("山");
        }

        @Test
        void haveTheirLink() {
            assertThat(markdown(new Inline.InlineImage(Image.of("/1.jpg").withLink("/a"))))
                    .isEqualTo("[![](/1.jpg)](/a)");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            a < b        ¦ $a \\lt  b$
            [a](b)       ¦ $[a] (b)$
            a$b          ¦ $a\\$ b$
            a\\$b        ¦ $a\\$b$
            a\\%b        ¦ $a\\%b$
            a%b          ¦ $a$
            |a|          ¦ $|a|$
            """)
    void aFormulaHasNothingThatAParserWouldTakeForMore(String latex, String markdown) {
        assertThat(markdown(new Inline.Formula(latex))).isEqualTo(markdown);
    }

    @Test
    void aFormulaIsOnOneLineWithoutItsComments() {
        assertThat(markdown(new Inline.Formula("a % 和\n  b\rc"))).isEqualTo("$a b c$");
        assertThat(EscapingTest.markdown(FrontMatterStyle.NONE, new Block.Formula("a\nb")))
                .isEqualTo("$$a b$$");
    }

    @Test
    void kramdownReadsNoBarsOfAFormula() {
        assertThat(EscapingTest.markdown(FrontMatterStyle.JEKYLL, new Block.Formula("\\|a\\||")))
                .isEqualTo("$$\\Vert a\\Vert \\vert$$");
    }
}
