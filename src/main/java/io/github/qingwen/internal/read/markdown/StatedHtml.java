package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.SourceBlockParser.SourceBlock;
import io.github.qingwen.internal.read.markdown.StatedNodes.Attribute;
import io.github.qingwen.internal.read.markdown.StatedNodes.Element;
import io.github.qingwen.internal.text.SiteTag;
import io.github.qingwen.render.markdown.FormulaBlock;
import io.github.qingwen.render.markdown.InlineFormula;
import io.github.qingwen.render.markdown.RawBlock;
import io.github.qingwen.render.markdown.RawInline;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes nodes that CommonMark does not define, as this library's clean HTML. */
final class StatedHtml implements NodeRenderer {
    private static final Map<Class<? extends Node>, BiConsumer<StatedHtml, Node>> WRITERS = Map.ofEntries(
            writer(RawInline.class, (html, raw) -> html.tag(raw.getSource())),
            writer(RawBlock.class, (html, raw) -> html.paragraph(() -> html.tag(raw.getSource()))),
            writer(InlineFormula.class, (html, formula) -> html.formula(formula.getLatex())),
            writer(FormulaBlock.class, (html, formula) -> html.paragraph(() -> html.formula(formula.getLatex()))),
            writer(SourceBlock.class, (html, block) -> html.paragraph(() -> html.html.text(block.source.toString()))),
            writer(FootnoteReference.class, StatedHtml::reference),
            writer(FootnoteDefinition.class, StatedHtml::footnote),
            writer(Element.class, (html, element) -> html.element(element.tag, element.attributes, element)),
            writer(Attribute.class, (html, attribute) -> {}),
            writer(TaskListItemMarker.class, (html, marker) -> {}),
            writer(HtmlBlock.class, StatedHtml::block),
            writer(HtmlInline.class, (html, tag) -> html.markup(tag.getLiteral())));

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    StatedHtml(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    private static <N extends Node> Map.Entry<Class<? extends Node>, BiConsumer<StatedHtml, Node>> writer(
            Class<N> type, BiConsumer<StatedHtml, N> writer) {
        return Map.entry(type, (html, node) -> writer.accept(html, type.cast(node)));
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return WRITERS.keySet();
    }

    @Override
    public void render(Node node) {
        BiConsumer<StatedHtml, Node> writer = WRITERS.get(node.getClass());
        if (writer != null) {
            writer.accept(this, node);
        }
    }

    private void children(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node next = node.getNext();
            context.render(node);
            node = next;
        }
    }

    private void element(String tag, Map<String, String> attributes, Node node) {
        html.line();
        html.tag(tag, attributes);
        children(node);
        html.tag('/' + tag);
        html.line();
    }

    private void block(HtmlBlock block) {
        if (isComment(block.getLiteral())) {
            paragraph(() -> markup(block.getLiteral()));
        } else {
            html.line();
            html.raw(block.getLiteral());
            html.line();
        }
    }

    private void paragraph(Runnable content) {
        html.line();
        html.tag("p");
        content.run();
        html.tag("/p");
        html.line();
    }

    private void markup(String literal) {
        if (isComment(literal)) {
            raw("html", literal.strip());
        } else {
            html.raw(literal);
        }
    }

    private static boolean isComment(String literal) {
        String text = literal.strip();
        return text.startsWith("<!--") && text.indexOf("-->") == text.length() - "-->".length();
    }

    /** Writes a tag of a site generator, or a pair of tags with its content. */
    private void tag(String source) {
        SiteTag tag = SiteTag.at(source, 0);
        raw(tag == null ? "" : tag.format(), source);
    }

    private void raw(String format, String source) {
        html.tag("span", Map.of("data-raw-format", format, "data-raw", source));
        html.tag("/span");
    }

    private void formula(String latex) {
        html.tag("span", Map.of("data-formula", latex));
        html.text(latex);
        html.tag("/span");
    }

    private void reference(FootnoteReference reference) {
        html.tag("sup");
        html.tag("a", Map.of("href", "#fn-" + reference.getLabel()));
        html.text(reference.getLabel());
        html.tag("/a");
        html.tag("/sup");
    }

    private void footnote(FootnoteDefinition footnote) {
        html.line();
        html.tag("aside", Map.of("id", "fn-" + footnote.getLabel()));
        html.tag("sup");
        html.text(footnote.getLabel());
        html.tag("/sup");
        children(footnote);
        html.tag("/aside");
        html.line();
    }

    /** Adds attributes for structure that HTML elements alone cannot express. */
    static void addAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock code && tag.equals("code")) {
            attributes.put("data-stated", "");
            String info = code.getInfo() == null ? "" : code.getInfo().strip();
            String[] languageAndRest = info.split("\\p{javaWhitespace}+", 2);
            if (languageAndRest.length > 1) {
                attributes.put("data-info", languageAndRest[1]);
            }
        } else if (node instanceof TableBlock || (node instanceof IndentedCodeBlock && tag.equals("code"))) {
            attributes.put("data-stated", "");
        } else if (node instanceof ListItem && node.getFirstChild() instanceof TaskListItemMarker task) {
            attributes.put("data-checked", String.valueOf(task.isChecked()));
        } else if (node.getLastChild() instanceof Attribute attribute) {
            attributes.put(attribute.name, attribute.value);
        }
    }
}
