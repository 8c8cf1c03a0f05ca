package io.github.qingwen.internal.layout;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells which elements stand in a line as one thing, whatever is inside them. */
public final class AtomicElements {
    private static final Set<String> TAGS = Set.of(
            "img", "iframe", "video", "audio", "canvas", "object", "embed", "input", "textarea", "select",
            "mpvoice", "mpvideo", "mpvideosnap", "qqmusic", "mpvote", "mpcps", "mpgongyi", "mpprofile");

    private AtomicElements() {}

    static boolean isAtom(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag) || hasFormula(element)) {
            return true;
        }
        if (tag.equals("math") || tag.equals("mjx-container")) {
            // without its LaTeX a formula is the words that it is drawn with
            return element.selectFirst("annotation[encoding=application/x-tex]") != null;
        }
        if (tag.equals("svg")) {
            // drawings may hold words, and WeChat's tappable pictures hold HTML
            return element.selectFirst("foreignobject, text") == null;
        }
        // WeChat's own elements are empty and tell all in attributes; one with words is a wrapper
        return tag.startsWith("mp-") && !element.hasText();
    }

    private static boolean hasFormula(Element element) {
        return element.hasAttr("data-formula") || element.hasAttr("data-tex") || element.hasClass("katex");
    }
}
