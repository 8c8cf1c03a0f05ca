package io.github.qingwen;

import io.github.qingwen.internal.image.Emoji;
import io.github.qingwen.internal.image.ImageRules;
import io.github.qingwen.internal.image.ImageSource;
import io.github.qingwen.internal.text.Url;
import io.github.qingwen.model.Image;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a source holds, against what a conversion accounts for in the article and the report.
 *
 * <p>Characters are counted, not placed, and hidden text counts like any other: it must be in the report.
 */
public final class Accounting {
    private static final List<String> ADDRESSES = List.of(
            "href",
            "src",
            "data-src",
            "poster",
            "data-cover",
            "xlink:href",
            "data-url",
            "data-link",
            "data-miniprogram-path",
            "data-miniprogram-imageurl",
            "data-headimg",
            "cover",
            "albumurl",
            "cite");

    /** Elements that a browser loads for itself, and pictures, which have their own account. */
    private static final Set<String> UNREAD = Set.of("script", "link", "style", "base", "img", "noscript");

    private static final Set<String> MEDIA = Set.of("iframe", "video", "audio", "source");

    private Accounting() {}

    /** The characters that are in neither, each as often as it is missing. */
    public static String missingCharacters(String source, Conversion conversion) {
        Map<Integer, Integer> missing = count(contentTextOf(source));
        count(accountOf(conversion)).forEach((character, times) -> missing.merge(character, -times, Integer::sum));
        missing.values().removeIf(times -> times <= 0);
        return asText(missing);
    }

    /** The addresses of pictures that are in neither. */
    public static List<String> missingImages(String source, Conversion conversion) {
        Element content = contentOf(source);
        if (content == null) {
            return List.of();
        }
        String account = conversion.article().images().stream().map(Image::url).collect(Collectors.joining("\n"))
                + conversion.report().entries().stream().map(ReportEntry::text).collect(Collectors.joining("\n"));
        return content.select("img").stream()
                .filter(img -> !(Emoji.isEmoji(img) && Emoji.text(img) != null) && !img.hasAttr("data-formula"))
                .flatMap(img -> Stream.ofNullable(ImageSource.of(img)))
                .filter(address -> !account.contains(address) && !account.contains(real(address)))
                .toList();
    }

    /** The addresses in attributes of other elements than pictures that are in neither. */
    public static List<String> missingAddresses(String source, Conversion conversion) {
        Element content = contentOf(source);
        if (content == null) {
            return List.of();
        }
        String account = accountOf(conversion);
        return content.select("*").stream()
                .filter(element -> !UNREAD.contains(element.normalName()))
                .flatMap(element -> ADDRESSES.stream()
                        .filter(name -> isRead(element, name))
                        .map(name -> element.attr(name).strip())
                        .filter(value -> !value.isEmpty() && !Url.scheme(value).equals("data"))
                        .filter(value -> element.is("[data-miniprogram-path]") || Url.leadsElsewhere(value))
                        .filter(value -> variants(value).noneMatch(account::contains))
                        .map(value -> '<' + element.normalName() + "> " + value))
                .distinct()
                .toList();
    }

    /** WeChat's own elements name the template of their player in {@code src}; no other element has one. */
    private static boolean isRead(Element element, String attribute) {
        return !attribute.endsWith("src") || MEDIA.contains(element.normalName());
    }

    /** The ways in which the article writes an address: without a player around it, decoded, with its protocol. */
    private static Stream<String> variants(String address) {
        String decoded = Objects.requireNonNullElse(Url.decoded(address), address);
        Matcher video = Pattern.compile("[?&]vid=(\\w+)").matcher(address);
        return Stream.of(address, real(address), decoded, real(decoded), video.find() ? video.group(1) : address);
    }

    private static String real(String address) {
        String real = ImageRules.standard().resolve(address).url();
        return real.startsWith("//") ? "https:" + real : real;
    }

    private static @Nullable Element contentOf(String source) {
        Document document = Jsoup.parse(withoutFrontMatter(source));
        Element content = document.getElementById("js_content");
        return content != null || document.getElementById("js_article") != null ? content : document.body();
    }

    /** All text below the content's element, as it stands. */
    static String contentTextOf(String source) {
        Element content = contentOf(source);
        if (content == null) {
            return "";
        }
        // KaTeX writes a formula three times: for machines, as LaTeX, and for the eye; the LaTeX is the one that counts
        content.select("template, .katex-html, .katex-mathml semantics > :not(annotation)")
                .remove();
        return content.wholeText();
    }

    private static String withoutFrontMatter(String source) {
        String text = source.strip();
        if (!text.startsWith("---\n")) {
            return text;
        }
        int end = text.indexOf("\n---\n", 3);
        String body = text.substring(end + "\n---\n".length());
        // dashes below a title are Markdown
        return body.replaceFirst("(?m)^-{3,}$", "");
    }

    /** The words of the article, its metadata and its notes among them, and those of the report. */
    private static String accountOf(Conversion conversion) {
        StringBuilder words = new StringBuilder();
        String json = JsonRenderer.create().render(conversion.article());
        addValues(JsonMapper.shared().readTree(json), words);
        conversion.report().entries().stream().map(ReportEntry::text).forEach(words::append);
        return words.toString();
    }

    private static void addValues(JsonNode node, StringBuilder words) {
        if (!node.isContainer()) {
            words.append(node.asString());
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            switch (field.getKey()) {
                case "type", "kind" -> {} // names of ours, not words of the article
                case "label" ->
                    words.append('[').append(field.getValue().asString()).append(']');
                default -> addValues(field.getValue(), words);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> addValues(element, words));
        }
    }

    private static Map<Integer, Integer> count(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(character -> !isInvisible(character))
                .forEach(character -> counts.merge(character, 1, Integer::sum));
        return counts;
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    private static String asText(Map<Integer, Integer> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach(
                (character, times) -> text.append(Character.toString(character).repeat(times)));
        return text.toString();
    }
}
