package io.github.qingwen.internal.structure.segment;

import io.github.qingwen.internal.text.Url;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The ids that links of a content lead to. A heading keeps such an id, its own or that of an anchor in it or before it.
 * Other ids are of no use to a reader.
 */
public final class LinkTargets {
    private final Set<String> linked = new HashSet<>();

    private LinkTargets() {}

    /** Returns the targets of a content. Links in headings do not count: they lead to themselves. */
    public static LinkTargets of(Element content) {
        LinkTargets targets = new LinkTargets();
        for (Element link : content.getElementsByTag("a")) {
            String href = link.attr("href");
            if (href.startsWith("#") && link.closest("h1, h2, h3, h4, h5, h6") == null) {
                targets.linked.add(fragment(href));
            }
        }
        return targets;
    }

    /** Returns the id that a link within the page leads to. */
    public static String fragment(String href) {
        String id = href.substring(1);
        return Objects.requireNonNullElse(Url.decoded(id), id);
    }

    /** Returns the names by which links can lead to an element. */
    public static List<String> names(Element element) {
        List<String> names = new ArrayList<>(2);
        names.add(element.id());
        if (element.normalName().equals("a")) {
            names.add(element.attr("name"));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Returns the id of a heading element: one that Markdown states, else one that a link leads to; else null. */
    public @Nullable String idOf(Element heading) {
        if (heading.hasAttr("data-id")) {
            return heading.attr("data-id");
        }
        if (linked.isEmpty()) {
            return null;
        }
        List<Element> anchors = new ArrayList<>(heading.getAllElements());
        Element before = heading.previousElementSibling();
        if (before != null && !before.hasText() && before.selectFirst("img, svg, iframe") == null) {
            anchors.addAll(before.getAllElements());
        }
        for (Element anchor : anchors) {
            for (String name : names(anchor)) {
                if (linked.contains(name)) {
                    return name;
                }
            }
        }
        return null;
    }
}
