package io.github.qingwen;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.read.Charsets;
import io.github.qingwen.internal.read.SourceReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The source of one or more articles: text, bytes or a parsed document, and optionally its base URL, charset and body
 * format. Immutable and thread-safe (a {@code Document} source: as long as the document is not modified).
 *
 * <pre>{@code
 * Source source = Source.of(html).withBaseUrl("https://example.com/posts/1");
 * Conversion conversion = qingwen.convert(source);
 * }</pre>
 */
public final class Source {
    private static final String BYTES = "bytes";

    private final @Nullable String text;
    private final byte @Nullable [] bytes;
    private final @Nullable Document document;
    private final @Nullable String charset;
    private final String baseUrl;
    private final @Nullable BodyFormat body;

    private Source(
            @Nullable String text,
            byte @Nullable [] bytes,
            @Nullable Document document,
            @Nullable String charset,
            String baseUrl,
            @Nullable BodyFormat body) {
        this.text = text;
        this.bytes = bytes;
        this.document = document;
        this.charset = charset;
        this.baseUrl = baseUrl;
        this.body = body;
    }

    /** Returns a text source: a saved page, a fragment of HTML, a post of HTML or Markdown, JSON or a feed. */
    public static Source of(String text) {
        return new Source(Objects.requireNonNull(text, "text"), null, null, null, "", null);
    }

    /** Returns a source of undecoded bytes. Their charset is detected unless {@link #withCharset} states it. */
    public static Source of(byte[] bytes) {
        return new Source(null, Objects.requireNonNull(bytes, "bytes").clone(), null, null, "", null);
    }

    /**
     * Reads a stream to its end and does not close it.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Source of(InputStream stream) throws IOException {
        return new Source(null, Objects.requireNonNull(stream, "stream").readAllBytes(), null, null, "", null);
    }

    /**
     * Reads a reader to its end and does not close it.
     *
     * @throws IOException if the reader fails
     */
    public static Source of(Reader reader) throws IOException {
        StringWriter text = new StringWriter();
        Objects.requireNonNull(reader, "reader").transferTo(text);
        return of(text.toString());
    }

    /**
     * Reads a file. Its charset is detected unless {@link #withCharset} states it.
     *
     * @throws IOException if the file cannot be read
     */
    public static Source of(Path file) throws IOException {
        return new Source(null, Files.readAllBytes(Objects.requireNonNull(file, "file")), null, null, "", null);
    }

    /**
     * Reads a file unless it is too large.
     *
     * @throws QingwenException if it is
     */
    static Source of(Path file, LimitCheck limits) throws IOException {
        limits.size(Files.size(Objects.requireNonNull(file, "file")), BYTES);
        return of(file);
    }

    /**
     * Returns a source that is a parsed page. The document is never modified. Relative addresses are resolved against its
     * own base URI unless {@link #withBaseUrl} states another.
     */
    public static Source of(Document document) {
        return new Source(null, null, Objects.requireNonNull(document, "document"), null, "", null);
    }

    /**
     * Returns this source with a base URL for relative addresses of links and images, such as the URL it was loaded
     * from. Without it they stay relative, unless the source has a {@code base} element.
     *
     * @throws IllegalArgumentException if {@code url} is not an absolute http or https address
     */
    public Source withBaseUrl(String url) {
        if (!Url.isHttp(Objects.requireNonNull(url, "url"))) {
            throw new IllegalArgumentException("a base URL is absolute, http or https, but is: " + url);
        }
        return new Source(text, bytes, document, charset, url, body);
    }

    /**
     * Returns this source with the charset that its sender states, such as the {@code charset} of an HTTP header. It
     * decodes bytes, unless they begin with a byte order mark or are malformed in it. A name that Java does not know is
     * ignored. It has no effect on text and document sources.
     */
    public Source withCharset(String name) {
        return new Source(text, bytes, document, Objects.requireNonNull(name, "name"), baseUrl, body);
    }

    /** Returns this source with the charset that its sender states; see {@link #withCharset(String)}. */
    public Source withCharset(Charset charset) {
        return withCharset(Objects.requireNonNull(charset, "charset").name());
    }

    /**
     * Returns this source with the format of a post's body. Without it the format is detected: a body is Markdown if it
     * has Markdown constructs and most of its text is outside HTML. The report then has an entry {@code body-markdown}.
     * Sources other than posts are not affected.
     */
    public Source withBody(BodyFormat format) {
        return new Source(text, bytes, document, charset, baseUrl, Objects.requireNonNull(format, "format"));
    }

    /**
     * Returns the articles as they are read, at least one.
     *
     * @throws QingwenException if the source holds no article, or exceeds a limit
     */
    List<SourceArticle> articles(LimitCheck limits) {
        if (document != null) {
            SourceArticle article =
                    SourceReader.read(based(document), limits.limits().literal());
            limits.attributes(article.content());
            return List.of(article);
        }
        if (bytes != null) {
            limits.size(bytes.length, BYTES);
            ReportBuilder report = new ReportBuilder();
            List<SourceArticle> articles = articles(Charsets.decode(bytes, charset, report), limits);
            List<ReportEntry> doubts = report.build().entries();
            return articles.stream().map(article -> article.doubted(doubts)).toList();
        }
        String source = Objects.requireNonNull(text);
        limits.size(source.length(), "characters");
        SourceReader.refusePath(source);
        return articles(source, limits);
    }

    private List<SourceArticle> articles(String source, LimitCheck limits) {
        Boolean markdown = body == null ? null : body == BodyFormat.MARKDOWN;
        List<SourceArticle> articles =
                SourceReader.read(source, baseUrl, markdown, limits.limits().literal());
        articles.forEach(article -> limits.attributes(article.content(), source.length()));
        return articles;
    }

    private Document based(Document document) {
        if (baseUrl.isEmpty()) {
            return document;
        }
        Document copy = document.clone();
        copy.setBaseUri(baseUrl);
        return copy;
    }
}
