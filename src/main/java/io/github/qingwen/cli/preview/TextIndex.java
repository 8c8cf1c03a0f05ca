package io.github.qingwen.cli.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tree without white space, and the text node of each character. A search looks at a bounded number of
 * characters, so that many of them cost linear time.
 */
final class TextIndex {
    /** Characters that a search looks at behind its start, besides some for each character of what it looks for. */
    private static final int WINDOW = 2_000;

    /** Characters at the start of a text by which it is found; those behind are compared once. */
    private static final int PREFIX = 48;

    /** Characters by which a text is found where more of it is not there. */
    private static final int LEAST = 5;

    /** Elements whose text no browser shows as text. */
    private static final Set<String> NO_TEXT = Set.of("style", "script", "textarea", "title", "option", "template");

    /** Part of a text node, in {@code char}s of its whole text. */
    record Part(TextNode node, int from, int to) {}

    /** Where a text was found: from one character of the index to before another. */
    record Range(int from, int to) {}

    private final String text;
    /** For each character its place in its text node. */
    private final int[] offsets;

    private final List<TextNode> nodes = new ArrayList<>();
    /** The first character of each node. */
    private final int[] starts;

    private final IdentityHashMap<Element, Integer> elements = new IdentityHashMap<>();

    TextIndex(Element root) {
        StringBuilder words = new StringBuilder();
        List<Integer> first = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        root.traverse((node, depth) -> {
            if (node instanceof Element element) {
                elements.put(element, words.length());
            } else if (node instanceof TextNode leaf && isText(leaf)) {
                String whole = leaf.getWholeText();
                int[] kept = new int[whole.length()];
                int count = 0;
                for (int i = 0; i < whole.length(); i++) {
                    if (!isSpace(whole.charAt(i))) {
                        kept[count++] = i;
                    }
                }
                if (count > 0) {
                    nodes.add(leaf);
                    first.add(words.length());
                    places.add(Arrays.copyOf(kept, count));
                    for (int i = 0; i < count; i++) {
                        words.append(whole.charAt(kept[i]));
                    }
                }
            }
        });
        this.text = words.toString();
        this.starts = first.stream().mapToInt(Integer::intValue).toArray();
        this.offsets = places.stream().flatMapToInt(Arrays::stream).toArray();
    }

    private static boolean isText(TextNode node) {
        Node parent = node.parent();
        return parent == null || !NO_TEXT.contains(parent.normalName());
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff' || c == '\u00ad';
    }

    /** Returns a text as it is looked for: without white space. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        text.chars().filter(c -> !isSpace((char) c)).forEach(c -> compact.append((char) c));
        return compact.toString();
    }

    /** Returns the first character of an element's text, or of what follows where it has none. */
    int startOf(Element element) {
        return elements.getOrDefault(element, 0);
    }

    /**
     * Finds a text, or as much of its start as there is. Where it goes on otherwise than here, the range ends there.
     *
     * @param compact without white space
     * @param from the character from which on it is looked for
     * @return null where it is not found, or empty
     */
    @Nullable Range find(String compact, int from) {
        if (compact.isEmpty() || from > text.length()) {
            return null;
        }
        int end = (int) Math.min(text.length(), (long) from + WINDOW + 4L * compact.length());
        String window = text.substring(from, end);
        int length = Math.min(PREFIX, compact.length());
        int at = window.indexOf(compact.substring(0, length));
        while (at < 0 && length >= 2 * LEAST) {
            length /= 2;
            at = window.indexOf(compact.substring(0, length));
        }
        if (at < 0) {
            return null;
        }
        int start = from + at;
        while (length < compact.length()
                && start + length < text.length()
                && text.charAt(start + length) == compact.charAt(length)) {
            length++;
        }
        return new Range(start, start + length);
    }

    /** Returns the node of a character. */
    TextNode nodeAt(int index) {
        return nodes.get(indexOfNode(index));
    }

    private int indexOfNode(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the parts of text nodes that make a range, in document order. */
    List<Part> parts(Range range) {
        List<Part> parts = new ArrayList<>();
        int at = range.from();
        for (int i = indexOfNode(at); at < range.to(); i++) {
            int end = Math.min(range.to(), i + 1 < starts.length ? starts[i + 1] : text.length());
            parts.add(new Part(nodes.get(i), offsets[at], offsets[end - 1] + 1));
            at = end;
        }
        return parts;
    }
}
