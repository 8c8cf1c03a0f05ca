package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.TextStyle;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.text.Links;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reader takes a piece of a line for, by its style: emphasis, link, code. Size and colour are no marks. */
public record Marks(
        @Nullable String link,
        boolean strong,
        boolean emphasis,
        boolean underline,
        boolean strikethrough,
        Script script,
        boolean code) {
    static final Marks NONE = new Marks(null, false, false, false, false, Script.NONE, false);

    /** One of the marks that text can carry, from the outermost where two reach equally far. */
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
        String link = Links.usable(style.link());
        // a link is underlined by being one
        return new Marks(link, style.isBold(), style.italic(), style.underline() && link == null,
                style.strikethrough(), style.script(), style.code());
    }

    boolean has(Mark mark) {
        return switch (mark) {
            case LINK -> link != null;
            case STRONG -> strong;
            case EMPHASIS -> emphasis;
            case UNDERLINE -> underline;
            case STRIKETHROUGH -> strikethrough;
            case SCRIPT -> script != Script.NONE;
            case CODE -> code;
        };
    }

    /** What the mark of a note carries: it is raised and a link by being one. */
    Marks ofMark() {
        return new Marks(null, strong, emphasis, underline, strikethrough, Script.NONE, code);
    }

    /** True where both carry the mark, and one piece of markup can serve both. */
    boolean shares(Mark mark, Marks other) {
        return has(mark) && other.has(mark)
                && (mark != Mark.LINK || (link != null && link.equals(other.link)))
                && (mark != Mark.SCRIPT || script == other.script);
    }

    /** The marks that both carry: what white space between them carries. */
    Marks common(Marks other) {
        return new Marks(
                shares(Mark.LINK, other) ? link : null,
                strong && other.strong,
                emphasis && other.emphasis,
                underline && other.underline,
                strikethrough && other.strikethrough,
                shares(Mark.SCRIPT, other) ? script : Script.NONE,
                code && other.code);
    }

    Inline wrap(Mark mark, List<Inline> content) {
        return switch (mark) {
            case LINK -> new Inline.Link(link, content);
            case STRONG -> new Inline.Strong(content);
            case EMPHASIS -> new Inline.Emphasis(content);
            case UNDERLINE -> new Inline.Underline(content);
            case STRIKETHROUGH -> new Inline.Strikethrough(content);
            case SCRIPT -> script == Script.SUPER ? new Inline.Superscript(content) : new Inline.Subscript(content);
            case CODE -> new Inline.Code(Inline.textOf(content));
        };
    }
}
