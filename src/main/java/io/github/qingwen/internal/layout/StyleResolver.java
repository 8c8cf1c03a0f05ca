package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.CssColor;
import io.github.qingwen.internal.css.CssLength;
import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.css.Property;
import io.github.qingwen.internal.layout.TextStyle.Script;
import io.github.qingwen.internal.text.Url;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Computes the style of an element's text from its declarations and the style that it inherits. */
public final class StyleResolver {
    private final TextStyle around;
    private final String tag;
    private final Element element;
    private final Declarations css;
    private final UserAgentStyle byTag;

    private StyleResolver(Element element, UserAgentStyle byTag, Declarations css, TextStyle around) {
        this.element = element;
        this.byTag = byTag;
        this.css = css;
        this.around = around;
        this.tag = element.normalName();
    }

    static TextStyle text(
            Element element, UserAgentStyle byTag, Declarations css, double size, BoxStyle box, TextStyle around) {
        return new StyleResolver(element, byTag, css, around).resolve(size, box);
    }

    private TextStyle resolve(double size, BoxStyle box) {
        if (css.isEmpty()
                && !byTag.isStyled()
                && box.background() == null
                && !element.hasAttr("align")
                && !element.hasAttr("hidden")) {
            return around;
        }
        String decoration = css.value(Property.TEXT_DECORATION) + ' ' + css.value(Property.TEXT_DECORATION_LINE);
        boolean plain = decoration.contains("none");
        return new TextStyle(
                size,
                weight(),
                italic(),
                around.underline() || decoration.contains("underline") || (byTag.isUnderlined() && !plain),
                around.strikethrough() || decoration.contains("line-through") || (byTag.isStruck() && !plain),
                script(),
                around.code() || byTag.isCode(),
                color(),
                background(box),
                align(),
                byTag.isPreformatted() && !css.has(Property.WHITE_SPACE)
                        ? WhiteSpace.KEEP
                        : WhiteSpace.parse(css.value(Property.WHITE_SPACE), around.whiteSpace()),
                link(),
                Visibility.of(element, css, box, size, around.hiddenBy()),
                false);
    }

    /** Bold links are a look of links, not emphasis. */
    private int weight() {
        if (tag.equals("a")) {
            return around.weight();
        }
        String value = css.value(Property.FONT_WEIGHT);
        int inherited = around.weight();
        int undeclared = byTag.isBold() ? Math.max(700, inherited) : inherited;
        return switch (value) {
            case "" -> undeclared;
            case "normal", "initial" -> 400;
            case "bold" -> 700;
            case "bolder" -> inherited < 400 ? 400 : inherited < 600 ? 700 : 900;
            case "lighter" -> inherited < 600 ? 100 : inherited < 800 ? 400 : 700;
            case "inherit", "unset" -> inherited;
            default -> {
                double number = CssLength.parse(value + "px", 0, 0);
                yield number >= 1 && number <= 1000 ? (int) number : undeclared;
            }
        };
    }

    /** Italics of a whole quotation are its look, not emphasis. */
    private boolean italic() {
        if (tag.equals("blockquote")) {
            return around.italic();
        }
        String value = css.value(Property.FONT_STYLE);
        if (value.startsWith("italic") || value.startsWith("oblique")) {
            return true;
        }
        return !value.equals("normal") && !value.equals("initial") && (around.italic() || byTag.isItalic());
    }

    private Script script() {
        String value = css.value(Property.VERTICAL_ALIGN);
        if (tag.equals("sup") || value.equals("super")) {
            return Script.SUPER;
        }
        return tag.equals("sub") || value.equals("sub") ? Script.SUB : around.script();
    }

    private CssColor color() {
        // text-fill-color wins over color; a background that is clipped to the text shows through it
        String fill = css.value(Property.WEBKIT_TEXT_FILL_COLOR);
        CssColor filled = fill.isEmpty() ? null : CssColor.parse(fill);
        if (filled != null && !(filled.isInvisible() && isClippedToText())) {
            return filled;
        }
        String value = css.value(Property.COLOR);
        if (value.isEmpty() && tag.equals("font")) {
            value = element.attr("color").strip().toLowerCase(Locale.ROOT);
        }
        CssColor own = CssColor.parse(value);
        if (own != null && own.isInvisible() && isClippedToText()) {
            return CssColor.BLACK;
        }
        if (own != null) {
            return own;
        }
        return value.equals("initial") ? CssColor.BLACK : around.color();
    }

    private boolean isClippedToText() {
        return css.value(Property.BACKGROUND_CLIP).equals("text")
                || css.value(Property.WEBKIT_BACKGROUND_CLIP).equals("text");
    }

    private @Nullable CssColor background(BoxStyle box) {
        if (isClippedToText() || box.backgroundImage()) {
            return null;
        }
        return box.background() != null ? box.background() : around.background();
    }

    private Align align() {
        String value = css.value(Property.TEXT_ALIGN);
        if (value.isEmpty()) {
            value = tag.equals("center")
                    ? "center"
                    : element.attr("align").strip().toLowerCase(Locale.ROOT);
        }
        if (value.isEmpty() && tag.equals("th")) {
            value = "center";
        }
        return Align.parse(value, around.align());
    }

    private TextStyle.@Nullable Link link() {
        if (!tag.equals("a") || !element.hasAttr("href")) {
            return around.link();
        }
        return new TextStyle.Link(href(element), element.hasAttr("title") ? element.attr("title") : null);
    }

    /** Returns where a link leads, against the base address of the source where it has one. */
    public static String href(Element link) {
        String href = link.attr("href").strip();
        if (href.isEmpty() || href.startsWith("#") || Url.isAbsolute(href)) {
            return href;
        }
        String absolute = link.absUrl("href");
        return absolute.isEmpty() ? href : absolute;
    }
}
