package io.github.qingwen.spark;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.NoticeReason;
import io.github.qingwen.report.QingwenException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Converts pages to outcomes. Immutable and thread-safe. */
final class Converter {
    private final Qingwen qingwen;
    private final Settings.Content content;
    private final MarkdownRenderer markdown;
    private final ChunkOptions chunks;
    private final TextRenderer text = TextRenderer.create();
    private final JsonRenderer json = JsonRenderer.builder().pretty(false).build();

    /** @throws IllegalArgumentException if there is no rule of an id, or a length is out of bounds */
    Converter(Settings settings) {
        Qingwen.Builder rules = Qingwen.builder().preset(settings.preset());
        settings.enabled().forEach(rules::enable);
        settings.disabled().forEach(rules::disable);
        this.qingwen = rules.build();
        this.content = settings.content();
        this.markdown =
                MarkdownRenderer.builder().frontMatter(settings.frontMatter()).build();
        this.chunks = ChunkOptions.builder()
                .size(settings.chunkSize())
                .overlap(settings.chunkOverlap())
                .build();
    }

    /**
     * Returns an outcome for each article of a page, or a single failure: a page is never half converted. An exhausted
     * heap is none of these, as the JVM is no longer to be trusted; it is thrown.
     *
     * @param page a row of {@link Pages}
     * @return rows of {@link Outcome#SCHEMA}
     */
    List<Row> outcomes(Row page) {
        String input = page.getAs(Pages.INPUT);
        String refused = page.getAs(Pages.REFUSED);
        if (refused != null) {
            return List.of(Outcome.failure(input, refused, null, page.getAs(Pages.MESSAGE)));
        }
        try {
            return articles(input, source(page));
        } catch (QingwenException e) {
            return List.of(Outcome.failure(input, Outcome.name(e.kind()), notice(e), Reason.of(e)));
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(Outcome.failure(input, "defect", null, Reason.of(e)));
        }
    }

    private static @Nullable String notice(QingwenException e) {
        NoticeReason notice = e.notice();
        return notice == null ? null : Outcome.name(notice);
    }

    private static Source source(Row page) {
        byte[] bytes = page.getAs(Pages.BYTES);
        String charset = page.getAs(Pages.CHARSET);
        Source source = Source.of(bytes);
        return charset == null ? source : source.withCharset(charset);
    }

    private List<Row> articles(String input, Source source) {
        List<Row> outcomes = new ArrayList<>();
        for (Conversion conversion : qingwen.convertAll(source)) {
            outcomes.add(outcome(input, outcomes.size() + 1, conversion.article()));
        }
        return outcomes;
    }

    private Row outcome(String input, int part, Article article) {
        if (content == Settings.Content.CHUNKS) {
            return Outcome.chunks(input, part, text.chunks(article, chunks));
        }
        return Outcome.article(
                input, part, article.metadata(), markdown.render(article), text.render(article), json.render(article));
    }
}
