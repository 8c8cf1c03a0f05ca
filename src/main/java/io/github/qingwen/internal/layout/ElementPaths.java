package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.Limits;
import io.github.qingwen.report.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * The places of elements and texts below the content's root. Each step of a path has its number among the siblings of its
 * name: {@code section[2] > p[1]}. All numbers are cached, so that many places cost linear time. Not thread-safe.
 */
public final class ElementPaths {
    private final Element root;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    /** The index of each node in reading order. */
    private final IdentityHashMap<Node, Integer> indexes = new IdentityHashMap<>();

    public ElementPaths(Element root) {
        this.root = root;
    }

    /** Returns the place of an element or a text. A node that is not in the content has the index of the root. */
    public Place.Content of(Node node) {
        if (indexes.isEmpty()) {
            root.traverse((each, depth) -> indexes.put(each, indexes.size()));
        }
        return new Place.Content(
                path(node instanceof Element element ? element : (Element) node.parent()),
                indexes.getOrDefault(node, 0));
    }

    private String path(@Nullable Element element) {
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
