package io.github.qingwen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.PassiveMarkup;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonReader;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.markdown.TableStyle;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.TextRenderer;
import java.util.List;

/** An output, and what is true of it whatever the article. */
enum Output {
    MARKDOWN {
        @Override
        void check(Article article, int sourceSize) {
            String markdown = written(BODY.render(article), sourceSize);
            PassiveMarkup.assertIsPassiveMarkdown(markdown);
        }
    },
    MARKDOWN_WITH_HTML {
        @Override
        void check(Article article, int sourceSize) {
            String markdown = written(BODY_WITH_HTML.render(article), sourceSize);
            PassiveMarkup.assertIsPassiveMarkdown(markdown);
        }
    },
    HTML {
        @Override
        void check(Article article, int sourceSize) {
            PassiveMarkup.assertIsPassive(written(HtmlRenderer.create().render(article), sourceSize));
        }
    },
    JSON {
        @Override
        void check(Article article, int sourceSize) {
            String json = written(JsonRenderer.create().render(article), sourceSize);
            assertThat(JsonReader.create().read(json)).as(json).isEqualTo(article);
        }
    },
    TEXT {
        @Override
        void check(Article article, int sourceSize) {
            written(TextRenderer.create().render(article), sourceSize);
            List<Chunk> chunks = TextRenderer.create().chunks(article, CHUNK);
            assertThat(chunks).allSatisfy(chunk -> written(chunk.text(), sourceSize));
        }
    };

    static final List<Output> ALL = List.of(values());

    /**
     * How much larger an output may be than its source: the most is the indentation of deeply nested JSON. A table whose
     * spans are written as repeated cells may have {@link #REPEATED} characters besides.
     */
    private static final int GROWTH = 100;

    private static final int REPEATED = 200_000;
    private static final int CHUNK = 100;

    private static final MarkdownRenderer BODY =
            MarkdownRenderer.builder().frontMatter(FrontMatterStyle.NONE).build();
    private static final MarkdownRenderer BODY_WITH_HTML = MarkdownRenderer.builder()
            .frontMatter(FrontMatterStyle.NONE)
            .captions(CaptionStyle.FIGURE)
            .cards(CardStyle.HTML)
            .cardCovers(true)
            .tables(TableStyle.HTML)
            .build();

    /** @param sourceSize bytes of the source that the article was made from */
    abstract void check(Article article, int sourceSize);

    /** Returns what was written, if it is whole characters and no larger than the source allows. */
    static String written(String text, int sourceSize) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                throw new AssertionError("half a character at " + i + " of " + text);
            }
        }
        if (text.length() > REPEATED + GROWTH * sourceSize) {
            throw new AssertionError(sourceSize + " bytes became " + text.length() + " characters");
        }
        return text;
    }
}
