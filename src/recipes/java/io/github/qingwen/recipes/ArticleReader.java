package io.github.qingwen.recipes;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.render.text.ChunkOptions;
import io.github.qingwen.render.text.TextRenderer;
import java.util.List;
import java.util.Objects;
import org.springframework.ai.document.Document;
import org.springframework.ai.document.DocumentReader;

/** Reads an article for Spring AI: a document for each chunk. */
// tag::recipe[]
record ArticleReader(Qingwen qingwen, Source source, ChunkOptions options) implements DocumentReader {
    @Override
    public List<Document> get() {
        return TextRenderer.create().chunks(qingwen.convert(source).article(), options).stream()
                .map(chunk -> Document.builder()
                        .id(chunk.id())
                        .text(chunk.text())
                        .metadata("title", Objects.toString(chunk.title(), ""))
                        .metadata("url", Objects.toString(chunk.url(), ""))
                        .metadata("headings", chunk.headings())
                        .build())
                .toList();
    }
}
// end::recipe[]
