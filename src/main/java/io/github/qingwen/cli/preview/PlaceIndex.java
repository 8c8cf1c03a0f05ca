package io.github.qingwen.cli.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Elements by place, found in one pass over the content. A long path names only its last steps, so several elements may
 * have it.
 */
final class PlaceIndex {
    private static final String STEP = " > ";
    private static final String MORE = "… > ";

    private final Map<String, List<Element>> elements;

    private PlaceIndex(Map<String, List<Element>> elements) {
        this.elements = elements;
    }

    /**
     * Returns an index of some places; those that are no path, such as fields of the metadata, have no element.
     *
     * @param places null ones are passed over
     */
    static PlaceIndex of(Element content, Iterable<@Nullable String> places) {
        Walk walk = new Walk();
        for (String place : places) {
            if (place != null) {
                walk.want(place);
            }
        }
        content.traverse(walk);
        return new PlaceIndex(walk.found);
    }

    /** Returns the elements of a place, in document order. */
    List<Element> get(@Nullable String place) {
        return place == null ? List.of() : elements.getOrDefault(place, List.of());
    }

    private static final class Walk implements NodeVisitor {
        private final Set<String> wanted = new HashSet<>();
        private final Map<String, List<Element>> found = new HashMap<>();
        private final List<String> steps = new ArrayList<>();
        private final List<Map<String, Integer>> seen = new ArrayList<>();
        /** Length of the longest wanted full path, in steps. */
        private int longest;
        /** Length of wanted paths that name only their last steps; 0 if there is none. */
        private int end;

        private void want(String place) {
            wanted.add(place);
            int length = place.isEmpty() ? 0 : place.split(STEP, -1).length;
            if (place.startsWith(MORE)) {
                end = length - 1;
            } else {
                longest = Math.max(longest, length);
            }
        }

        @Override
        public void head(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (depth > 0) {
                int number = seen.get(depth - 1).merge(element.normalName(), 1, Integer::sum);
                steps.add(element.normalName() + '[' + number + ']');
            }
            seen.add(new HashMap<>());
            if (depth <= longest) {
                add(String.join(STEP, steps), element);
            }
            if (end > 0 && depth > end) {
                add(MORE + String.join(STEP, steps.subList(depth - end, depth)), element);
            }
        }

        private void add(String path, Element element) {
            if (wanted.contains(path)) {
                found.computeIfAbsent(path, unused -> new ArrayList<>(1)).add(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                seen.remove(seen.size() - 1);
                if (depth > 0) {
                    steps.remove(steps.size() - 1);
                }
            }
        }
    }
}
