package io.github.qingwen.internal.markdown;

import io.github.qingwen.internal.site.Dialect;
import io.github.qingwen.internal.text.InlineFormulas;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/** Finds the characters of a text that a parser would read as markup, by the characters and nodes around them. */
final class MarkupFinder implements Dialect.Surroundings {
    private static final int MAX_HEADING_LEVEL = 6;
    /** CommonMark 0.31.2, section 5.2: the number of a list item. */
    private static final int MAX_NUMBER_DIGITS = 9;

    /** A dollar sign is always escaped if the next one that could close a formula is farther away than this. */
    private static final int MAX_FORMULA_LENGTH = 1_000;

    private static final int NONE = -1;

    private final Text node;
    private final String text;
    private final boolean startsLine;
    private final DelimiterRuns runs;
    private final Dialect dialect;
    private int closingStart = NONE;

    /**
     * @param text the literal of the node as it is written
     * @param startsLine whether the text is written at the start of a line
     * @param runs counts the delimiters in the block
     * @param dialect adds the reader's own markup
     */
    MarkupFinder(Text node, String text, boolean startsLine, DelimiterRuns runs, Dialect dialect) {
        this.node = node;
        this.text = text;
        this.startsLine = startsLine;
        this.runs = runs;
        this.dialect = dialect;
    }

    /** Returns whether the character at an index has to be escaped. */
    boolean isAt(int at) {
        return isMarkdown(at) || dialect.escapes(text, at, this);
    }

    private boolean isMarkdown(int at) {
        return switch (text.charAt(at)) {
            case '`' -> true;
            case '>', '|' -> isLineStart(at);
            case '\\' -> isEscape(at);
            case '*' -> startsBlockAt(at) || mayPair(at);
            case '~' -> (isLineStart(at) && next(at) == '~') || mayPair(at);
            case '_' -> startsBlockAt(at) || (mayPair(at) && !isInsideWord(at));
            case '[' -> startsTask(at) || next(at) == '^' || isInLink();
            case ']' -> next(at) == '(' || next(at) == ':' || isInLink();
            case '!' -> isBeforeBracket(at);
            case '<' -> startsTag(at);
            case '#' -> startsHeading(at) || isClosingSequence(at);
            case '+', '-', '=' -> startsBlockAt(at);
            case '$' -> opensFormula(at);
            case ':' -> startsBlockAt(at) || definesFootnote(at);
            case '.', ')' -> endsItemNumber(at);
            default -> false;
        };
    }

    @Override
    public boolean startsLine() {
        return startsLine;
    }

    @Override
    public boolean inCell() {
        return isInside(TableCell.class);
    }

    @Override
    public boolean pairs(char delimiter) {
        return runs.pair(node, delimiter);
    }

    private boolean startsBlockAt(int at) {
        return isLineStart(at) && startsBlock();
    }

    /** Returns whether a delimiter may pair: it is not the only one of its block, and not between whitespace. */
    private boolean mayPair(int at) {
        return pairs(text.charAt(at)) && !isBetweenWhitespace(at);
    }

    /** GFM, section 5.3: a box at the start of a list item makes the item a task. */
    private boolean startsTask(int at) {
        return isLineStart(at) && text.length() > 2 && text.charAt(2) == ']' && " xX".indexOf(text.charAt(1)) >= 0;
    }

    /** Returns whether a parser could read a formula from a dollar sign on. */
    private boolean opensFormula(int at) {
        int inside = at + (next(at) == '$' ? 2 : 1);
        if (inside > at + 1 ? isLineStart(at) : next(at) != NONE && !InlineFormulas.opens((char) next(at))) {
            return inside > at + 1;
        }
        if (!pairs('$')) {
            return false;
        }
        int end = inside + InlineFormulas.reach(text, inside);
        for (int close = text.indexOf('$', inside); close >= 0 && close < end; close = text.indexOf('$', close + 1)) {
            if (close - at > MAX_FORMULA_LENGTH || InlineFormulas.closes(text.charAt(close - 1), charAt(close + 1))) {
                return true;
            }
        }
        return end == text.length() && !endsBlock();
    }

    private boolean endsBlock() {
        return node.getNext() == null && (node.getParent() instanceof Block || node.getParent() instanceof TableCell);
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean isLineStart(int at) {
        return startsLine && at == 0;
    }

    private int next(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : NONE;
    }

    private boolean isEscape(int backslash) {
        int next = next(backslash);
        return next == NONE || Escapes.isPunctuation(next);
    }

    /** Delimiters between whitespace open and close no emphasis. */
    private boolean isBetweenWhitespace(int at) {
        boolean inBlock = node.getParent() instanceof Block;
        boolean before =
                at > 0 ? Characters.isWhitespaceCodePoint(text.charAt(at - 1)) : inBlock && node.getPrevious() == null;
        boolean after = at + 1 < text.length()
                ? Characters.isWhitespaceCodePoint(text.charAt(at + 1))
                : inBlock && node.getNext() == null;
        return before && after;
    }

    /** An underscore between letters or digits opens and closes no emphasis. */
    private boolean isInsideWord(int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Inside links brackets must pair. Elsewhere only a URL after them makes a link, because no references are defined. */
    private boolean isInLink() {
        return isInside(Link.class) || isInside(Image.class);
    }

    /** Returns whether the text is inside a node of a type. */
    private boolean isInside(Class<? extends Node> type) {
        Node ancestor = node.getParent();
        while (ancestor != null && !type.isInstance(ancestor)) {
            ancestor = ancestor.getParent();
        }
        return ancestor != null;
    }

    /** An exclamation mark before a bracket starts an image. */
    private boolean isBeforeBracket(int at) {
        int next = next(at);
        boolean bracketFollows = node.getNext() instanceof Link || node.getNext() instanceof FootnoteReference;
        return next == '[' || (next == NONE && bracketFollows);
    }

    private boolean startsTag(int at) {
        int next = next(at);
        return Escapes.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private boolean startsHeading(int at) {
        if (!isLineStart(at)) {
            return false;
        }
        int end = Characters.skip('#', text, at, text.length());
        return end - at <= MAX_HEADING_LEVEL && (end == text.length() || text.charAt(end) == ' ');
    }

    /** Returns whether these are number signs at the end of a heading, which parsers drop. */
    private boolean isClosingSequence(int at) {
        return node.getParent() instanceof Heading
                && node.getNext() == null
                && (at == 0 || text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '#')
                && at >= closingStart();
    }

    /** Returns where the number signs and spaces at the end of the text begin. */
    private int closingStart() {
        if (closingStart == NONE) {
            closingStart = text.length();
            while (closingStart > 0 && (text.charAt(closingStart - 1) == '#' || text.charAt(closingStart - 1) == ' ')) {
                closingStart--;
            }
        }
        return closingStart;
    }

    /** Recognises bullet markers, thematic breaks, underlines of headings and delimiter rows of tables. */
    private boolean startsBlock() {
        return text.length() == 1
                || text.charAt(1) == ' '
                || text.chars().allMatch(c -> c == text.charAt(0) || c == '-' || c == ':' || c == '|' || c == ' ');
    }

    /** A colon after a footnote reference at the start of a paragraph would define the footnote. */
    private boolean definesFootnote(int at) {
        return at == 0 && node.getPrevious() instanceof FootnoteReference;
    }

    private boolean endsItemNumber(int at) {
        int next = next(at);
        return startsLine
                && at > 0
                && at <= MAX_NUMBER_DIGITS
                && text.chars().limit(at).allMatch(Escapes::isDigit)
                && (next == NONE || next == ' ');
    }
}
