package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Inline;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The inline formats of a piece of a line: emphasis, link, code. Size and colour are no marks.
 *
 * @param set the marks
 * @param link the link, its address followable; null without the mark {@code LINK}
 * @param script raised or lowered; {@code NONE} without the mark {@code SCRIPT}
 */
record Marks(Set<Mark> set, TextStyle.@Nullable Link link, Script script) {
    static final Marks NONE = new Marks(Set.of(), null, Script.NONE);

    /** The formats in nesting order, outermost first, for formats that cover the same text. */
    enum Mark {
        LINK,
        STRONG,
        EMPHASIS,
        UNDERLINE,
        STRIKETHROUGH,
        SCRIPT,
        CODE
    }

    static Marks of(TextStyle style) {
        if (style.link() == null && isPlain(style)) {
            return NONE; // nearly all text
        }
        TextStyle.Link link = link(style);
        Set<Mark> set = EnumSet.noneOf(Mark.class);
        add(Mark.LINK, link != null, set);
        add(Mark.STRONG, style.isBold(), set);
        add(Mark.EMPHASIS, style.italic(), set);
        // links are underlined anyway
        add(Mark.UNDERLINE, style.underline() && link == null, set);
        add(Mark.STRIKETHROUGH, style.strikethrough(), set);
        add(Mark.SCRIPT, style.script() != Script.NONE, set);
        add(Mark.CODE, style.code(), set);
        return set.isEmpty() ? NONE : new Marks(set, link, style.script());
    }

    private static TextStyle.@Nullable Link link(TextStyle style) {
        TextStyle.Link link = style.link();
        String address = Url.followable(style.href());
        return link == null || address == null ? null : new TextStyle.Link(address, link.title());
    }

    private static boolean isPlain(TextStyle style) {
        return !style.isBold()
                && !style.italic()
                && !style.underline()
                && !style.strikethrough()
                && style.script() == Script.NONE
                && !style.code();
    }

    private static void add(Mark mark, boolean wanted, Set<Mark> set) {
        if (wanted) {
            set.add(mark);
        }
    }

    boolean has(Mark mark) {
        return set.contains(mark);
    }

    /** Returns the formatting of a footnote reference: without link and superscript, which the reference implies. */
    Marks ofFootnoteReference() {
        return without(Mark.LINK).without(Mark.SCRIPT);
    }

    Marks without(Mark mark) {
        if (!has(mark)) {
            return this;
        }
        Set<Mark> rest = EnumSet.copyOf(set);
        rest.remove(mark);
        return new Marks(rest, mark == Mark.LINK ? null : link, mark == Mark.SCRIPT ? Script.NONE : script);
    }

    /** Returns true if one inline of this format can hold both pieces. */
    boolean shares(Mark mark, Marks other) {
        return has(mark)
                && other.has(mark)
                && (mark != Mark.LINK || (link != null && link.equals(other.link)))
                && (mark != Mark.SCRIPT || script == other.script);
    }

    /** Returns the marks that both carry: those of whitespace between the two. */
    Marks common(Marks other) {
        Marks common = this;
        for (Mark mark : set) {
            common = shares(mark, other) ? common : common.without(mark);
        }
        return common;
    }

    /** Returns true if all marks are among the given ones. */
    boolean areIn(Set<Mark> marks) {
        return marks.containsAll(set);
    }

    Inline wrap(Mark mark, List<Inline> content) {
        return switch (mark) {
            case LINK -> link(content);
            case STRONG -> new Inline.Strong(content);
            case EMPHASIS -> new Inline.Emphasis(content);
            case UNDERLINE -> new Inline.Underline(content);
            case STRIKETHROUGH -> new Inline.Strikethrough(content);
            case SCRIPT -> script == Script.SUPER ? new Inline.Superscript(content) : new Inline.Subscript(content);
            case CODE -> new Inline.Code(Inline.textOf(content));
        };
    }

    private Inline link(List<Inline> content) {
        TextStyle.Link to = Objects.requireNonNull(link);
        return new Inline.Link(
                to.href(), isItsOwnText(content, to) ? List.of(new Inline.Text(to.href())) : content, to.title());
    }

    /**
     * Returns true for emphasis around the link's own address. Editors set references in italics, but links stand out
     * anyway.
     */
    private static boolean isItsOwnText(List<Inline> content, TextStyle.Link link) {
        return content.size() == 1
                && (content.get(0) instanceof Inline.Emphasis || content.get(0) instanceof Inline.Strong)
                && Inline.textOf(content).equals(link.href());
    }
}
