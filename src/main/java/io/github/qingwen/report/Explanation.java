package io.github.qingwen.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The role of each line of an article, and the reasons: why a line is a heading, or why it is not. Immutable.
 *
 * @param lines first the lines that left the text (credits, list markers), then the content in reading order; the content
 *     of a list, quotation or table follows it, one level deeper
 */
public record Explanation(List<Line> lines) {
    public Explanation {
        lines = List.copyOf(lines);
    }

    /**
     * A line or block of the content.
     *
     * @param depth 0 for the article's own content, one more inside each list, quotation or table
     * @param role its role: {@code heading 2}, {@code paragraph}, {@code figure with caption}, {@code list},
     *     {@code credit} and the like
     * @param text its text, then the addresses of its images; empty for a block whose content follows
     * @param place the path of the element in which it begins, {@code section[2] > p[1]}, or null
     * @param rule id of the rule that decided; null if the markup states the role, or no rule applied
     * @param because the facts that decided, separated by commas; may be empty
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
