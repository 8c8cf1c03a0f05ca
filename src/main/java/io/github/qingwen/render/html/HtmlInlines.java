package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inline content as HTML. */
final class HtmlInlines implements Inline.Visitor<HtmlWriter> {
    private final HtmlWriter out;
    /** Whether a link is open, as HTML has no nested links. */
    private final boolean inLink;

    HtmlInlines(HtmlWriter out) {
        this(out, false);
    }

    private HtmlInlines(HtmlWriter out, boolean inLink) {
        this.out = out;
        this.inLink = inLink;
    }

    HtmlWriter write(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return out;
    }

    /** Writes a block-level image, or its alternative text if its URL is not safe. */
    HtmlWriter image(Image image) {
        return image(image, null);
    }

    /** @param inline the attribute that marks an inline image; null for other images */
    private HtmlWriter image(Image image, @Nullable String inline) {
        String alt = image.alt() == null ? "" : image.alt();
        if (!Url.isImage(image.url())) {
            return out.text(alt);
        }
        String link = image.link();
        boolean linked = !inLink && link != null && Url.isLink(link);
        if (link != null && linked) {
            out.open("a", new Attributes().with("href", Url.encoded(link)));
        }
        out.open(
                "img",
                new Attributes()
                        .with("src", Url.encoded(image.url()))
                        .with("alt", alt)
                        .with("title", image.title())
                        .with("width", image.width())
                        .with("height", image.height())
                        .with("data-inline", inline));
        return linked ? out.close("a") : out;
    }

    private HtmlWriter element(String tag, List<Inline> content) {
        out.open(tag);
        return write(content).close(tag);
    }

    @Override
    public HtmlWriter text(Inline.Text text) {
        return out.text(text.text());
    }

    @Override
    public HtmlWriter strong(Inline.Strong strong) {
        return element("strong", strong.content());
    }

    @Override
    public HtmlWriter emphasis(Inline.Emphasis emphasis) {
        return element("em", emphasis.content());
    }

    @Override
    public HtmlWriter underline(Inline.Underline underline) {
        return element("u", underline.content());
    }

    @Override
    public HtmlWriter strikethrough(Inline.Strikethrough strikethrough) {
        return element("del", strikethrough.content());
    }

    @Override
    public HtmlWriter code(Inline.Code code) {
        return out.open("code").text(code.code()).close("code");
    }

    @Override
    public HtmlWriter link(Inline.Link link) {
        if (inLink || !Url.isLink(link.url())) {
            return write(link.content());
        }
        out.open("a", new Attributes().with("href", Url.encoded(link.url())).with("title", link.title()));
        return new HtmlInlines(out, true).write(link.content()).close("a");
    }

    @Override
    public HtmlWriter image(Inline.InlineImage picture) {
        return image(picture.image(), "");
    }

    @Override
    public HtmlWriter lineBreak(Inline.LineBreak lineBreak) {
        return out.open("br");
    }

    @Override
    public HtmlWriter formula(Inline.Formula formula) {
        return out.open("span", new Attributes().with("data-formula", formula.latex()))
                .text(formula.latex())
                .close("span");
    }

    @Override
    public HtmlWriter footnoteReference(Inline.FootnoteReference reference) {
        String label = FootnoteLabel.of(reference.label());
        Attributes href = new Attributes().with("href", "#fn-" + label);
        return inLink
                ? out.open("sup").text(label).close("sup")
                : out.open("sup").open("a", href).text(label).close("a").close("sup");
    }

    @Override
    public HtmlWriter superscript(Inline.Superscript superscript) {
        return element("sup", superscript.content());
    }

    @Override
    public HtmlWriter subscript(Inline.Subscript subscript) {
        return element("sub", subscript.content());
    }

    @Override
    public HtmlWriter raw(Inline.Raw raw) {
        return out.open(
                        "span",
                        new Attributes().with("data-raw-format", raw.format()).with("data-raw", raw.source()))
                .close("span");
    }

    @Override
    public HtmlWriter unknown(Inline.Unknown unknown) {
        return out.text(unknown.text());
    }
}
