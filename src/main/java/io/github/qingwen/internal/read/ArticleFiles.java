package io.github.qingwen.internal.read;

import java.util.Locale;
import java.util.Set;

/** The names of files that hold articles. */
public final class ArticleFiles {
    private static final Set<String> ENDINGS =
            Set.of("html", "htm", "xhtml", "md", "markdown", "post", "txt", "xml", "rss", "atom");

    private ArticleFiles() {}

    /**
     * Returns true for a file name that ends as pages, posts and feeds do. {@code .json} is not among the endings: an
     * article can stand in such a file, most of them hold something else.
     */
    public static boolean isName(String fileName) {
        return ENDINGS.contains(ending(fileName));
    }

    /**
     * Returns what follows the last dot, in lower case; the empty string where there is no dot, or nothing before it.
     */
    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? "" : fileName.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
