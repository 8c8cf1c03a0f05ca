package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.Limits;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The paths of elements below the content's root: {@code section[2] > p[1]}, each step with its number among the
 * siblings of its name. The numbers are cached, so that many paths cost linear time. Not thread-safe.
 */
public final class ElementPaths {
    private final Element root;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();

    public ElementPaths(Element root) {
        this.root = root;
    }

    /** Returns the path of an element; the empty string for the root itself. */
    public String of(Element element) {
        Deque<String> steps = new ArrayDeque<>();
        Element step = element;
        while (step != null && step != root && steps.size() < Limits.PATH_STEPS) {
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
