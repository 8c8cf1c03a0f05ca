package io.github.qingwen.internal.read;

import java.util.Locale;
import java.util.Set;

/** The names of files that hold articles. */
public final class ArticleFiles {
    private static final Set<String> ENDINGS =
            Set.of("html", "htm", "xhtml", "md", "markdown", "post", "txt", "xml", "rss", "atom");

    private ArticleFiles() {}

    /**
     * Returns true if a file name has an extension of pages, posts or feeds. {@code .json} is not among them: most JSON
     * files hold no article.
     */
    public static boolean isName(String fileName) {
        return ENDINGS.contains(ending(fileName));
    }

    /** Returns the extension in lower case; the empty string if there is none, or if the dot is the first character. */
    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
