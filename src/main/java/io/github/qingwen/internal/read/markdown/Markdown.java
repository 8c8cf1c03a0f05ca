package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.Limits;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Writes Markdown as HTML: CommonMark with tables, strikethrough and task lists of GitHub, footnotes, definition lists
 * of Markdown Extra, formulas between dollar signs, ids of headings, and tags of Hexo, shortcodes of Hugo and comments
 * as raw source. The attributes that say what HTML has no element for are those of this library's clean HTML.
 *
 * @param html without the title
 * @param title the words of the only heading of level 1, where it stands first; null for none
 */
public record Markdown(String html, @Nullable String title) {
    /** CommonMark 0.31.2, section 4.4: columns from which a line is indented code. */
    static final int CODE_INDENT = 4;

    private static final List<Extension> WITHOUT_TABLES =
            List.of(StrikethroughExtension.create(), FootnotesExtension.create(), TaskListItemsExtension.create());
    private static final List<Extension> EXTENSIONS = Stream.concat(
                    Stream.of(TablesExtension.create()), WITHOUT_TABLES.stream())
            .toList();
    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser PARSER_WITHOUT_TABLES = parser(WITHOUT_TABLES);
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .nodeRendererFactory(StatedHtml::new)
            .attributeProviderFactory(context -> new StatedAttributes())
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .customBlockParserFactory(new LongParagraphs())
                .customBlockParserFactory(new RawBlockParser.Factory())
                .customBlockParserFactory(new FormulaBlockParser.Factory())
                .customBlockParserFactory(new DefinitionParser.Factory())
                .customInlineContentParserFactory(new RawInlineParser.Factory())
                .customInlineContentParserFactory(new FormulaInlineParser.Factory())
                .extensions(extensions)
                .maxOpenBlockParsers(2 * Limits.BLOCK_DEPTH)
                .maxInlineNesting(Limits.BLOCK_DEPTH)
                .build();
    }

    private static Node parsed(String markdown) {
        Parser parser = PARSER;
        Node document;
        try {
            document = parser.parse(markdown);
        } catch (IllegalArgumentException e) {
            // a table of more cells than commonmark-java makes of few characters; its lines are text
            parser = PARSER_WITHOUT_TABLES;
            document = parser.parse(markdown);
        }
        document.accept(new SiteCode(parser));
        return document;
    }

    /** Returns the HTML of a part of a document. */
    public static String part(String markdown) {
        Node document = parsed(markdown);
        Conventions.applyTo(document);
        return RENDERER.render(document);
    }

    /**
     * Reads a whole document.
     *
     * @param stated the title that is known from elsewhere, or null: a heading that says another one stays in the text
     */
    public static Markdown document(String markdown, @Nullable String stated) {
        Node document = parsed(markdown);
        Conventions conventions = Conventions.applyTo(document);
        String title = conventions.title(document, words -> stated == null || words.equals(stated.strip()));
        conventions.lowerHeadings();
        return new Markdown(RENDERER.render(document), title);
    }
}
