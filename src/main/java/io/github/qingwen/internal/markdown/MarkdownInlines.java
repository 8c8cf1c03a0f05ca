package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.render.FootnoteLabel;
import io.github.qingwen.internal.render.RawSource;
import io.github.qingwen.internal.text.BareAddress;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.render.markdown.FootnoteStyle;
import io.github.qingwen.render.markdown.HtmlStyle;
import io.github.qingwen.render.markdown.InlineFormula;
import io.github.qingwen.render.markdown.RawInline;
import io.github.qingwen.report.Category;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Converts inline content to the nodes of commonmark-java. Inlines that are not written as markup become their text or
 * content. {@link EmphasisWriter} then places the delimiters, because parsers judge a delimiter by the characters beside
 * it.
 */
final class MarkdownInlines implements Inline.Visitor<MarkdownInlines> {
    private final MarkdownOptions options;
    private final ReportBuilder report;

    /** Whether this is inside emphasis delimiters, where nested delimiters are ambiguous. */
    private final boolean emphasised;

    private final boolean inLink;
    private final List<Node> nodes = new ArrayList<>();

    /** The footnote references inside a link. They are links themselves, so they are written after it. */
    private final List<Node> references = new ArrayList<>();

    /** Whether there is a node that emphasis changes. It does not change images, line breaks and blank text. */
    private boolean takesEmphasis;

    /** The code point with which the next inline begins. */
    private int next = ' ';

    /** The script in which text is written in Unicode characters; null for plain text. */
    private @Nullable ScriptText script;

    private MarkdownInlines(MarkdownOptions options, ReportBuilder report, boolean emphasised, boolean inLink) {
        this.options = options;
        this.report = report;
        this.emphasised = emphasised;
        this.inLink = inLink;
    }

    /** @param report gets a doubt for each text that loses a format on which its meaning may depend */
    static List<Node> of(List<Inline> content, MarkdownOptions options, ReportBuilder report) {
        return new MarkdownInlines(options, report, false, false).write(content).nodes;
    }

    private MarkdownInlines write(List<Inline> inlines) {
        int outer = next;
        for (int i = 0; i < inlines.size(); i++) {
            next = i + 1 < inlines.size() ? first(inlines.get(i + 1)) : outer;
            inlines.get(i).accept(this);
        }
        return this;
    }

    /** Returns the code point with which an inline begins if it is text. */
    private static int first(Inline inline) {
        return inline instanceof Inline.Text text && !text.text().isEmpty()
                ? text.text().codePointAt(0)
                : ' ';
    }

    private boolean avoidsHtml() {
        return options.html() == HtmlStyle.AVOID;
    }

    private MarkdownInlines add(Node node) {
        takesEmphasis |= !(node instanceof HardLineBreak)
                && !(node instanceof Text text && text.getLiteral().isBlank());
        nodes.add(node);
        return this;
    }

    private MarkdownInlines addText(String text) {
        return text.isEmpty() ? this : add(new Text(text));
    }

    private MarkdownInlines inside(List<Inline> content, boolean emphasised, boolean inLink) {
        MarkdownInlines inside = new MarkdownInlines(options, report, emphasised, inLink);
        inside.script = script;
        inside.write(content);
        references.addAll(inside.references);
        return inside;
    }

    private static Node with(List<Node> children, Node parent) {
        children.forEach(parent::appendChild);
        return parent;
    }

    /** Returns a link to a URL or, if the options have one, to a tag of the site generator. */
    private Node link(String url, @Nullable String title, List<Node> content) {
        String tag = options.linkTags().apply(url);
        if (tag == null || !options.dialect().tagsNeedHtml()) {
            return with(content, new Link(tag == null ? InlineNodes.destination(url) : tag, title));
        }
        String attribute = title == null ? "" : " title=\"" + Escapes.title(title, options.dialect()) + '"';
        Node opening = new RawInline("<a href=\"" + tag + '"' + attribute + '>');
        return with(content, new EmphasisWriter.Enclosed(opening, new RawInline("</a>"), Neighbours.BRACKETS));
    }

    /** Returns the id of the HTML anchor before a footnote. */
    static String anchor(String label) {
        return "note-" + FootnoteLabel.of(label);
    }

    /** Links addresses as in GFM, section 6.9, but ends them before Chinese text, which has no spaces. */
    @Override
    public MarkdownInlines text(Inline.Text text) {
        String line = script == null ? text.text() : script.of(text.text());
        int at = 0;
        BareAddress address = inLink ? null : BareAddress.next(line, 0);
        while (address != null) {
            addText(line.substring(at, address.start()));
            Node shown = new Text(line.substring(address.start(), address.end()));
            add(link(address.url(), null, List.of(shown)));
            at = address.end();
            address = BareAddress.next(line, at);
        }
        return addText(line.substring(at));
    }

    @Override
    public MarkdownInlines strong(Inline.Strong strong) {
        boolean both = strong.content().size() == 1 && strong.content().get(0) instanceof Inline.Emphasis;
        return delimited('*', strong.content(), both, new StrongEmphasis("**"));
    }

