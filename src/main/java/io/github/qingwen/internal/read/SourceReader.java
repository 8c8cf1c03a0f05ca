package io.github.qingwen.internal.read;

import io.github.qingwen.internal.read.kind.ArticleReader;
import io.github.qingwen.internal.read.kind.FragmentReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.read.page.PageReader;
import io.github.qingwen.internal.read.post.PostReader;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Recognises the kind of a source and reads its articles. */
public final class SourceReader {
    /** Prefix that is searched for a NUL character, which only binary files have. */
    private static final int BINARY_PREFIX = 8_192;

    /** Maximum length of a path or address given instead of an article. */
    private static final int MAX_PATH_LENGTH = 1_024;

    private static final Pattern ADDRESS = Pattern.compile("(?:https?|file)://\\S+");

    private SourceReader() {}

    /**
     * Reads the articles of a source, one or more, in source order.
     *
     * @param baseUrl the absolute address that relative ones are resolved against; the empty string if unknown
     * @param markdown whether the body of a post is Markdown; null to decide by evidence
     * @param maxDataLength maximum length of a page's data, in {@code char}s
     * @throws QingwenException if the source holds no article
     */
    public static List<SourceArticle> read(
            String source, String baseUrl, @Nullable Boolean markdown, int maxDataLength) {
        String text = checked(source);
        for (ArticleReader reader : readers(markdown, maxDataLength)) {
            List<SourceArticle> articles = reader.read(text, baseUrl);
            if (articles != null) {
                return articles;
            }
        }
        throw new IllegalStateException("no kind of source takes every text");
    }

    /** Returns the readers of the kinds of source, in the order in which they are tried; the last accepts every text. */
    private static List<ArticleReader> readers(@Nullable Boolean markdown, int maxDataLength) {
        PostReader posts = new PostReader(markdown);
        return List.of(
                posts::readPost,
                new ApiReader(),
                new FeedReader(),
                new PageReader(maxDataLength),
                posts::readMarkdown,
                new FragmentReader());
    }

    /**
     * Reads the article of a parsed document without changing it.
     *
     * @param maxDataLength maximum length of a page's data, in {@code char}s
     * @throws QingwenException if the document holds no article
     */
    public static SourceArticle read(Document document, int maxDataLength) {
        SourceArticle article = new PageReader(maxDataLength).read(document);
        return article == null ? FragmentReader.article(document) : article;
    }

    /** Returns the source without its byte order mark. */
    private static String checked(String source) {
        String text = source.startsWith("\ufeff") ? source.substring(1) : source;
        if (Whitespace.isBlank(text)) {
            throw new QingwenException(Kind.EMPTY, "the source is empty; give the HTML of an article");
        }
        if (text.lastIndexOf('\0', BINARY_PREFIX - 1) >= 0) {
            throw new QingwenException(Kind.BINARY, "the source is not text; give the HTML of an article");
        }
        return text;
    }

    /**
     * Rejects a source that is a path or an address.
     *
     * @throws QingwenException if the text is a path or an address
     */
    public static void refusePath(String source) {
        // a long text is not copied
        String text = source.length() > MAX_PATH_LENGTH ? "" : source.strip();
        if (isPath(text)) {
            throw new QingwenException(
                    Kind.PATH,
                    "the source is a path or an address, not an article: " + text
                            + "; read a file with convert(Path), and fetch an address before converting what it gives");
        }
    }

    /**
     * Returns true for a single line without markup that is an address or ends with the extension of a readable file.
     */
    private static boolean isPath(String text) {
        if (text.indexOf('\n') >= 0 || text.indexOf('<') >= 0) {
            return false;
        }
        return ADDRESS.matcher(text).matches()
                || ArticleFiles.isName(text)
                || ArticleFiles.ending(text).equals("json");
    }
}
