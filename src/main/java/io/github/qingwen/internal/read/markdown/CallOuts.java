package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.read.markdown.StatedNodes.QuoteTitle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Obsidian call-outs and GitHub alerts: quotations whose first line holds a type and a title, {@code > [!note] title}.
 */
final class CallOuts {
    private static final Pattern TYPE = Pattern.compile("\\[![A-Za-z-]+][+-]?[ \\t]*");

    private CallOuts() {}

    /**
     * Removes the type and the title from a call-out. Returns the title, or null if there is none or this is no
     * call-out.
     */
    static @Nullable QuoteTitle takeTitle(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text start)) {
            return null;
        }
        Matcher type = TYPE.matcher(start.getLiteral());
        if (!type.lookingAt()) {
            return null;
        }
        start.setLiteral(start.getLiteral().substring(type.end()));
        if (start.getLiteral().isEmpty()) {
            start.unlink();
        }
        QuoteTitle title = new QuoteTitle();
        Nodes.moveLine(first, title);
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        return title.getFirstChild() == null ? null : title;
    }
}
