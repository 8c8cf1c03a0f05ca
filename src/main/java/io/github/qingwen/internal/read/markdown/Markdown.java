package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.Limits;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Converts Markdown to HTML: CommonMark with GitHub's tables, strikethrough and task lists, footnotes, definition lists
 * of Markdown Extra, formulas between dollar signs and ids of headings. Hexo tags, Hugo shortcodes and comments become
 * raw source. Structure without an HTML element has the attributes of this library's clean HTML.
 *
 * @param html without the title
 * @param title text of the only heading of level 1 if that is the first block, or null
 */
public record Markdown(String html, @Nullable String title) {
    /** Indentation of code (CommonMark 0.31.2, section 4.4). */
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
            .attributeProviderFactory(context -> StatedHtml::addAttributes)
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .build();

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .customBlockParserFactory(LongParagraphs::tryStart)
                .customBlockParserFactory(SourceBlockParser::tag)
                .customBlockParserFactory(SourceBlockParser::formula)
                .customBlockParserFactory(DefinitionParser::tryStart)
                .customInlineContentParserFactory(new InlineFactory('{', RawInlineParser::new))
                .customInlineContentParserFactory(new InlineFactory('$', FormulaInlineParser::new))
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
            // commonmark-java refuses a table with too many cells; read its lines as text
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
     * @param stated the title known from elsewhere, or null; a heading with another text is then no title
     */
    public static Markdown document(String markdown, @Nullable String stated) {
        Node document = parsed(markdown);
        Conventions conventions = Conventions.applyTo(document);
        String title = conventions.title(document, stated);
        conventions.lowerHeadings();
        return new Markdown(RENDERER.render(document), title);
    }

    private record InlineFactory(char trigger, Supplier<InlineContentParser> parser)
            implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(trigger);
        }

        @Override
        public InlineContentParser create() {
            return parser.get();
        }
    }
}
