package io.github.qingwen.render.markdown;

import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes text so that a parser reads it as text: what could be read as Markdown is escaped, nothing else. The renderer of
 * commonmark-java escapes every character that could ever mean something, and not all that do at the start of a line.
 */
final class MarkdownText implements NodeRenderer {
    private final MarkdownWriter writer;

    MarkdownText(MarkdownNodeRendererContext context) {
        this.writer = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class);
    }

    @Override
    public void render(Node node) {
        Text text = (Text) node;
        boolean paragraphStart = text.getPrevious() == null && text.getParent() instanceof Paragraph;
        boolean lineStart = paragraphStart || writer.isAtLineStart();
        // a parser drops white space there
        String words = lineStart ? text.getLiteral().stripLeading() : text.getLiteral();
        boolean cell = isInside(text, TableCell.class);
        StringBuilder escaped = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\\' && cell) {
                // a backslash would keep a bar behind it from ending the cell
                escaped.append("&#92;");
                continue;
            }
            if (isMarkup(words, i, text, lineStart)) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        writer.raw(escaped.toString());
    }

    private static boolean isInside(Text text, Class<? extends Node> kind) {
        Node node = text.getParent();
        while (node != null && !kind.isInstance(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    private static boolean isMarkup(String words, int at, Text text, boolean lineStart) {
        boolean first = lineStart && at == 0;
        int next = at + 1 < words.length() ? words.charAt(at + 1) : -1;
        return switch (words.charAt(at)) {
            case '\\' -> next < 0 || Characters.isAsciiPunctuation(next);
            case '`' -> true;
            case '*', '~' -> first || !standsFree(words, at, text);
            case '_' -> first || !(standsFree(words, at, text) || isInWord(words, at));
            // nothing defines references, so only an address makes a link; inside one brackets must pair
            case '[' -> first || next == '^' || isInLink(text);
            case ']' -> next == '(' || next == ':' || isInLink(text);
            case '!' -> next == '[' || next < 0 && isBracketed(text.getNext());
            case '<' -> Characters.isAsciiLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> startsEntity(words, at);
            case '#' -> first && endsRun(words, at, '#') || closesHeading(words, at, text);
            case '>', '|' -> first;
            case '+', '-', '=' -> first && startsBlock(words);
            // behind the mark of a note at the start of a paragraph it would make the paragraph the note
            case ':' -> first && startsBlock(words) || at == 0 && text.getPrevious() instanceof FootnoteReference;
            case '.', ')' -> lineStart && at > 0 && at <= 9 && isNumber(words, at) && (next < 0 || next == ' ');
            default -> false;
        };
    }

    private static boolean isInLink(Text text) {
        return isInside(text, Link.class) || isInside(text, Image.class);
    }

    private static boolean isBracketed(@Nullable Node node) {
        return node instanceof Link || node instanceof FootnoteReference;
    }

    /** True between white space: no emphasis opens or closes there. */
    private static boolean standsFree(String words, int at, Text text) {
        boolean inBlock = text.getParent() instanceof Block;
        boolean spaceBefore = at > 0
                ? Characters.isWhitespace(words.charAt(at - 1))
                : inBlock && text.getPrevious() == null;
        boolean spaceAfter = at + 1 < words.length()
                ? Characters.isWhitespace(words.charAt(at + 1))
                : inBlock && text.getNext() == null;
        return spaceBefore && spaceAfter;
    }

    /** True between letters or digits: an underscore opens and closes nothing there. */
    private static boolean isInWord(String words, int at) {
        return at > 0 && at + 1 < words.length() && isWord(words.charAt(at - 1)) && isWord(words.charAt(at + 1));
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    /** True where a character reference begins: {@code &amp;}, {@code &#58;}. */
    static boolean startsEntity(String words, int at) {
        int end = at + 1;
        while (end < words.length() && end - at <= 40 && (isWord(words.charAt(end)) || words.charAt(end) == '#')) {
            end++;
        }
        return end > at + 1 && end < words.length() && words.charAt(end) == ';';
    }

    private static boolean endsRun(String words, int at, char mark) {
        int end = at;
        while (end < words.length() && words.charAt(end) == mark) {
            end++;
        }
        return end - at <= 6 && (end == words.length() || words.charAt(end) == ' ');
    }

    private static boolean closesHeading(String words, int at, Text text) {
        return text.getParent() instanceof Heading && text.getNext() == null && (at == 0 || words.charAt(at - 1) == ' ' || words.charAt(at - 1) == '#')
                && words.substring(at).chars().allMatch(c -> c == '#' || c == ' ');
    }

    /** List marks, rules, underlines of headings and the second rows of tables. */
    private static boolean startsBlock(String words) {
        return words.length() == 1 || words.charAt(1) == ' '
                || words.chars().allMatch(c -> c == words.charAt(0) || c == '-' || c == ':' || c == '|' || c == ' ');
    }

    private static boolean isNumber(String words, int end) {
        return words.chars().limit(end).allMatch(Characters::isDigit);
    }
}
