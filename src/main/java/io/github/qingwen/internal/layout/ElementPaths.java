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
 * The places of elements and texts below the root of the content. Each step of a path has its number among the siblings
 * of the same name: {@code section[2] > p[1]}. Numbers are cached, so that many places take linear time. Not
 * thread-safe.
 */
public final class ElementPaths {
    private final Element root;
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    /** The index of each node in reading order. */
    private final IdentityHashMap<Node, Integer> indexes = new IdentityHashMap<>();

    public ElementPaths(Element root) {
        this.root = root;
    }

    /** Returns the place of an element or text. A node outside the content has the index of the root. */
    public Place.Content of(Node node) {
        if (indexes.isEmpty()) {
            root.traverse((each, depth) -> indexes.put(each, indexes.size()));
        }
        return new Place.Content(
                path(node instanceof Element element ? element : (Element) node.parent()),
                indexes.getOrDefault(node, 0));
    }

    private String path(@Nullable Element element) {
        Deque<Element> steps = new ArrayDeque<>();
        Element step = element;
        while (step != null && step != root && steps.size() < Limits.PATH_STEPS) {
            steps.push(step);
            step = step.parent();
        }
        StringBuilder path = new StringBuilder(step == null || step == root ? "" : "…");
        for (Element each : steps) {
            path.append(path.isEmpty() ? "" : " > ").append(each.normalName());
            path.append('[').append(number(each)).append(']');
        }
        return path.toString();
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
