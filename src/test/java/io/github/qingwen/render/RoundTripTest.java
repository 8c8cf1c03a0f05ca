package io.github.qingwen.render;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.markdown.MarkdownShape;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Properties of every article, tried on random ones. */
class RoundTripTest {
    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder().frontMatter(FrontMatterStyle.NONE).build();

    @Provide
    Arbitrary<Article> articles() {
        return Arbitraries.longs().map(seed -> new RandomArticles(seed).next());
    }

    @Property
    void jsonIsReadBackAsAnEqualArticle(@ForAll("articles") Article article) {
        assertThat(JsonReader.create().read(JsonRenderer.create().render(article)))
                .isEqualTo(article);
    }

    @Property
    void markdownIsReadAsTheSameBlocksTextLinksAndPictures(@ForAll("articles") Article article) {
        String markdown = MARKDOWN.render(article);

        assertThat(MarkdownShape.of(markdown)).as(markdown).isEqualTo(MarkdownShape.of(article));
    }

    @Property
    void htmlHasTheSameTextAndNoActiveContent(@ForAll("articles") Article article) {
        Document html = Jsoup.parse(HtmlRenderer.create().render(article));

        assertThat(html.select("script, style, iframe, object, embed, [onerror], [onclick], [style]"))
                .isEmpty();
        article.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> article(block).text())
                .forEach(words -> assertThat(squash(html.body().wholeText())).contains(squash(words)));
    }

    private static String squash(String text) {
        return text.replace("\0", "\ufffd").replaceAll("[\\s\\p{Z}]+", "");
    }
}
