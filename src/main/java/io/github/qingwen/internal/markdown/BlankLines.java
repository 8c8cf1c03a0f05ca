package io.github.qingwen.internal.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * Deletes the spaces with which commonmark-java ends the blank lines inside lists and quotations. Lines of code and of
 * HTML keep theirs: until they are written, a mark stands at the end of each line that looks like those.
 */
final class BlankLines extends AbstractVisitor {
    /** Written text has no such character. */
    private static final char MARK = '\0';

    private BlankLines() {}

    /** Marks the lines of code and HTML in a document. */
    static void keepIn(Node document) {
        document.accept(new BlankLines());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        code.setLiteral(kept(code.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(kept(html.getLiteral()));
    }

    /** Returns lines with marks where {@link #strip} would delete something. */
    static String kept(String lines) {
        if (lines.indexOf(' ') < 0) {
            return lines;
        }
        StringBuilder kept = new StringBuilder(lines.length());
        int start = 0;
        while (start <= lines.length()) {
            int end = lineEnd(lines, start);
            kept.append(lines, start, end);
            if (isBlank(lines, start, end)) {
                kept.append(MARK);
            }
            if (end < lines.length()) {
                kept.append('\n');
            }
            start = end + 1;
        }
        return kept.toString();
    }

    /** Returns Markdown without spaces at the ends of blank lines, and without the marks. */
    static String strip(String lines) {
        StringBuilder markdown = new StringBuilder(lines.length());
        int start = 0;
        while (start <= lines.length()) {
            int end = lineEnd(lines, start);
            int written = end;
            if (isBlank(lines, start, end)) {
                while (written > start && lines.charAt(written - 1) == ' ') {
                    written--;
                }
            } else if (end > start && lines.charAt(end - 1) == MARK) {
                written--;
            }
            markdown.append(lines, start, written);
            if (end < lines.length()) {
                markdown.append('\n');
            }
            start = end + 1;
        }
        return markdown.toString();
    }

    private static int lineEnd(String lines, int start) {
        int end = lines.indexOf('\n', start);
        return end < 0 ? lines.length() : end;
    }

    /** Returns whether a line ends with a space after nothing but spaces and the marks of quotations. */
    private static boolean isBlank(String lines, int start, int end) {
        if (end == start || lines.charAt(end - 1) != ' ') {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (lines.charAt(i) != ' ' && lines.charAt(i) != '>') {
                return false;
            }
        }
        return true;
    }
}
