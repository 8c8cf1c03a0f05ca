package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.text.SafeUrl;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inlines as HTML. */
final class HtmlInlines implements Inline.Visitor<@Nullable Void> {
    private final HtmlText out;
    /** Links hold no links. */
    private final boolean inLink;

    HtmlInlines(HtmlText out) {
        this(out, false);
    }

    private HtmlInlines(HtmlText out, boolean inLink) {
        this.out = out;
        this.inLink = inLink;
    }

    void write(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    void image(Image image) {
        if (!SafeUrl.isImage(image.url())) {
            out.text(image.alt() == null ? "" : image.alt());
            return;
        }
        boolean linked = !inLink && image.link() != null && SafeUrl.isLink(image.link());
        if (linked) {
            out.open("a", "href", SafeUrl.encoded(image.link()));
        }
        out.open("img",
                "src", SafeUrl.encoded(image.url()),
                "alt", image.alt() == null ? "" : image.alt(),
                "width", image.width() == null ? null : image.width().toString(),
                "height", image.height() == null ? null : image.height().toString());
        if (linked) {
            out.close("a");
        }
    }

    private @Nullable Void element(String tag, List<Inline> content) {
        out.open(tag);
        write(content);
        out.close(tag);
        return null;
    }

    @Override
    public @Nullable Void text(Inline.Text text) {
        out.text(text.text());
        return null;
    }

    @Override
    public @Nullable Void strong(Inline.Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public @Nullable Void emphasis(Inline.Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public @Nullable Void underline(Inline.Underline underline) {
        return element("u", underline.content());
    }

    @Override
    public @Nullable Void strikethrough(Inline.Strikethrough strikethrough) {
        return element("del", strikethrough.content());
    }

    @Override
    public @Nullable Void code(Inline.Code code) {
        out.open("code").text(code.code()).close("code");
        return null;
    }

    @Override
    public @Nullable Void link(Inline.Link link) {
        if (inLink || !SafeUrl.isLink(link.url())) {
            write(link.content());
            return null;
        }
        out.open("a", "href", SafeUrl.encoded(link.url()));
        new HtmlInlines(out, true).write(link.content());
        out.close("a");
        return null;
    }

    @Override
    public @Nullable Void picture(Inline.Picture picture) {
        image(picture.image());
        return null;
    }

    @Override
    public @Nullable Void lineBreak(Inline.LineBreak lineBreak) {
        out.open("br");
        return null;
    }

    @Override
    public @Nullable Void formula(Inline.Formula formula) {
        out.open("span", "data-formula", formula.latex()).text(formula.latex()).close("span");
        return null;
    }

    @Override
    public @Nullable Void footnoteReference(Inline.FootnoteReference reference) {
        String label = FootnoteLabel.of(reference.label());
        if (inLink) {
            out.open("sup").text(label).close("sup");
        } else {
            out.open("sup").open("a", "href", "#fn-" + label).text(label).close("a").close("sup");
        }
        return null;
    }

    @Override
    public @Nullable Void superscript(Inline.Superscript superscript) {
        return element("sup", superscript.content());
    }

    @Override
    public @Nullable Void subscript(Inline.Subscript subscript) {
        return element("sub", subscript.content());
    }

    @Override
    public @Nullable Void unknown(Inline.Unknown unknown) {
        out.text(unknown.text());
        return null;
    }
}
