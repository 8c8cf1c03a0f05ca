package io.github.qingwen.internal.markdown;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the reader of a style of front matter takes for more than Markdown, anywhere in a post. A row for each reader;
 * the openers begin what it would execute.
 */
enum SiteSyntax {
    /** A reader of Markdown and nothing else. */
    NONE(List.of()),
    /**
     * Hexo: Nunjucks, which it keeps away from fenced code, not from code spans; then marked, which has no footnotes
     * and no ids of headings.
     */
    HEXO(List.of("{{", "{%", "{#")),
    /**
     * Jekyll: Liquid, which reads code too; then kramdown, which takes any line with a bar for a table, <code>{:</code> for
     * attributes, and two dollar signs around formulas.
     */
    JEKYLL(List.of("{{", "{%")),
    /** Hugo's shortcodes, which it reads in code too. */
    HUGO(List.of("{{<", "{{%")),
    /** Obsidian's links, comments, highlights, tags and formulas; it reads no templates. */
    OBSIDIAN(List.of());

    /** What begins HTML, the address of a link, or that of a definition. */
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|\\][(:]");

    @SuppressWarnings("ImmutableEnumChecker") // lists of List.of
    private final List<String> openers;

    SiteSyntax(List<String> openers) {
        this.openers = openers;
    }

    static SiteSyntax of(FrontMatterStyle style) {
        return switch (style) {
            case NONE, PLAIN -> NONE;
            case HEXO -> HEXO;
            case HUGO_YAML, HUGO_TOML -> HUGO;
            case JEKYLL -> JEKYLL;
            case OBSIDIAN -> OBSIDIAN;
        };
    }

    /** Returns true for a reader that executes anything. */
    boolean hasTemplates() {
        return !openers.isEmpty();
    }

    /** Returns true where a text holds something that the reader would execute. */
    boolean executes(String text) {
        return openers.stream().anyMatch(text::contains);
    }

    /**
     * Returns true for raw source that the reader takes as it is: its own tags, or what it does not execute. For a reader
     * that knows no tags, what stands between their delimiters is Markdown, so it may hold no HTML and no link.
     *
     * @param format of the source, {@code hexo} or {@code hugo}; Jekyll's tags look like Hexo's
     */
    boolean takesRaw(String format, String source) {
        boolean own = format.equals("hugo") ? this == HUGO : this == HEXO || this == JEKYLL;
        return own
                || format.equals("html")
                || (!executes(source) && !MARKUP.matcher(source).find());
    }

    /** Returns true where something begins at an index that the reader would execute. */
    boolean opensAt(String text, int at) {
        if (text.charAt(at) != '{') {
            return false;
        }
        for (String opener : openers) {
            if (text.startsWith(opener, at)) {
                return true;
            }
        }
        return false;
    }

    /** Returns HTML or text in which each brace that opens something is a character reference. */
    String withReferences(String html) {
        if (!executes(html)) {
            return html;
        }
        StringBuilder safe = new StringBuilder(html.length() + 16);
        for (int i = 0; i < html.length(); i++) {
            if (opensAt(html, i)) {
                safe.append(CharacterReference.OPENING_BRACE);
            } else {
                safe.append(html.charAt(i));
            }
        }
        return safe.toString();
    }
}
