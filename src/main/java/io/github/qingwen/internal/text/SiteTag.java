package io.github.qingwen.internal.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags of Hexo and Jekyll ({@code {% … %}}) and shortcodes of Hugo ({@code {{< … >}}}, {@code {{% … %}}}). Some pairs
 * of them hold text that is no Markdown, and are one piece with it.
 *
 * @param format {@code hexo} or {@code hugo}
 * @param start the delimiter at its start
 * @param end the delimiter at its end
 * @param closing what stands before the name in the tag that closes a pair
 */
public record SiteTag(String format, String start, String end, String closing) {
    private static final List<SiteTag> TABLE = List.of(
            new SiteTag("hexo", "{%", "%}", "end"),
            new SiteTag("hugo", "{{<", ">}}", "/"),
            new SiteTag("hugo", "{{%", "%}}", "/"));

    /** Pairs whose inside is no Markdown. */
    private static final Set<String> VERBATIM =
            Set.of("raw", "code", "codeblock", "highlight", "math", "mermaid", "comment", "include_code");

    /** Returns all kinds. */
    public static List<SiteTag> all() {
        return TABLE;
    }

    /** Returns the kind that begins at an index of a text, or null. */
    public static @Nullable SiteTag at(String text, int index) {
        for (SiteTag tag : TABLE) {
            if (text.startsWith(tag.start, index)) {
                return tag;
            }
        }
        return null;
    }

    /** Returns where the tag that begins at an index ends, behind its delimiter; -1 where it does not. */
    public int endOfTag(String text, int index) {
        int at = text.indexOf(end, index + start.length());
        return at < 0 ? -1 : at + end.length();
    }

    /**
     * Returns the name of the tag at an index where it opens a pair whose inside is no Markdown; null for other tags.
     */
    public @Nullable String opensVerbatim(String text, int index) {
        String name = name(text, index);
        return VERBATIM.contains(name) ? name : null;
    }

    /** Returns whether the tag at an index closes the pair of a name. */
    public boolean closes(String name, String text, int index) {
        return text.startsWith(start, index) && name(text, index).equals(closing + name);
    }

    private String name(String text, int index) {
        int from = index + start.length();
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        int to = from;
        while (to < text.length() && (isNamePart(text.charAt(to)) || (to == from && text.charAt(to) == '/'))) {
            to++;
        }
        return text.substring(from, to);
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
    }
}
