package io.github.qingwen.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What holds for any article, tried on thousands of random ones. */
class RoundTripTest {
    private static final int TRIES = Integer.getInteger("tries", 2_000);

    @Test
    void jsonGivesTheSameArticleBack() {
        RandomArticles articles = new RandomArticles(1);
        for (int i = 0; i < TRIES; i++) {
            Article article = articles.next();
            assertThat(JsonReader.create().read(JsonRenderer.create().render(article))).isEqualTo(article);
        }
    }

    @Test
    void jacksonTwoMapsTheModelWithNothingButItsAnnotations() throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        RandomArticles articles = new RandomArticles(2);
        for (int i = 0; i < 200; i++) {
            Article article = articles.next();
            String json = mapper.writeValueAsString(article);
            assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
            assertThat(JsonReader.create().read(json)).isEqualTo(article);
        }
    }

    @Test
    void markdownIsReadAsTheSameBlocksWordsLinksAndPictures() {
        RandomArticles articles = new RandomArticles(3);
        MarkdownRenderer renderer = MarkdownRenderer.builder().frontMatter(false).build();
        for (int i = 0; i < TRIES; i++) {
            Article article = articles.next();
            String markdown = renderer.render(article);
            assertThat(MarkdownShape.of(markdown)).as("try %d of:%n%s", i, markdown).isEqualTo(MarkdownShape.of(article));
        }
    }

    @Test
    void htmlHasTheSameWordsAndNothingThatActs() {
        RandomArticles articles = new RandomArticles(4);
        for (int i = 0; i < TRIES; i++) {
            Article article = articles.next();
            Document html = Jsoup.parse(HtmlRenderer.create().render(article));
            assertThat(html.select("script, style, iframe, object, embed, [onerror], [onclick], [style]")).isEmpty();
            article.blocks().stream()
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> new Article(null, List.of(block), null).text())
                    .forEach(words -> assertThat(squash(html.body().wholeText())).contains(squash(words)));
        }
    }

    private static String squash(String text) {
        return text.replace("\0", "\ufffd").replaceAll("[\\s\\p{Z}]+", "");
    }
}
