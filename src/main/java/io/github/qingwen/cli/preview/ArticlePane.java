package io.github.qingwen.cli.preview;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.report.Explanation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** The right side: the article as {@link HtmlRenderer} writes it, with inferences marked. */
final class ArticlePane {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> LINES =
            Set.of("p", "li", "td", "th", "figcaption", "caption", "header", "pre", "h2");

    /** Roles of lines that are not in the text of the article. */
    private static final Set<String> LEFT_THE_TEXT = Set.of("credit", "removed", "moved");

    /** Marker before the first letter of a list item. */
    private static final Pattern MARKER = Pattern.compile("^[^\\p{L}]{1,12}+");

    /** Maximum nesting of blocks before the first text. */
    private static final int NESTED = 32;

    /** Maximum ancestors searched for the element of a role. */
    private static final int STEPS = 80;

    private final Element root;
    private final TextIndex text;
    private final Marks marks = new Marks();
    /** Lines by their whole text; a fallback for lines not found in sequence. */
    private final Map<String, Deque<Element>> byText = new HashMap<>();

    private int cursor;

    private ArticlePane(Element root, Article article) {
        this.root = root;
        this.text = new TextIndex(root);
        String title = article.metadata().title();
        this.cursor = title == null ? 0 : TextIndex.compact(title).length();
        root.select(String.join(",", LINES))
                .forEach(line -> byText.computeIfAbsent(TextIndex.compact(line.text()), unused -> new ArrayDeque<>())
                        .add(line));
    }

    static Pane of(Article article, Findings findings, Explanation explanation) {
        Document document = Jsoup.parseBodyFragment(HtmlRenderer.create().render(article));
        document.outputSettings().prettyPrint(false);
        ArticlePane pane = new ArticlePane(document.body(), article);
        List<Explanation.Line> lines = explanation.lines();
        for (int i = 0; i < lines.size(); i++) {
            pane.mark(i, lines, findings.ofLines().getOrDefault(i, List.of()));
        }
        pane.tame();
        return new Pane(document.body().html(), pane.marks.found());
    }

    private void mark(int number, List<Explanation.Line> lines, List<Finding> findings) {
        Explanation.Line line = lines.get(number);
        String words = words(number, lines, findings);
        Element element = LEFT_THE_TEXT.contains(line.role()) ? null : next(words, line.role());
        if (element == null && !findings.isEmpty()) {
            Deque<Element> same = byText.get(TextIndex.compact(words));
            element = same == null ? null : same.poll();
        }
        if (element != null) {
            Element marked = element;
            findings.forEach(finding -> marks.add(marked, finding));
            if (!element.hasAttr(Marks.LINE)) {
                element.attr(Marks.LINE, String.valueOf(number));
            }
        }
    }

    /** Returns the text that a line begins with in the article. */
    private static String words(int number, List<Explanation.Line> lines, List<Finding> findings) {
        Explanation.Line line = lines.get(number);
        if (line.role().startsWith("figure")) {
            return findings.isEmpty() ? "" : findings.get(0).text();
        }
        int first = number;
        while (lines.get(first).text().isEmpty()
                && first + 1 < lines.size()
                && first < number + NESTED
                && lines.get(first + 1).depth() > lines.get(first).depth()) {
            first++;
        }
        return lines.get(first).text();
    }

    private @Nullable Element next(String words, String role) {
        TextIndex.Range range = null;
        for (String form : forms(words)) {
            range = range == null ? text.find(TextIndex.compact(form), text.after(cursor)) : range;
        }
        if (range == null) {
            return null;
        }
        if (!isComposite(role)) {
            cursor = range.to();
        }
        return around(text.nodeAt(range.from()), tags(role));
    }

    /**
     * Returns possible forms of a text in the article, where markers of lists and footnotes are written differently.
     */
    private static List<String> forms(String words) {
        String unmarked = MARKER.matcher(words).replaceFirst("");
        return List.of(words, unmarked, beforeNote(words), beforeNote(unmarked));
    }

    private static String beforeNote(String words) {
        int note = words.indexOf('[');
        return note < 2 ? words : words.substring(0, note);
    }

    private static boolean isComposite(String role) {
        return role.equals("list") || role.equals("quote") || role.equals("table");
    }

    private static Set<String> tags(String role) {
        return switch (role) {
            case "list" -> Set.of("ul", "ol");
            case "quote" -> Set.of("blockquote");
            case "table" -> Set.of("table");
            case "code" -> Set.of("pre");
            default -> role.startsWith("heading") ? HEADINGS : role.startsWith("figure") ? Set.of("figcaption") : LINES;
        };
    }

    private @Nullable Element around(Node node, Set<String> tags) {
        Node step = node.parent();
        for (int i = 0; step != null && step != root && i < STEPS; i++) {
            if (step instanceof Element element && tags.contains(element.normalName())) {
                return element;
            }
            step = step.parent();
        }
        return null;
    }

    /**
     * Makes links open in a new tab, replaces images with boxes, and prefixes ids so that none collides with the
     * page's.
     */
    private void tame() {
        for (Element element : root.getAllElements()) {
            if (element.hasAttr("id")) {
                element.attr("id", "article-" + element.id());
            }
            if (element.normalName().equals("a")) {
                String href = element.attr("href");
                if (href.startsWith("#")) {
                    element.attr("href", "#article-" + href.substring(1));
                } else {
                    element.attr("target", "_blank")
                            .attr("rel", "noopener noreferrer")
                            .attr("title", href);
                }
            }
            if (element.normalName().equals("img")) {
                Pictures.replace(element, "");
            }
        }
    }
}
