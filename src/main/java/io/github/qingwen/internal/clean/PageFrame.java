package io.github.qingwen.internal.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter.FilterResult;

/**
 * Elements of a page around its article: those outside of {@code article} or {@code main}, the navigation, the header
 * and the footer. A fragment, which has no title, has a frame only around such an element.
 */
final class PageFrame {
    /** Elements that have their own headers and footers. */
    private static final Set<String> SECTIONS = Set.of("article", "aside", "blockquote", "main", "section");

    private static final Set<String> FRAME = Set.of("header", "footer", "nav");

    private PageFrame() {}

    /** Returns the outermost elements of a content outside its article. */
    static List<Element> in(Element content) {
        Document page = content.ownerDocument();
        if (page == null || content != page.body()) {
            return List.of();
        }
        Element article =
                largest(content, "article").or(() -> largest(content, "main")).orElse(content);
        if (article == content && page.title().isBlank()) {
            return List.of();
        }
        List<Element> found = new ArrayList<>();
        for (Element inner = article; inner != null && inner != content; inner = inner.parent()) {
            found.addAll(inner.siblingElements());
        }
        addFrame(article, content, found);
        return found;
    }

    /** Returns the largest element of a name if it has most of the text or the page's only title. */
    private static Optional<Element> largest(Element body, String name) {
        List<Element> found = new ArrayList<>();
        body.filter((node, depth) -> {
            if (!(node instanceof Element element) || !element.normalName().equals(name)) {
                return FilterResult.CONTINUE;
            }
            found.add(element);
            return FilterResult.SKIP_CHILDREN;
        });
        int titles = body.select("h1").size();
        int half = body.text().length() / 2;
        return found.stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .filter(element -> element.text().length() >= half
                        || (titles > 0 && element.select("h1").size() == titles));
    }

    /** Adds the navigation, header and footer of the page, not those of a section, unless the page has nothing else. */
    private static void addFrame(Element article, Element body, List<Element> found) {
        List<Element> frame = new ArrayList<>();
        article.filter((node, depth) -> {
            if (!(node instanceof Element element) || element == article) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            if (name.equals("nav") || (article == body && FRAME.contains(name))) {
                frame.add(element);
                return FilterResult.SKIP_CHILDREN;
            }
            return article == body && SECTIONS.contains(name) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        });
        int length = frame.stream().mapToInt(element -> element.text().length()).sum();
        if (length + frame.size() < article.text().length()) {
            found.addAll(frame);
        }
    }
}
