package io.github.qingwen.cli.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Removes everything from a tree that runs, loads, submits or navigates, but keeps its look. The policy of the page
 * blocks the same: this is the first of two defences.
 */
final class Sanitizer {
    private static final Set<String> DROPPED = Set.of(
            "script", "noscript", "template", "base", "meta", "link", "title", "frameset", "param", "source", "track");

    /** Elements that embed documents or media; replaced with boxes. */
    private static final Set<String> EMBEDDED =
            Set.of("iframe", "frame", "object", "embed", "applet", "video", "audio");

    /** Elements with special parsing rules; shown as preformatted text. */
    private static final Set<String> RAW = Set.of("xmp", "plaintext", "listing", "noembed", "noframes");

    /** Attributes that hold addresses, or that affect navigation, focus or names. */
    private static final Set<String> ACTIVE =
            Set.of(("href src srcset srcdoc data action formaction poster background ping cite longdesc lowsrc "
                            + "dynsrc codebase classid archive profile manifest usemap icon imagesrcset attributionsrc "
                            + "target http-equiv name is slot form accesskey autofocus contenteditable popover "
                            + "popovertarget command commandfor autoplay tabindex nonce")
                    .split(" "));

    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern SCRIPTED =
            Pattern.compile("(?:java|vb|live)script:|data:text|expression\\(|-moz-binding|behavior:");
    private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Cntrl}\\\\]+");
    private static final Pattern LOADED =
            Pattern.compile("(?i)url\\(\\s*+(?!['\"]?(?:data:image/|#))(?:\"[^\"]*+\"|'[^']*+'|[^)]*+)[^)]*+\\)");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;]*+;?");

    private Sanitizer() {}

    /** Cleans the descendants of a root. */
    static void clean(Element root) {
        List<Node> nodes = new ArrayList<>();
        root.traverse((node, depth) -> nodes.add(node));
        for (Node node : nodes) {
            if (node == root) {
                continue;
            }
            if (node instanceof Element element) {
                cleanElement(element);
            } else if (node instanceof CDataNode data) {
                data.replaceWith(new TextNode(data.getWholeText()));
            } else if (!(node instanceof TextNode) && !(node instanceof DataNode data && isStyle(data))) {
                node.remove();
            }
        }
    }

    private static void cleanElement(Element element) {
        String name = element.normalName();
        if (DROPPED.contains(name) || (name.equals("style") && !isSafeStyle(element)) || isAnimatedAddress(element)) {
            element.remove();
        } else if (EMBEDDED.contains(name)) {
            Pictures.replaceEmbedded(element, style(element.attr("style")));
        } else if (RAW.contains(name)) {
            Element text = new Element("pre");
            text.appendText(element.wholeText().isEmpty() ? element.data() : element.wholeText());
            element.replaceWith(text);
        } else {
            List<String> addresses = Pictures.addresses(element);
            if (name.equals("img")) {
                Pictures.replace(element, style(element.attr("style")));
            }
            attributes(element);
            if (name.equals("a") && !addresses.isEmpty()) {
                element.attr("title", addresses.get(0)).addClass("qw-link");
            }
        }
    }

    private static void attributes(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            if (name.equals("style")) {
                element.attr(attribute.getKey(), style(value));
            } else if (!isKept(element, name, value)) {
                element.removeAttr(attribute.getKey());
            }
        }
    }

    private static boolean isKept(Element element, String name, String value) {
        if (name.startsWith("data-qw-")) {
            return true;
        }
        if (name.equals("tabindex") || name.equals("aria-description")) {
            return element.hasAttr(Finding.MARK);
        }
        if (name.equals("src")) {
            return element.normalName().equals("img") && Pictures.isData(value);
        }
        if (name.equals("href") && !isHtml(element)) {
            return value.strip().startsWith("#") || Pictures.isData(value);
        }
        return ATTRIBUTE_NAME.matcher(name).matches()
                && !name.startsWith("on")
                && !name.startsWith("data-")
                && !ACTIVE.contains(name)
                && !isScripted(value)
                && !LOADED.matcher(value).find();
    }

    private static boolean isScripted(String value) {
        return value.indexOf(':') >= 0
                && SCRIPTED.matcher(
                                IGNORED.matcher(value.toLowerCase(Locale.ROOT)).replaceAll(""))
                        .find();
    }

    /** Returns true for an animation that would set an address after it has been checked. */
    private static boolean isAnimatedAddress(Element element) {
        return !isHtml(element)
                && element.attr("attributeName").toLowerCase(Locale.ROOT).contains("href");
    }

    private static boolean isHtml(Element element) {
        return element.tag().namespace().equals(Parser.NamespaceHtml);
    }

    private static boolean isStyle(DataNode data) {
        return data.parent() != null && data.parent().normalName().equals("style");
    }

    private static boolean isSafeStyle(Element style) {
        if (!isHtml(style) || style.data().indexOf('<') >= 0) {
            return false;
        }
        String css = style(IMPORT.matcher(style.data()).replaceAll(""));
        style.empty().appendChild(new DataNode(css));
        return true;
    }

    /** Returns CSS that loads nothing. */
    private static String style(String css) {
        return isScripted(css) ? "" : LOADED.matcher(css).replaceAll("none");
    }
}
