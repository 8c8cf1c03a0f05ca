package io.github.qingwen.recipes;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.segment.TextSegment;
import io.github.qingwen.BodyFormat;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import java.util.List;

/** Splits LangChain4j's documents at headings: those of {@link ArticleParser}, and those that hold a page as it was loaded. */
// tag::recipe[]
record ArticleSplitter(Qingwen qingwen, ChunkOptions options) implements DocumentSplitter {
    @Override
    public List<TextSegment> split(Document document) {
        Source source = Source.of(document.text()).withBody(BodyFormat.MARKDOWN);
        Article article = qingwen.convert(source).article();
        return TextRenderer.create().chunks(article, options).stream()
                .map(chunk -> TextSegment.from(
                        chunk.text(),
                        document.metadata()
                                .copy()
                                .put("id", chunk.id())
                                .put("headings", String.join(" › ", chunk.headings()))))
                .toList();
    }
}
// end::recipe[]
