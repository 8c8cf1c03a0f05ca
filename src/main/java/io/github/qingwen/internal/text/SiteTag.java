package io.github.qingwen.internal.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags of Hexo and Jekyll ({@code {% … %}}) and shortcodes of Hugo ({@code {{< … >}}}, {@code {{% … %}}}). The content
 * of some pairs of tags is not Markdown. Such a pair and its content are one piece of source.
 *
 * @param format {@code hexo} or {@code hugo}
 * @param start the opening delimiter
 * @param end the closing delimiter
 * @param closing the prefix of the name in the tag that closes a pair
 */
public record SiteTag(String format, String start, String end, String closing) {
    private static final List<SiteTag> TABLE = List.of(
            new SiteTag("hexo", "{%", "%}", "end"),
            new SiteTag("hugo", "{{<", ">}}", "/"),
            new SiteTag("hugo", "{{%", "%}}", "/"));

    /** Names of pairs whose content is not Markdown. */
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

    /** Returns the index after the tag that starts at an index, or -1 if the tag is not closed. */
    public int endOfTag(String text, int index) {
        int at = text.indexOf(end, index + start.length());
        return at < 0 ? -1 : at + end.length();
    }

    /** Returns the name of the tag at an index if it opens a pair whose content is not Markdown, or null. */
    public @Nullable String opensVerbatim(String text, int index) {
        String name = name(text, index);
        return VERBATIM.contains(name) ? name : null;
    }

    /** Returns whether the tag at an index closes the pair with a name. */
    public boolean closes(String name, String text, int index) {
        return text.startsWith(start, index) && name(text, index).equals(closing + name);
    }

    private String name(String text, int index) {
        int from = index + start.length();
        while (from < text.length() && (text.charAt(from) == ' ' || text.charAt(from) == '-')) {
            from++;
        }
        int to = from;
        while (to < text.length()
                && (Ascii.isLetterOrDigit(text.charAt(to))
                        || text.charAt(to) == '_'
                        || (to == from && text.charAt(to) == '/'))) {
            to++;
        }
        return text.substring(from, to);
    }
}
