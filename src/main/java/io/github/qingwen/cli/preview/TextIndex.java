package io.github.qingwen.cli.preview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tree without white space, and the text node of each character. Each search examines a bounded number of
 * characters, so that many searches take linear time.
 */
final class TextIndex {
    /** Characters that a search examines, besides four for each character of the searched text. */
    private static final int WINDOW = 2_000;

    /** Length of the prefix that is searched for; later characters are compared once. */
    private static final int PREFIX = 48;

    /** Minimum length of a prefix if longer ones are not found. */
    private static final int LEAST = 5;

    /** Elements whose text browsers do not show as text. */
    private static final Set<String> NO_TEXT = Set.of("style", "script", "textarea", "title", "option", "template");

    /** Part of a text node, in {@code char}s of its whole text. */
    record Part(TextNode node, int from, int to) {}

    /** A range of characters of the index; the end is exclusive. */
    record Range(int from, int to) {}

    private final String text;
    /** For each character its place in its text node. */
    private final int[] offsets;

    private final List<TextNode> nodes = new ArrayList<>();
    /** The first character of each node. */
    private final int[] starts;

    private final IdentityHashMap<Element, Range> elements = new IdentityHashMap<>();

    TextIndex(Element root) {
        StringBuilder words = new StringBuilder();
        List<Integer> first = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    elements.put(element, new Range(words.length(), words.length()));
                } else if (node instanceof TextNode leaf && isText(leaf)) {
                    int start = words.length();
                    int[] kept = appendCompact(leaf.getWholeText(), words);
                    if (kept.length > 0) {
                        nodes.add(leaf);
                        first.add(start);
                        places.add(kept);
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    elements.computeIfPresent(element, (unused, range) -> new Range(range.from(), words.length()));
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

    /** Appends a text without white space and returns the offsets of the remaining characters. */
    private static int[] appendCompact(String text, StringBuilder compact) {
        int[] kept = new int[text.length()];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                compact.append(text.charAt(i));
                kept[count++] = i;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    /** Returns a text without white space, the form used for searches. */
    static String compact(String text) {
        StringBuilder compact = new StringBuilder(text.length());
        appendCompact(text, compact);
        return compact.toString();
    }

    /** Returns the range of an element; an empty one if it is not in the tree. */
    Range of(Element element) {
        return elements.getOrDefault(element, new Range(0, 0));
    }

    /** Returns all characters from one on. */
    Range after(int from) {
        return new Range(from, text.length());
    }

    /**
     * Finds a text or a prefix of it. The range ends at the first character that differs.
     *
     * @param compact without white space
     * @param in range of its start; the text may end after it
     * @return null if it is empty or not found
     */
    @Nullable Range find(String compact, Range in) {
        if (compact.isEmpty() || in.from() >= in.to()) {
            return null;
        }
        long reach = Math.min(in.to(), in.from() + WINDOW + 4L * compact.length());
        String window = text.substring(in.from(), (int) Math.min(text.length(), reach + PREFIX));
        int length = Math.min(PREFIX, compact.length());
        int at = window.indexOf(compact.substring(0, length));
        while (at < 0 && length >= 2 * LEAST) {
            length /= 2;
            at = window.indexOf(compact.substring(0, length));
        }
        int start = in.from() + at;
        if (at < 0 || start >= in.to()) {
            return null;
        }
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
