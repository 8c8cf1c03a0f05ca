package io.github.qingwen.internal.structure.footnote;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Gives back the links that Markdown editors turned into footnotes: the words before a reference become a link again.
 */
final class LinkedReferences {
    private LinkedReferences() {}

    /**
     * Returns the line with links in place of references, where their address is known and there are words before them.
     *
     * @param addresses by label
     * @param unlinked gets the labels of the references that are left
     */
    static Box.Line linked(Box.Line line, Map<String, String> addresses, Set<String> unlinked) {
        List<Run> runs = new ArrayList<>(line.runs().size());
        for (Run run : line.runs()) {
            String label = FootnoteReferences.label(run);
            String address = label == null ? null : addresses.get(label);
            int start = address == null ? runs.size() : startOfWords(runs, run.element());
            if (address == null || start == runs.size()) {
                runs.add(run);
                if (label != null) {
                    unlinked.add(label);
                }
                continue;
            }
            for (int i = start; i < runs.size(); i++) {
                if (runs.get(i) instanceof Run.Text text) {
                    runs.set(i, text.linkedTo(address));
                }
            }
        }
        return new Box.Line(runs);
    }

    /**
     * Returns where the words of a reference begin: those of the inline element that holds both, or of the element
     * before it.
     */
    private static int startOfWords(List<Run> before, Element reference) {
        Element sup = reference;
        while (!sup.normalName().equals("sup")
                && sup.parent() != null
                && sup.parent().childNodeSize() == 1) {
            sup = sup.parent();
        }
        Element around = sup.parent();
        boolean holdsBoth = around != null
                && !around.isBlock()
                && around.childNodeSize() > 1
                && around.childNodeSize() <= Limits.LINK_PIECES;
        Element words = holdsBoth ? around : sup.previousElementSibling();
        int start = before.size();
        while (words != null && start > 0 && isIn(before.get(start - 1).element(), words)) {
            start--;
        }
        return start;
    }

    private static boolean isIn(Element element, Element outer) {
        Element step = element;
        for (int i = 0; i < Limits.LINK_DEPTH && step != null; i++) {
            if (step == outer) {
                return true;
            }
            step = step.parent();
        }
        return false;
    }
}
