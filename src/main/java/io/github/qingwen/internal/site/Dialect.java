package io.github.qingwen.internal.site;

import io.github.qingwen.internal.frontmatter.FieldRules;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the software that reads a post differs from CommonMark, and the front matter that it expects. The defaults are for
 * a plain Markdown reader; each site generator is a subclass.
 */
public class Dialect implements FieldRules {
    /** An opening brace as a character reference, which no generator executes. */
    public static final String OPENING_BRACE = "&#123;";

    /** The start of HTML, or of the address in a link or a definition. */
    private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|\\][(:]");

    /** How a heading states its id. */
    public enum HeadingIds {
        /** As an attribute at its end: {@code {#id}}. */
        ATTRIBUTE,
        /** As an HTML anchor at its start. */
        ANCHOR,
        /** Not at all. */
        NONE
    }

    /** The surroundings of a character of text. */
    public interface Surroundings {
        /** Returns whether the text is written at the start of a line. */
        boolean startsLine();

        /** Returns whether the text is in a cell of a table. */
        boolean inCell();

        /** Returns whether the block has two or more runs of a delimiter. */
        boolean pairs(char delimiter);
    }

    /**
     * Code that the generator does not execute.
     *
     * @param before the line before the block, or the empty string
     * @param after the line after the block, or the empty string
     */
    public record GuardedCode(String before, String code, String after) {}

    /** Template delimiters: each opens syntax that the generator executes, even in code. */
    private final List<String> openers;

    /** @param openers the template delimiters; none for a plain Markdown reader */
    public Dialect(String... openers) {
        this.openers = List.of(openers);
    }

    /** Returns whether the generator would execute a part of a text. */
    public final boolean executes(String text) {
        return openers.stream().anyMatch(text::contains);
    }

    /** Returns whether template syntax begins at an index of a text. */
    public final boolean opensAt(String text, int at) {
        return text.charAt(at) == '{' && openers.stream().anyMatch(opener -> text.startsWith(opener, at));
    }

    /** Returns a text in which each brace that opens a template is replaced. */
    public final String replaceOpeners(String text, String brace) {
        if (!executes(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            if (opensAt(text, i)) {
                safe.append(brace);
            } else {
                safe.append(text.charAt(i));
            }
        }
        return safe.toString();
    }

    /**
     * Returns whether raw source can be written verbatim: the generator's own tags, comments, or source that it does not
     * execute. The text inside an unknown tag is read as Markdown, so it may have no HTML and no links.
     *
     * @param format the format of the source: {@code hexo} (Jekyll's tags look the same), {@code hugo} or {@code html}
     */
    public final boolean takesRaw(String format, String source) {
        return format.equals(tagFormat())
                || format.equals("html")
                || (!executes(source) && !MARKUP.matcher(source).find());
    }

    /** Returns the format of raw source that holds the generator's own tags, or null. */
    @Nullable String tagFormat() {
        return null;
    }

    /**
     * Returns code in a form that the generator shows instead of executing it; null if it has no such form.
     *
     * @param block whether it is a code block, not a code span
     */
    public @Nullable GuardedCode guarded(String code, boolean block) {
        return null;
    }

    /** Returns whether this reader takes an ASCII character as markup that CommonMark reads as text. */
    public boolean escapes(String text, int at, Surroundings around) {
        return false;
    }

    /** Returns the delimiter of formulas inside a line. */
    public String formulaDelimiter() {
        return "$";
    }

    /** Returns equivalent LaTeX in which the reader finds no markup. */
    public String latex(String latex) {
        return latex;
    }

    /** Returns how a heading states its id. */
    public HeadingIds headingIds() {
        return HeadingIds.ATTRIBUTE;
    }

    /** Returns whether the reader has footnotes. */
    public boolean hasFootnotes() {
        return true;
    }

    /** Returns whether a quotation with a title is a call-out: {@code [!note]}. */
    public boolean hasCallOuts() {
        return false;
    }

    /** Returns whether a tag in place of an address needs an HTML link. */
    public boolean tagsNeedHtml() {
        return false;
    }

    /** Returns the character after an index; NUL at the end of the text. */
    static char next(String text, int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\0';
    }
}
