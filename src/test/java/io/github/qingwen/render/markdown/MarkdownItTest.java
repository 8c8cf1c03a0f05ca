package io.github.qingwen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.NodeScript;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.RandomArticles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A parser of another family, markdown-it, shows the same words and pictures as commonmark-java does. It runs in Node;
 * without {@code npm ci --prefix src/test/node} this test is skipped.
 */
class MarkdownItTest {
    private static final int TRIES = Integer.getInteger("tries", 1_000);
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
            .build();

    @Test
    void markdownItShowsTheSameTextAndPicturesAsCommonmarkJava() throws IOException, InterruptedException {
        List<String> sources = new ArrayList<>();
        RandomArticles articles = new RandomArticles(7);
        for (int i = 0; i < TRIES; i++) {
            // notes stand elsewhere in the two
            sources.add(MarkdownRenderer.builder()
                    .frontMatter(FrontMatterStyle.NONE)
                    .build()
                    .render(new Article(null, articles.next().blocks(), null)));
        }

        List<JsonNode> shown = NodeScript.run("read.cjs", "markdown-it", sources);

        for (int i = 0; i < TRIES; i++) {
            JsonNode foreign = shown.get(i);
            Shown own = Shown.of(sources.get(i));
            assertThat(squash(foreign.get("words").asString()))
                    .as(sources.get(i))
                    .isEqualTo(squash(own.words.toString()));
            assertThat(foreign.get("images")
                            .valueStream()
                            .map(JsonNode::asString)
                            .map(MarkdownItTest::decoded))
                    .as(sources.get(i))
                    .containsExactlyElementsOf(
                            own.images.stream().map(MarkdownItTest::decoded).toList());
        }
    }

    private static String squash(String words) {
        return words.replaceAll("[\\s\\u00a0\\u3000]+", "");
    }

    /** markdown-it percent-encodes what commonmark-java leaves. */
    private static String decoded(String address) {
        return java.net.URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** What commonmark-java shows. */
    private static final class Shown extends AbstractVisitor {
        private final StringBuilder words = new StringBuilder();
        private final List<String> images = new ArrayList<>();

        static Shown of(String markdown) {
            Shown shown = new Shown();
            PARSER.parse(markdown).accept(shown);
            return shown;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(Image image) {
            images.add(image.getDestination());
        }

        @Override
        public void visit(HtmlInline html) {
            html(html.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            html(html.getLiteral());
        }

        private void html(String literal) {
            Document html = Jsoup.parse(literal);
            words.append(html.body().wholeText());
            html.select("img[src]").forEach(img -> images.add(img.attr("src")));
        }
    }
}
