package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.render.RawSource;
import io.github.qingwen.internal.text.BareAddress;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.report.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reduces inline content to the inlines that are written as markup; others become their text or content. Parsers judge a
 * delimiter by the characters beside it, so this step precedes the placing of delimiters.
 */
final class WrittenInlines implements Inline.Visitor<WrittenInlines> {
    private final MarkdownOptions options;
    private final ReportBuilder report;

    /** Whether this is inside emphasis delimiters, where nested delimiters are ambiguous. */
    private final boolean emphasised;

    private final boolean inLink;
    private final List<Inline> written = new ArrayList<>();

    /** The footnote references inside a link. They are links themselves, so they are written after it. */
    private final List<Inline> references = new ArrayList<>();

    /** The code point with which the next inline begins. */
    private int next = ' ';

    /** The script in which text is written in Unicode characters; null for plain text. */
    private @Nullable ScriptText script;

    private WrittenInlines(MarkdownOptions options, ReportBuilder report, boolean emphasised, boolean inLink) {
        this.options = options;
        this.report = report;
        this.emphasised = emphasised;
        this.inLink = inLink;
    }

    /** @param report gets a doubt for each text that loses a format on which its meaning may depend */
    static List<Inline> of(List<Inline> content, MarkdownOptions options, ReportBuilder report) {
        return new WrittenInlines(options, report, false, false).write(content).written;
    }

    private WrittenInlines write(List<Inline> inlines) {
        int outer = next;
        for (int i = 0; i < inlines.size(); i++) {
            next = i + 1 < inlines.size() ? Neighbours.first(inlines.get(i + 1)) : outer;
            inlines.get(i).accept(this);
        }
        return this;
    }

    private boolean avoidsHtml() {
        return options.html() == HtmlStyle.AVOID;
    }

    private WrittenInlines add(Inline inline) {
        written.add(inline);
        return this;
    }

    private WrittenInlines addText(String text) {
        return text.isEmpty() ? this : add(new Inline.Text(text));
    }

    private List<Inline> inside(List<Inline> content, boolean emphasised, boolean inLink) {
        WrittenInlines inside = new WrittenInlines(options, report, emphasised, inLink);
        inside.script = script;
        inside.write(content);
        references.addAll(inside.references);
        return inside.written;
    }

    /** Links addresses as in GFM, section 6.9, but ends them before Chinese text, which has no spaces. */
    @Override
    public WrittenInlines text(Inline.Text text) {
        String line = script == null ? text.text() : script.of(text.text());
        int at = 0;
        BareAddress address = inLink ? null : BareAddress.next(line, 0);
        while (address != null) {
            addText(line.substring(at, address.start()));
            Inline shown = new Inline.Text(line.substring(address.start(), address.end()));
            add(new Inline.Link(address.url(), List.of(shown)));
            at = address.end();
            address = BareAddress.next(line, at);
        }
        return addText(line.substring(at));
    }

    @Override
    public WrittenInlines strong(Inline.Strong strong) {
        boolean both = strong.content().size() == 1 && strong.content().get(0) instanceof Inline.Emphasis;
        return delimited('*', strong.content(), both, Inline.Strong::new);
    }

    @Override
    public WrittenInlines emphasis(Inline.Emphasis emphasis) {
        boolean both = emphasis.content().size() == 1 && emphasis.content().get(0) instanceof Inline.Strong;
        return delimited('*', emphasis.content(), both, Inline.Emphasis::new);
    }

    @Override
    public WrittenInlines strikethrough(Inline.Strikethrough strikethrough) {
        return delimited('~', strikethrough.content(), false, Inline.Strikethrough::new);
    }

