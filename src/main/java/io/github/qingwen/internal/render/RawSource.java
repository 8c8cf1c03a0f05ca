package io.github.qingwen.internal.render;

import java.util.List;

/**
 * Tells which raw source may be written verbatim: what stands between the delimiters of its format, and so runs no
 * script.
 */
public final class RawSource {
    private record Delimiters(String format, String start, String end) {}

    private static final List<Delimiters> TABLE = List.of(
            new Delimiters("html", "<!--", "-->"),
            new Delimiters("hexo", "{%", "%}"),
            new Delimiters("hugo", "{{<", ">}}"),
            new Delimiters("hugo", "{{%", "%}}"));

    private RawSource() {}

    public static boolean isDelimited(String format, String source) {
        return TABLE.stream()
                .anyMatch(delimiters -> delimiters.format().equals(format)
                        && source.length()
                                >= delimiters.start().length()
                                        + delimiters.end().length()
                        && source.startsWith(delimiters.start())
                        && source.endsWith(delimiters.end())
                        && (!format.equals("html") || source.indexOf("-->") == source.length() - "-->".length()));
    }
}
