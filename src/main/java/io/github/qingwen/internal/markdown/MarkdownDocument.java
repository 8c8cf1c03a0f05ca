package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.model.Article;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/** The body of an article as a document of commonmark-java, and as Markdown. */
public final class MarkdownDocument {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());

    private MarkdownDocument() {}

    private static MarkdownRenderer writer(Dialect dialect) {
        return MarkdownRenderer.builder()
                .extensions(EXTENSIONS)
                .nodeRendererFactory(new MarkdownNodeRendererFactory() {
                    @Override
                    public NodeRenderer create(MarkdownNodeRendererContext context) {
                        return new MarkdownNodeRenderer(context, dialect);
                    }

                    /** None: the renderer escapes text itself. */
                    @Override
                    public Set<Character> getSpecialCharacters() {
                        return Set.of();
                    }
                })
                .build();
    }

    /**
     * Returns a new document.
     *
     * @param report gets a doubt for each part that loses formatting on which its meaning may depend
     */
    public static Node of(Article article, MarkdownOptions options, ReportBuilder report) {
        return MarkdownBlocks.document(article, options, report);
    }

    /** Returns Markdown that ends with a line feed; the empty string if the article has no content. */
    public static String render(Article article, MarkdownOptions options) {
        Node document = of(article, options, new ReportBuilder());
        TemplateGuard.guard(document, options.dialect());
        String written = writer(options.dialect()).render(document);
        return onLines(BlankLines.strip(written));
    }

    /**
     * Returns the body without line feeds and spaces at its ends, but with one line feed after its last line. Other
     * whitespace is text and stays.
     */
    private static String onLines(String markdown) {
        int start = 0;
        int end = markdown.length();
        while (end > start && isBlank(markdown.charAt(end - 1))) {
            end--;
        }
        while (start < end && isBlank(markdown.charAt(start))) {
            start++;
        }
        if (start == end) {
            return "";
        }
        return markdown.startsWith("\n", end)
                ? markdown.substring(start, end + 1)
                : markdown.substring(start, end) + '\n';
    }

    private static boolean isBlank(char c) {
        return c == '\n' || c == ' ';
    }
}
