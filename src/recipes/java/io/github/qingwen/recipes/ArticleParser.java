package io.github.qingwen.recipes;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentParser;
import dev.langchain4j.data.document.Metadata;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Parses articles for LangChain4j: the text is Markdown with its front matter, which {@link ArticleSplitter} reads. */
// tag::recipe[]
record ArticleParser(Qingwen qingwen) implements DocumentParser {
    @Override
    public Document parse(InputStream stream) {
        try {
            Article article = qingwen.convert(Source.of(stream)).article();
            Metadata metadata = new Metadata()
                    .put("title", Objects.toString(article.metadata().title(), ""))
                    .put(Document.URL, Objects.toString(article.metadata().url(), ""));
            return Document.from(MarkdownRenderer.create().render(article), metadata);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
// end::recipe[]
