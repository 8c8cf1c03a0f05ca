package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells whether anything in HTML or in Markdown would act in a browser: it holds what renderers write and no more. */
public final class PassiveMarkup {
    // spotless:off
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "body", "article", "h1", "h2", "h3", "h4", "h5", "h6", "p", "blockquote", "header", "ul", "ol", "li",
            "figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tr", "th", "td", "pre", "code", "hr", "br", "span",
            "strong", "em", "u", "del", "sup", "sub", "a", "section", "aside");
    // spotless:on

    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "width",
            "height",
            "start",
            "align",
            "colspan",
            "rowspan",
            "id",
            "class",
            "title",
            "aria-label");

    // spotless:off
    private static final Set<String> SCHEMES = Set.of(
            "", "http", "https", "bitcoin", "ed2k", "ftp", "ftps", "geo", "im", "irc", "ircs", "magnet", "mailto", "matrix",
            "mms", "news", "nntp", "sftp", "sip", "sms", "smsto", "ssh", "tel", "thunder", "urn", "webcal", "weixin", "xmpp");
    // spotless:on

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

    /** Pictures that stand in their address; SVG is none of them, as it can run scripts. */
    private static final String PIXELS = "(?is)data:image/(?:png|jpeg|gif|webp|avif|bmp);base64,.*";

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create());
    private static final Parser MARKDOWN =
            Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer READER =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private PassiveMarkup() {}

    /** @param body Markdown without front matter */
    public static void assertIsPassiveMarkdown(String body) {
        assertIsPassive(READER.render(MARKDOWN.parse(body)));
    }

    public static void assertIsPassive(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertThat(ELEMENTS)
                    .as(html)
                    .contains(element.normalName().equals("#root") ? "html" : element.normalName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name.startsWith("data-") || ATTRIBUTES.contains(name))
                        .as("%s in %s", name, html)
                        .isTrue();
                boolean pixels = name.equals("src") && attribute.getValue().matches(PIXELS);
                if ((name.equals("href") || name.equals("src")) && !pixels) {
                    assertThat(SCHEMES).as(html).contains(scheme(attribute.getValue()));
                }
            }
        }
    }

    /** As browsers read it: white space and control characters are skipped. */
    private static String scheme(String url) {
        String plain = url.replaceAll("[\\x00-\\x20]", "");
        Matcher scheme = SCHEME.matcher(plain);
        return scheme.lookingAt() ? scheme.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
