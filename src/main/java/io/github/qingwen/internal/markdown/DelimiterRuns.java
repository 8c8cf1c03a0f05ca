package io.github.qingwen.internal.markdown;

import io.github.qingwen.render.markdown.InlineFormula;
import java.util.Arrays;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Counts the delimiter runs in a block: CommonMark 0.31.2, section 6.2. The only run of a block needs no escape. The
 * counts of the last block are cached, as texts are written in order. Not thread-safe.
 */
final class DelimiterRuns {
    private static final String DELIMITERS = "*_~$=";

    private final int[] runs = new int[DELIMITERS.length()];
    private @Nullable Node counted;

    /** Returns whether the block around a text has two or more runs of a character. */
    boolean pair(Text text, char delimiter) {
        Node block = text;
        while (block.getParent() != null && !(block instanceof Block)) {
            block = block.getParent();
        }
        if (block != counted) {
            counted = block;
            Arrays.fill(runs, 0);
            addAll(block);
        }
        return runs[DELIMITERS.indexOf(delimiter)] > 1;
    }

    private void addAll(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                add(text.getLiteral());
            } else if (node instanceof Code code) {
                addDollars(code.getLiteral());
            } else if (node instanceof InlineFormula formula) {
                add('$' + formula.getLatex() + '$');
            } else {
                if (node instanceof Link link) {
                    addDollars(link.getDestination());
                } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                    runs[DELIMITERS.indexOf('*')] += 2;
                } else if (node instanceof Strikethrough) {
                    runs[DELIMITERS.indexOf('~')] += 2;
                }
                addAll(node);
            }
        }
    }

    /** Counts dollar signs in code and addresses, too, because a formula can extend across them. */
    private void addDollars(String text) {
        if (text.indexOf('$') >= 0) {
            runs[DELIMITERS.indexOf('$')] += 2;
        }
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            int delimiter = DELIMITERS.indexOf(text.charAt(i));
            if (delimiter >= 0 && (i == 0 || text.charAt(i - 1) != text.charAt(i))) {
                runs[delimiter]++;
            }
        }
    }
}
