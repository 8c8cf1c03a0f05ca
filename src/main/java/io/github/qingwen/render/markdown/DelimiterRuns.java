package io.github.qingwen.render.markdown;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Block;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Counts the runs of delimiters in a block: CommonMark 0.31.2, section 6.2. A run that is alone in its block pairs with
 * nothing and needs no escape.
 */
final class DelimiterRuns {
    private static final String DELIMITERS = "*_~$=";

    private final int[] runs = new int[DELIMITERS.length()];
    private final Node block;

    private DelimiterRuns(Node block) {
        this.block = block;
    }

    /** Returns the runs of the block around a text: those counted before where it is the same block. */
    static DelimiterRuns around(Node text, DelimiterRuns before) {
        Node block = text;
        while (block.getParent() != null && !(block instanceof Block)) {
            block = block.getParent();
        }
        if (before.block == block) {
            return before;
        }
        DelimiterRuns runs = new DelimiterRuns(block);
        runs.addAll(block);
        return runs;
    }

    /** Returns the runs of no block. */
    static DelimiterRuns none() {
        return new DelimiterRuns(new Text());
    }

    /** Returns true where the block has another run of this character. */
    boolean pair(char delimiter) {
        return runs[DELIMITERS.indexOf(delimiter)] > 1;
    }

    private void addAll(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                add(text.getLiteral());
            } else if (node instanceof InlineFormula formula) {
                add('$' + formula.getLatex() + '$');
            } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
                runs[DELIMITERS.indexOf('*')] += 2;
                addAll(node);
            } else if (node instanceof Strikethrough) {
                runs[DELIMITERS.indexOf('~')] += 2;
                addAll(node);
            } else {
                addAll(node);
            }
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
