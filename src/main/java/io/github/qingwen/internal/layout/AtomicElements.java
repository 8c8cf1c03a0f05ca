package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.css.Declarations;
import io.github.qingwen.internal.formula.Latex;
import io.github.qingwen.internal.image.Emoji;
import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.layout.Atomic.PictureKind;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/** Recognises and classifies atomic inline elements. */
public final class AtomicElements {
    // spotless:off
    /**
     * Form controls, plug-ins and markers of WeChat's editor ({@code mpcpc}: the place of an advert; {@code
     * mp-pay-preview-filter}: the end of the free part of a paid article).
     */
    private static final Set<String> CONTROLS = Set.of(
            "input", "select", "canvas", "object", "embed", "mp-style-type", "mpcps", "mpcpc", "mpchecktext",
            "mp-pay-preview-filter");
    // spotless:on

    /** Elements that can be atomic without an attribute, besides cards and formulas. */
    private static final Set<String> OTHERS =
            Stream.concat(CONTROLS.stream(), Stream.of("img", "svg")).collect(Collectors.toUnmodifiableSet());

    /** An image from WeChat's sticker shop. */
    private static final String STICKER = "mp-common-sticker";

    /** Alternative texts and titles that editors write if the author gave none. */
    private static final Set<String> PLACEHOLDER_TEXTS = Set.of("image", "img", "图片", "picture");

    /** The text of links from headings to themselves. */
    private static final Set<String> HEADING_MARKS = Set.of("#", "¶", "§", "🔗");

    /** Content of a drawing that is laid out. */
    private static final Evaluator LAID_OUT = QueryParser.parse("foreignobject, text");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private AtomicElements() {}

    /** Classifies an element. Returns null for an element that is laid out as its content. */
    public static @Nullable Atomic of(Element element, Declarations css) {
        String tag = element.normalName();
        if (element.attributesSize() == (element.hasAttr("style") ? 1 : 0)
                && !CardElements.isName(tag)
                && !Formulas.isName(tag)
                && !OTHERS.contains(tag)) {
            return null; // nearly every element
        }
        if (CONTROLS.contains(tag) || isHeadingAnchor(element)) {
            return new Atomic.Control();
        }
        if (tag.equals("span") && element.hasAttr("data-raw")) {
            return new Atomic.Raw(element.attr("data-raw-format"), element.attr("data-raw"));
        }
        if (tag.equals(STICKER)) {
            return picture(element, css, ImageSource.of(element), PictureKind.IMG);
        }
        Block.Card card = CardElements.card(element);
        if (card != null) {
            return new Atomic.Card(card);
        }
        if (Formulas.isRepeated(element)) {
            return new Atomic.Control();
        }
        String latex = Formulas.latex(element);
        if (latex != null) {
            return new Atomic.Formula(latex, Formulas.isDisplayed(element));
        }
        return switch (tag) {
            case "img" -> img(element, css);
            case "svg" -> svg(element, css);
            case "image" -> picture(element, css, ImageSource.drawn(element, css), PictureKind.DRAWN);
            default -> null;
        };
    }

    /** The link of a heading to itself, which site generators add. */
    private static boolean isHeadingAnchor(Element element) {
        return element.normalName().equals("a")
                && element.attr("href").startsWith("#")
                && HEADING_MARKS.contains(Whitespace.strip(element.ownText()))
                && element.parent() != null
                && HEADINGS.contains(element.parent().normalName());
    }

    /** Returns true for a script that is laid out. */
    public static boolean isShownScript(Element element) {
        return Formulas.isScript(element) && !Formulas.isRepeated(element);
    }

    private static Atomic img(Element img, Declarations css) {
        if (img.hasClass("js_img_loading")) {
            return new Atomic.Control();
        }
        boolean emoji = Emoji.isEmoji(img);
        String text = emoji ? Emoji.text(img) : null;
        if (text != null) {
            return new Atomic.Emoji(text);
        }
        String address = ImageSource.of(img);
        if (address == null) {
            String drawn = ImageSource.drawn(img, css);
            return picture(img, css, drawn, drawn == null ? PictureKind.IMG : PictureKind.DRAWN);
        }
        boolean isFormula = Formulas.isImage(img, address);
        String latex = Formulas.ofImage(img, address, isFormula);
        if (latex != null) {
            return new Atomic.Formula(latex, false);
        }
        PictureKind kind = isFormula ? PictureKind.FORMULA : PictureKind.IMG;
        return picture(img, css, address, emoji ? PictureKind.UNNAMED_EMOJI : kind);
    }

    /**
     * Drawings with text or several images are laid out. WeChat's tappable images hold HTML in a {@code foreignObject}.
     */
    private static @Nullable Atomic svg(Element svg, Declarations css) {
        if (Formulas.isMathJax(svg)) {
            String latex = Latex.ofSvg(svg);
            return latex == null ? new Atomic.DrawnFormula() : new Atomic.Formula(latex, Formulas.isDisplayed(svg));
        }
        if (svg.selectFirst(LAID_OUT) != null) {
            return null;
        }
        Elements images = svg.getElementsByTag("image");
        if (images.size() > 1
                && images.stream()
                                .filter(image -> image.closest("defs") == null)
                                .count()
                        > 1) {
            return null;
        }
        String image = ImageSource.drawn(svg, css);
        return image == null && !svg.hasText() && images.isEmpty()
                ? new Atomic.Drawing()
                : picture(svg, css, image, PictureKind.DRAWN);
    }

    /** Returns the background image of a box. */
    public static Atomic.Picture backgroundImage(Element box, Declarations css) {
        return picture(box, css, ImageSource.drawn(box, css), PictureKind.DRAWN);
    }

    private static Atomic.Picture picture(
            Element element, Declarations css, @Nullable String address, PictureKind kind) {
        ImageSize size = ImageSize.natural(element, css);
        Image image =
                new Image(address, text(element, "alt"), text(element, "title"), size.width(), size.height(), null);
        return new Atomic.Picture(image, ImageSize.shown(element, css), kind);
    }

    private static @Nullable String text(Element element, String attribute) {
        String text = element.attr(attribute);
        return PLACEHOLDER_TEXTS.contains(text.strip()) ? null : text;
    }
}
