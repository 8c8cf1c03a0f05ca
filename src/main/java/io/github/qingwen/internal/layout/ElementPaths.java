package io.github.qingwen.internal.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Says where in the content an element stands: {@code section[2] > p[1]}, each step with its number among those of its
 * name. Remembers the numbers, so that telling many places stays linear. Not thread-safe.
 */
public final class ElementPaths {
    /** Deeper places are told from here up. */
    private static final int MOST_STEPS = 12;

    private final Element root;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();

    public ElementPaths(Element root) {
        this.root = root;
    }

    /** @return the path, empty for the content itself */
    public String of(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        Element step = element;
        while (step != null && step != root && steps.size() < MOST_STEPS) {
            steps.addFirst(step.normalName() + '[' + number(step) + ']');
            step = step.parent();
        }
        String path = String.join(" > ", steps);
        return step == null || step == root ? path : "… > " + path;
    }

    private int number(Element element) {
        Integer known = numbers.get(element);
        if (known == null) {
            countChildrenOf(element.parent());
            known = numbers.getOrDefault(element, 1);
        }
        return known;
    }

    private void countChildrenOf(@Nullable Element parent) {
        if (parent == null) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element child) {
                numbers.put(child, seen.merge(child.normalName(), 1, Integer::sum));
            }
        }
    }
}
