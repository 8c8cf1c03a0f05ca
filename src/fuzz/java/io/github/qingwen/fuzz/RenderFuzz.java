package io.github.qingwen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.qingwen.BodyFormat;
import io.github.qingwen.Conversion;
import io.github.qingwen.FrontMatterStatement;
import io.github.qingwen.PassiveMarkup;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.markdown.CaptionStyle;
import io.github.qingwen.render.markdown.CardStyle;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.LineEnding;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.markdown.TableStyle;
import io.github.qingwen.render.text.Chunk;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the article, each renderer writes it with whatever options, and what it wrote can be read. */
class RenderFuzz {
    private static final Qingwen FAITHFUL =
            Qingwen.builder().preset(Preset.FAITHFUL).build();

    private static List<String> sources() {
        return Stream.of(Seeds.fragments(), Seeds.markdown(), Seeds.posts(), Seeds.hostile())
                .flatMap(List::stream)
                .toList();
    }

    static Stream<byte[]> markdown() {
        return Seeds.inputs(sources());
    }

    @MethodSource
    @FuzzTest
    void markdown(byte[] input) {
        Draw draw = Draw.of(input);
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .frontMatter(FrontMatterStyle.NONE)
                .captions(draw.from(List.of(CaptionStyle.values())))
                .footnotes(draw.from(List.of(FootnoteStyle.values())))
                .cards(draw.from(List.of(CardStyle.values())))
                .cardCovers(draw.from(List.of(true, false)))
                .tables(draw.from(List.of(TableStyle.values())))
                .html(draw.from(List.of(HtmlStyle.values())))
                .headingOffset(draw.from(List.of(0, 1, 5)))
                .lineEnding(draw.from(List.of(LineEnding.values())))
                .build();
        Conversions.article(draw, Source.of(draw.text())).ifPresent(article -> {
            String markdown = Output.written(renderer.render(article), draw.bytes().length);
            PassiveMarkup.assertIsPassiveMarkdown(markdown);
        });
    }

    static Stream<byte[]> frontMatter() {
        return Seeds.inputs(Seeds.posts());
    }

    @MethodSource
    @FuzzTest
    void frontMatter(byte[] input) {
        Draw draw = Draw.of(input);
        FrontMatterStyle style = draw.from(List.of(
                FrontMatterStyle.PLAIN,
                FrontMatterStyle.HEXO,
                FrontMatterStyle.HUGO_YAML,
                FrontMatterStyle.HUGO_TOML,
                FrontMatterStyle.JEKYLL,
                FrontMatterStyle.OBSIDIAN));
        String text = draw.text();
        String post = draw.from(List.of(text, "---\n" + text + "\n---\n<p>甲</p>", "---\ntitle: " + text + "\n---\n甲"));
        Optional<Conversion> conversion = Conversions.documented(() -> FAITHFUL.convert(Source.of(post)));
        if (conversion.isEmpty()) {
            return;
        }
        Article article = new Article(
                conversion.get().article().metadata(),
                FAITHFUL.convert("<p>甲</p>").article().blocks(),
                List.of());
        String markdown = MarkdownRenderer.builder().frontMatter(style).build().render(article);

        Metadata again = FAITHFUL.convert(Source.of(markdown).withBody(BodyFormat.MARKDOWN))
                .article()
                .metadata();

        Map<String, Object> expected = FrontMatterStatement.of(article.metadata());
        Map<String, Object> read = FrontMatterStatement.of(again);
        if (style == FrontMatterStyle.PLAIN) {
            // a field that no front matter can have beside the article's own is left out, and reported
            assertThat(article.metadata().extra().keySet())
                    .as(markdown)
                    .containsAll(again.extra().keySet());
        }
        List.of(expected, read).forEach(fields -> fields.remove("extra"));
        if (style == FrontMatterStyle.OBSIDIAN) {
            List.of(expected, read).forEach(fields -> fields.remove("tags")); // it has other tags
        }
        if (style == FrontMatterStyle.JEKYLL) {
            // it builds no site with a colon in a category, so that one is left out, and reported
            expected.put(
                    "categories",
                    article.metadata().categories().stream()
                            .filter(category -> category.indexOf(':') < 0)
                            .toList());
        }
        assertThat(read).as(markdown).isEqualTo(expected);
    }

    static Stream<byte[]> json() {
        return Seeds.inputs(sources());
    }

    @MethodSource
    @FuzzTest
    void json(byte[] input) {
        Draw draw = Draw.of(input);
        Conversions.article(draw, Source.of(draw.text()))
                .ifPresent(article -> Output.JSON.check(article, draw.bytes().length));
    }

    static Stream<byte[]> html() {
        return Seeds.inputs(sources());
    }

    @MethodSource
    @FuzzTest
    void html(byte[] input) {
        Draw draw = Draw.of(input);
        HtmlRenderer renderer =
                HtmlRenderer.builder().title(draw.from(List.of(true, false))).build();
        Conversions.article(draw, Source.of(draw.text())).ifPresent(article -> {
            String html = Output.written(renderer.render(article), draw.bytes().length);
            PassiveMarkup.assertIsPassive(html);
            Conversions.documented(() -> FAITHFUL.convert(html))
                    .ifPresent(again -> Output.HTML.check(again.article(), html.length()));
        });
    }

    static Stream<byte[]> text() {
        return Seeds.inputs(sources());
    }

    @MethodSource
    @FuzzTest
    void text(byte[] input) {
        Draw draw = Draw.of(input);
        int size = draw.from(List.of(2, 7, 30, 200));
        ChunkOptions options = ChunkOptions.builder()
                .size(size)
                .overlap(draw.from(List.of(0, size / 2)))
                .apart(draw.from(List.of(false, true)))
                .build();
        TextRenderer renderer =
                TextRenderer.builder().title(draw.from(List.of(true, false))).build();
        Conversions.article(draw, Source.of(draw.text())).ifPresent(article -> {
            Output.written(renderer.render(article), draw.bytes().length);
            for (Chunk chunk : renderer.chunks(article, options)) {
                Output.written(chunk.text(), draw.bytes().length);
            }
        });
    }
}