    /**
     * Adds emphasis. Only its content is added if the delimiters would need tags and HTML is avoided, or if the content
     * is images, which emphasis does not change.
     *
     * @param both whether the content is itself one emphasis, with delimiters directly inside these
     */
    private WrittenInlines delimited(
            char delimiter, List<Inline> content, boolean both, Function<List<Inline>, Inline> emphasis) {
        boolean besideDelimiter = next == delimiter
                || (!written.isEmpty() && Neighbours.last(written.get(written.size() - 1)) == delimiter);
        if (avoidsHtml() && (emphasised || besideDelimiter)) {
            return write(content);
        }
        List<Inline> inside = inside(content, !both, inLink);
        if (inside.stream().allMatch(WrittenInlines::takesNoEmphasis)) {
            written.addAll(inside);
            return this;
        }
        return add(emphasis.apply(inside));
    }

    private static boolean takesNoEmphasis(Inline inline) {
        return inline instanceof Inline.InlineImage
                || inline instanceof Inline.LineBreak
                || (inline instanceof Inline.Text text && text.text().isBlank());
    }

    @Override
    public WrittenInlines underline(Inline.Underline underline) {
        return tagged(underline.content(), Inline.Underline::new);
    }

    @Override
    public WrittenInlines superscript(Inline.Superscript superscript) {
        return script(ScriptText.SUPERSCRIPT, superscript.content(), Inline.Superscript::new);
    }

    @Override
    public WrittenInlines subscript(Inline.Subscript subscript) {
        return script(ScriptText.SUBSCRIPT, subscript.content(), Inline.Subscript::new);
    }

    /** Adds superscript or subscript; without HTML as Unicode characters or, if Unicode lacks one, as plain text. */
    private WrittenInlines script(ScriptText kind, List<Inline> content, Function<List<Inline>, Inline> format) {
        String text = Inline.textOf(content);
        if (!avoidsHtml()) {
            return tagged(content, format);
        }
        if (script == null && kind.holds(text)) {
            script = kind;
            write(content);
            script = null;
            return this;
        }
        if (kind.changesMeaning(text)) {
            report.doubted("html-avoided", Category.STRUCTURE, text, null, kind.label() + " became plain text");
        }
        return write(content);
    }

    private WrittenInlines tagged(List<Inline> content, Function<List<Inline>, Inline> format) {
        if (avoidsHtml()) {
            return write(content);
        }
        List<Inline> inside = inside(content, emphasised, inLink);
        return inside.isEmpty() ? this : add(format.apply(inside));
    }

    @Override
    public WrittenInlines code(Inline.Code code) {
        return code.code().isEmpty() ? this : add(code);
    }

    @Override
    public WrittenInlines link(Inline.Link link) {
        if (inLink || !Url.isLink(link.url())) {
            return write(link.content());
        }
        List<Inline> inside = inside(link.content(), emphasised, true);
        if (!inside.isEmpty()) {
            add(new Inline.Link(link.url(), inside, link.title()));
        }
        written.addAll(references);
        references.clear();
        return this;
    }

    @Override
    public WrittenInlines image(Inline.InlineImage picture) {
        if (Url.isImage(picture.image().url())) {
            return add(picture);
        }
        return picture.image().alt() == null ? this : addText(picture.image().alt());
    }

    @Override
    public WrittenInlines lineBreak(Inline.LineBreak lineBreak) {
        return add(lineBreak);
    }

    @Override
    public WrittenInlines formula(Inline.Formula formula) {
        return add(formula);
    }

    @Override
    public WrittenInlines footnoteReference(Inline.FootnoteReference reference) {
        Inline shown = options.footnotes() == FootnoteStyle.ANCHOR && avoidsHtml()
                ? new Inline.Text('[' + reference.label() + ']')
                : reference;
        (inLink ? references : written).add(shown);
        return this;
    }

    @Override
    public WrittenInlines raw(Inline.Raw raw) {
        if (!RawSource.isDelimited(raw.format(), raw.source())) {
            return this;
        }
        return options.dialect().takesRaw(raw.format(), raw.source()) ? add(raw) : addText(raw.source());
    }

    @Override
    public WrittenInlines unknown(Inline.Unknown unknown) {
        return addText(unknown.text());
    }
}
