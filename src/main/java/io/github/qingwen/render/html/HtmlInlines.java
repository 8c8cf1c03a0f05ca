package io.github.qingwen.render.html;

import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.InlineWalker;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes inline content as HTML. */
final class HtmlInlines implements InlineWalker {
    private final HtmlWriter out;
    /** True while a link is open: HTML has no links inside links. */
    private final boolean inLink;

    HtmlInlines(HtmlWriter out) {
        this(out, false);
    }

    private HtmlInlines(HtmlWriter out, boolean inLink) {
        this.out = out;
        this.inLink = inLink;
    }

    /** Writes a picture that stands alone, or its alternative text where its URL is not safe. */
    void image(Image image) {
        image(image, null);
    }

    /** @param inline the attribute of a picture that is part of a line of text, null for others */
    private void image(Image image, @Nullable String inline) {
        String alt = image.alt() == null ? "" : image.alt();
        if (!Url.isImage(image.url())) {
            out.text(alt);
            return;
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
        if (linked) {
            out.close("a");
        }
    }

    private void element(String tag, List<Inline> content) {
        out.open(tag);
        walk(content);
        out.close(tag);
    }

    @Override
    public void text(Inline.Text text) {
        out.text(text.text());
    }

    @Override
    public void strong(Inline.Strong strong) {
        element("strong", strong.content());
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        element("em", emphasis.content());
    }

    @Override
    public void underline(Inline.Underline underline) {
        element("u", underline.content());
    }

    @Override
    public void strikethrough(Inline.Strikethrough strikethrough) {
        element("del", strikethrough.content());
    }

    @Override
    public void code(Inline.Code code) {
        out.open("code").text(code.code()).close("code");
    }

    @Override
    public void link(Inline.Link link) {
        if (inLink || !Url.isLink(link.url())) {
            walk(link.content());
            return;
        }
        out.open("a", new Attributes().with("href", Url.encoded(link.url())).with("title", link.title()));
        new HtmlInlines(out, true).walk(link.content());
        out.close("a");
    }

    @Override
    public void picture(Inline.Picture picture) {
        image(picture.image(), "");
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        out.open("br");
    }

    @Override
    public void formula(Inline.Formula formula) {
        out.open("span", new Attributes().with("data-formula", formula.latex()))
                .text(formula.latex())
                .close("span");
    }

    @Override
    public void footnoteReference(Inline.FootnoteReference reference) {
        String label = FootnoteLabel.of(reference.label());
        if (inLink) {
            out.open("sup").text(label).close("sup");
        } else {
            out.open("sup")
                    .open("a", new Attributes().with("href", "#fn-" + label))
                    .text(label)
                    .close("a")
                    .close("sup");
        }
    }

    @Override
    public void superscript(Inline.Superscript superscript) {
        element("sup", superscript.content());
    }

    @Override
    public void subscript(Inline.Subscript subscript) {
        element("sub", subscript.content());
    }

    @Override
    public void raw(Inline.Raw raw) {
        out.open("span", new Attributes().with("data-raw-format", raw.format()).with("data-raw", raw.source()))
                .close("span");
    }

    @Override
    public void unknown(Inline.Unknown unknown) {
        out.text(unknown.text());
    }
}
