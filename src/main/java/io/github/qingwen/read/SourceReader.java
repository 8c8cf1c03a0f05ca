package io.github.qingwen.read;

import io.github.qingwen.QingwenException;
import io.github.qingwen.QingwenException.Kind;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Report;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source is, in this order: a post with front matter; a page, where something marks its content
 * ({@link PageContent}); else a fragment, all of which is content.
 */
public final class SourceReader {
    private SourceReader() {}

    /**
     * @param charset what the sender says the charset is, or null
     * @throws QingwenException if the source is empty, not text, or has no content
     */
    public static Page read(byte[] source, @Nullable String charset, Report.Builder report) {
        return read(Charsets.decode(source, charset), report);
    }

    /** @throws QingwenException if the source is empty, not text, or has no content */
    public static Page read(String source, Report.Builder report) {
        String text = source.startsWith("\ufeff") ? source.substring(1) : source;
        if (text.isBlank()) {
            throw new QingwenException(Kind.EMPTY, "the source is empty; give the HTML of an article");
        }
        if (text.indexOf('\0') >= 0) {
            throw new QingwenException(Kind.BINARY, "the source is not text; give the HTML of an article");
        }
        FrontMatter post = FrontMatter.split(text, report);
        if (post == null) {
            return read(Jsoup.parse(text), report);
        }
        Page page = read(Jsoup.parse(MixedBody.html(post.body())), report);
        return new Page(page.content(), PostMetadata.of(post.fields(), page.metadata(), report));
    }

    /** @throws QingwenException if the document has no content */
    public static Page read(Document document, Report.Builder report) {
        Element marked = PageContent.find(document);
        Element content = marked == null ? document.body() : marked;
        if (content.childNodeSize() == 0) {
            throw new QingwenException(Kind.NO_CONTENT, "there is no article in the source; check what was saved");
        }
        Metadata metadata = marked == null ? Metadata.EMPTY : PageMetadata.of(document);
        return new Page(content, metadata);
    }
}
