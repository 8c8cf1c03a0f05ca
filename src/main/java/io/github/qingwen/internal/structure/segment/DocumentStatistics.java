package io.github.qingwen.internal.structure.segment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts about the text of a whole article, computed once.
 *
 * @param bodySize the font size of most of its characters, in CSS pixels
 * @param length the length of its text, in code points
 */
public record DocumentStatistics(double bodySize, int length) {
    /** The body size of an article without text, in CSS pixels: the size that browsers start from. */
    private static final double DEFAULT_SIZE = 16;

    /** Returns the statistics of an article's text; text inside lists, tables and quotations does not count. */
    public static DocumentStatistics of(List<Segment> article) {
        Map<Double, Integer> characters = new HashMap<>();
        int all = 0;
        for (Segment segment : article) {
            if (segment instanceof Segment.Text text) {
                int length = text.typography().length();
                characters.merge(text.typography().size(), length, Integer::sum);
                all += length;
            }
        }
        double bodySize = DEFAULT_SIZE;
        int most = -1;
        for (Map.Entry<Double, Integer> size : characters.entrySet()) {
            // on a tie, the larger size
            if (size.getValue() > most || (size.getValue() == most && size.getKey() > bodySize)) {
                most = size.getValue();
                bodySize = size.getKey();
            }
        }
        return new DocumentStatistics(bodySize, all);
    }
}
