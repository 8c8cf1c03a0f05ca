package io.github.qingwen.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Markup laid out, for tests to look at. */
record Laid(Box.Block tree) {
    static Laid out(String markup) {
        return new Laid(BoxTree.of(Jsoup.parseBodyFragment(markup).body(), Integer.MAX_VALUE));
    }

    /** The only run whose text, without white space around it, is this. */
    Run.Text text(String words) {
        return only(runs().stream()
                .filter(Run.Text.class::isInstance)
                .map(Run.Text.class::cast)
                .filter(text -> text.text().strip().equals(words))
                .toList());
    }

    Run.Atom atom(String tag) {
        return only(runs().stream()
                .filter(Run.Atom.class::isInstance)
                .map(Run.Atom.class::cast)
                .filter(atom -> atom.element().normalName().equals(tag))
                .toList());
    }

    Box.Block block(String tag) {
        List<Box.Block> found = new ArrayList<>();
        collect(tree, tag, found);
        return only(found);
    }

    private static <T> T only(List<T> found) {
        if (found.size() != 1) {
            throw new AssertionError("there should be one of it, but there are: " + found);
        }
        return found.get(0);
    }

    private static void collect(Box.Block block, String tag, List<Box.Block> found) {
        for (Box child : block.children()) {
            if (child instanceof Box.Block inner) {
                if (inner.tag().equals(tag)) {
                    found.add(inner);
                }
                collect(inner, tag, found);
            }
        }
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        collect(tree, runs);
        return runs;
    }

    private static void collect(Box box, List<Run> runs) {
        if (box instanceof Box.Line line) {
            runs.addAll(line.runs());
        } else if (box instanceof Box.Block block) {
            block.children().forEach(child -> collect(child, runs));
        }
    }

    /** Blocks as {@code p(…)}, lines as {@code [甲|乙|↵|<img>]} with a bar between runs. */
    String sketch() {
        return inside(tree);
    }

    private static String inside(Box.Block block) {
        return block.children().stream().map(Laid::sketch).collect(Collectors.joining(" "));
    }

    private static String sketch(Box box) {
        if (box instanceof Box.Line line) {
            return line.runs().stream().map(Laid::sketch).collect(Collectors.joining("|", "[", "]"));
        }
        Box.Block block = (Box.Block) box;
        return block.tag() + '(' + inside(block) + ')';
    }

    private static String sketch(Run run) {
        if (run instanceof Run.Text text) {
            return text.text();
        }
        return run instanceof Run.Atom atom ? '<' + atom.element().normalName() + '>' : "↵";
    }
}
