package io.github.qingwen.internal.read;

import io.github.qingwen.internal.UntrustedJson;
import io.github.qingwen.internal.read.kind.ArticleReader;
import io.github.qingwen.internal.read.kind.SourceArticle;
import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.internal.text.FirstText;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.QingwenException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles in JSON: the answers of WeChat's official-account API ({@code draft/get},
 * {@code freepublish/batchget}: objects with {@code news_item}, also under {@code item[].content}), one such item
 * alone, and JSON Feed ({@code items}).
 */
final class ApiReader implements ArticleReader {
    /** The start of an object, perhaps inside arrays; or a text that consists of brackets and braces. */
    private static final Pattern JSON = Pattern.compile("[\\s\\[]*+\\{\\s*+\"|[\\s\\[\\]{}]++$");

    /** Holder class: loads Jackson at the first JSON source. */
    private static final class Json {
        private static final JsonMapper MAPPER =
                JsonMapper.builder(UntrustedJson.factory().build()).build();
    }

    @Override
    public @Nullable List<SourceArticle> read(String text, String baseUrl) {
        if (!isJson(text)) {
            return null;
        }
        List<SourceArticle> articles = new ArrayList<>();
        gather(tree(text), null, baseUrl, articles);
        if (articles.isEmpty()) {
            throw new QingwenException(
                    Kind.NO_CONTENT,
                    "the JSON holds no article; an official-account answer has news_item, a feed has items");
        }
        return List.copyOf(articles);
    }

    /** Markdown can begin with a bracket or brace too: with a link or a template tag. */
    private static boolean isJson(String text) {
        return JSON.matcher(text).lookingAt();
    }

    private static JsonNode tree(String json) {
        try {
            return Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw new QingwenException(Kind.INVALID_JSON, "not valid JSON" + where + ": " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Adds the articles of a node.
     *
     * @param updated {@code update_time} of the enclosing object, in epoch seconds, or null
     */
    private static void gather(JsonNode node, @Nullable String updated, String baseUrl, List<SourceArticle> articles) {
        if (node.isArray()) {
            node.forEach(item -> gather(item, updated, baseUrl, articles));
            return;
        }
        String time = updated;
        for (String field : List.of("update_time", "create_time")) {
            time = text(node, field) == null ? time : text(node, field);
        }
        for (String list : List.of("news_item", "item", "items")) {
            if (node.path(list).isArray()) {
                gather(node.path(list), time, baseUrl, articles);
                return;
            }
        }
        if (node.path("content").isObject()) {
            gather(node.path("content"), time, baseUrl, articles);
            return;
        }
        String html = first(node, "content", "content_html", "content_text");
        if (html != null) {
            articles.add(
                    new SourceArticle(Jsoup.parseBodyFragment(html, baseUrl).body(), metadata(node, time)));
        }
    }

    private static Metadata metadata(JsonNode item, @Nullable String updated) {
        String cover = first(item, "thumb_url", "image", "banner_image");
        String time = first(item, "date_published", "date_modified");
        return Metadata.builder()
                .title(text(item, "title"))
                .author(author(item))
                .summary(first(item, "digest", "summary"))
                .url(text(item, "url"))
                .sourceUrl(first(item, "content_source_url", "external_url"))
                .cover(cover == null ? null : Image.of(cover))
                .publishedAt(Dates.parse(time != null ? time : updated == null ? "" : updated)
                        .orElse(null))
                .build();
    }

    private static @Nullable String author(JsonNode item) {
        String author = text(item, "author");
        if (author != null) {
            return author;
        }
        // JSON Feed 1.1 has a list, 1.0 an object
        String first = text(item.path("authors").path(0), "name");
        return first != null ? first : text(item.path("author"), "name");
    }

    private static @Nullable String first(JsonNode node, String... fields) {
        return FirstText.of(List.of(fields), field -> text(node, field));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        boolean said = (value.isString() || value.isNumber()) && !Whitespace.isBlank(value.asString());
        return said ? value.asString().strip() : null;
    }
}