    @Override
    public MarkdownInlines emphasis(Inline.Emphasis emphasis) {
        boolean both = emphasis.content().size() == 1 && emphasis.content().get(0) instanceof Inline.Strong;
        return delimited('*', emphasis.content(), both, new Emphasis("*"));
    }

    @Override
    public MarkdownInlines strikethrough(Inline.Strikethrough strikethrough) {
        return delimited('~', strikethrough.content(), false, new Strikethrough("~~"));
    }

    /**
     * Adds emphasis. Only its content is added if the delimiters would need tags and HTML is avoided, or if the content
     * is images, which emphasis does not change.
     *
     * @param both whether the content is itself one emphasis, with delimiters directly inside these
     */
    private MarkdownInlines delimited(char delimiter, List<Inline> content, boolean both, Node emphasis) {
        boolean besideDelimiter =
                next == delimiter || (!nodes.isEmpty() && Neighbours.last(nodes.get(nodes.size() - 1)) == delimiter);
        if (avoidsHtml() && (emphasised || besideDelimiter)) {
            return write(content);
        }
        MarkdownInlines inside = inside(content, !both, inLink);
        if (inside.takesEmphasis) {
            return add(with(inside.nodes, emphasis));
        }
        nodes.addAll(inside.nodes);
        return this;
    }

    @Override
    public MarkdownInlines underline(Inline.Underline underline) {
        return tagged("u", underline.content());
    }

    @Override
    public MarkdownInlines superscript(Inline.Superscript superscript) {
        return script(ScriptText.SUPERSCRIPT, "sup", superscript.content());
    }

    @Override
    public MarkdownInlines subscript(Inline.Subscript subscript) {
        return script(ScriptText.SUBSCRIPT, "sub", subscript.content());
    }

    /** Adds superscript or subscript; without HTML as Unicode characters or, if Unicode lacks one, as plain text. */
    private MarkdownInlines script(ScriptText kind, String tag, List<Inline> content) {
        String text = Inline.textOf(content);
        if (!avoidsHtml()) {
            return tagged(tag, content);
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

    private MarkdownInlines tagged(String tag, List<Inline> content) {
        if (avoidsHtml()) {
            return write(content);
        }
        List<Node> inside = inside(content, emphasised, inLink).nodes;
        return inside.isEmpty() ? this : add(with(inside, EmphasisWriter.Enclosed.inTags(tag)));
    }

    @Override
    public MarkdownInlines code(Inline.Code code) {
        return code.code().isEmpty() ? this : add(InlineNodes.code(code.code()));
    }

    @Override
    public MarkdownInlines link(Inline.Link link) {
        if (inLink || !Url.isLink(link.url())) {
            return write(link.content());
        }
        List<Node> inside = inside(link.content(), emphasised, true).nodes;
        if (inside.stream().allMatch(HardLineBreak.class::isInstance)) {
            nodes.addAll(inside);
        } else {
            add(link(link.url(), link.title(), inside));
        }
        references.forEach(this::add);
        references.clear();
        return this;
    }

    @Override
    public MarkdownInlines image(Inline.InlineImage picture) {
        Image image = picture.image();
        String alt = image.alt() == null ? "" : image.alt();
        if (!Url.isImage(image.url())) {
            return addText(alt);
        }
        Node node = new org.commonmark.node.Image(InlineNodes.destination(image.url()), image.title());
        InlineNodes.appendText(alt, node);
        String url = image.link();
        nodes.add(url != null && Url.isLink(url) ? link(url, null, List.of(node)) : node);
        return this;
    }

    @Override
    public MarkdownInlines lineBreak(Inline.LineBreak lineBreak) {
        return add(new HardLineBreak());
    }

    @Override
    public MarkdownInlines formula(Inline.Formula formula) {
        return add(new InlineFormula(formula.latex()));
    }

    @Override
    public MarkdownInlines footnoteReference(Inline.FootnoteReference reference) {
        Node node = options.footnotes() == FootnoteStyle.ANCHOR
                ? anchored(reference.label())
                : new FootnoteReference(FootnoteLabel.of(reference.label()));
        if (inLink) {
            references.add(node);
            return this;
        }
        return add(node);
    }

    private Node anchored(String label) {
        Node text = new Text('[' + label + ']');
        return avoidsHtml() ? text : with(List.of(text), new Link(InlineNodes.destination('#' + anchor(label)), null));
    }

    @Override
    public MarkdownInlines raw(Inline.Raw raw) {
        if (!RawSource.isDelimited(raw.format(), raw.source())) {
            return this;
        }
        boolean verbatim = options.dialect().takesRaw(raw.format(), raw.source());
        return verbatim ? add(new RawInline(raw.source())) : addText(raw.source());
    }

    @Override
    public MarkdownInlines unknown(Inline.Unknown unknown) {
        return addText(unknown.text());
    }
}
