package io.github.qingwen.internal.markdown;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Markdown of articles that no converter gives, only a program. */
class MarkdownEdgesTest {
    private static String markdown(Block... blocks) {
        return MarkdownRenderer.create().render(article(blocks));
    }

    @Test
    void aDividerAtTheTopIsNotReadAsFrontMatter() {
        assertThat(markdown(new Block.Divider(), paragraph("一"))).isEqualTo("___\n\n一\n");
    }

    @Test
    void dashesBeforeAnIdeographicSpaceAtTheEndAreNoUnderlineOfAHeading() {
        String markdown = markdown(paragraph(text("一"), new Inline.LineBreak(), text("---　")));

        assertThat(MarkdownShape.of(markdown)).isEqualTo("p 一---\n");
    }

    @Test
    void aLineBreakBehindAFormulaIsKept() {
        assertThat(markdown(paragraph(new Inline.Formula("a+b"), new Inline.LineBreak(), text("下"))))
                .isEqualTo("$a+b$  \n下\n");
    }

    @Test
    void aQuoteTitleWithoutTextIsLeftOut() {
        Block quote = new Block.Quote(List.of(strong()), List.of(paragraph("一")));

        assertThat(markdown(quote)).isEqualTo("> 一\n");
    }

    @Test
    void aPictureWithoutAnAddressThatMayBeShownIsItsAlternativeText() {
        Image unknown = Image.of("blob:https://e.org/1").withAlt("石桥");

        assertThat(markdown(new Block.Figure(List.of(unknown), List.of(text("桥的北侧")))))
                .isEqualTo("石桥\n*桥的北侧*\n");
        assertThat(markdown(new Block.Figure(List.of(unknown), List.of(text("石桥")))))
                .isEqualTo("*石桥*\n");
    }

    @Test
    void anEmptyFootnoteIsLeftOutAndTheNextIsKept() {
        Article article = new Article(
                null,
                List.of(paragraph(new Inline.FootnoteReference("2"))),
                List.of(footnote("1"), footnote("2", paragraph("乙"))));

        assertThat(MarkdownRenderer.create().render(article)).isEqualTo("[^2]\n\n[^2]: 乙\n");
    }

    @Test
    void anOrderedListThatStartsBelowZeroStartsAtZero() {
        Block list = numbered(-1, item("一"));

        assertThat(markdown(list)).isEqualTo("0. 一\n");
    }

    @Test
    void jsonOfAnInlinePictureWithoutAnImageIsRefused() {
        String json = "{\"blocks\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"image\"}]}]}";

        assertThatThrownBy(() -> JsonReader.create().read(json))
                .isInstanceOfSatisfying(
                        QingwenException.class,
                        e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.INVALID_JSON));
    }
}
