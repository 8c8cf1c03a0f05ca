package io.github.qingwen.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each line of an article was taken for, and why: the answer to "why is this line a heading", and "why is it
 * none". Immutable.
 *
 * @param lines what left the text (credits, list markers), then the content in reading order; what is inside a list, a
 *     quotation or a table follows it, one level deeper
 */
public record Explanation(List<Line> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A line or block of the content.
     *
     * @param depth 0 for the article's own content, one more inside each list, quotation or table
     * @param role what it was taken for: {@code heading 2}, {@code paragraph}, {@code figure with caption},
     *     {@code list}, {@code credit} and the like
     * @param text its text, then the addresses of its images; empty for a block whose content follows
     * @param place the path of the element in which it begins, {@code section[2] > p[1]}; null where it has none
     * @param rule id of the rule that decided; null where the markup states what it is, or nothing else was found
     * @param because the facts that decided, separated by commas; empty where none did
     * @param nearMisses the rules that almost applied
     */
    public record Line(
            int depth,
            String role,
            String text,
            @Nullable String place,
            @Nullable String rule,
            String because,
            List<NearMiss> nearMisses) {
        public Line {
            nearMisses = List.copyOf(nearMisses);
        }
    }

    /**
     * A rule that almost applied.
     *
     * @param rule its id
     * @param because how likely it was, and why it did not apply: the facts against it, or that the rule is off
     */
    public record NearMiss(String rule, String because) {}
}
