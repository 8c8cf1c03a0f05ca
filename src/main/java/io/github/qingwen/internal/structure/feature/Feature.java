package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import java.util.function.Predicate;

/**
 * One named fact about a line, which holds or does not.
 *
 * @param name in the table of weights
 * @param about the fact in words for people, as the report says it: {@code bold}, {@code text follows}
 * @param test decides whether it holds
 */
public record Feature(String name, String about, Predicate<Line> test) {
    static Feature feature(String name, String about, Predicate<Line> test) {
        return new Feature(name, about, test);
    }
}
