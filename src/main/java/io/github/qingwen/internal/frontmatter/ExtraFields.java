package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Front matter that has no component of its own in the metadata, as a style's site generator takes it: fields that the
 * generator knows have the type that it expects, all others are as they were read.
 */
final class ExtraFields {
    /**
     * A post that is not to be published has {@code draft: true} in Hugo, {@code published: false} in Hexo and Jekyll.
     */
    private static final String DRAFT = "draft";

    private static final String PUBLISHED = "published";

    // spotless:off
    private static final Map<String, FieldType> HEXO = Map.of(
            "date", FieldType.DATE, "updated", FieldType.DATE, "layout", FieldType.NAME, "permalink", FieldType.TEXT,
            "slug", FieldType.TEXT, "comments", FieldType.FLAG, DRAFT, FieldType.FLAG);
    private static final Map<String, FieldType> HUGO = Map.ofEntries(
            Map.entry("date", FieldType.DATE), Map.entry("lastmod", FieldType.DATE), Map.entry("publishDate", FieldType.DATE),
            Map.entry("expiryDate", FieldType.DATE), Map.entry("weight", FieldType.INTEGER), Map.entry(DRAFT, FieldType.FLAG),
            Map.entry("headless", FieldType.FLAG), Map.entry("isCJKLanguage", FieldType.FLAG), Map.entry("slug", FieldType.TEXT),
            Map.entry("url", FieldType.TEXT), Map.entry("layout", FieldType.TEXT), Map.entry("type", FieldType.TEXT),
            Map.entry("linkTitle", FieldType.TEXT), Map.entry("translationKey", FieldType.TEXT),
            Map.entry("aliases", FieldType.TEXTS), Map.entry("keywords", FieldType.TEXTS), Map.entry("images", FieldType.TEXTS),
            Map.entry("params", FieldType.FIELDS), Map.entry("build", FieldType.FIELDS), Map.entry("_build", FieldType.FIELDS),
            Map.entry("sitemap", FieldType.FIELDS), Map.entry("cascade", FieldType.FIELDS),
            Map.entry("outputs", FieldType.CONFIGURED), Map.entry("markup", FieldType.CONFIGURED));
    private static final Map<String, FieldType> JEKYLL = Map.of(
            "date", FieldType.DATE, "last_modified_at", FieldType.DATE, "layout", FieldType.NAME, "permalink", FieldType.TEXT,
            "slug", FieldType.TEXT, "excerpt_separator", FieldType.TEXT, "comments", FieldType.FLAG, DRAFT, FieldType.FLAG);
    private static final Map<String, FieldType> PLAIN = Map.of(DRAFT, FieldType.FLAG, "comments", FieldType.FLAG);
    private static final Map<FrontMatterStyle, Map<String, FieldType>> TYPES = Map.of(
            FrontMatterStyle.HEXO, HEXO,
            FrontMatterStyle.HUGO_YAML, HUGO,
            FrontMatterStyle.HUGO_TOML, HUGO,
            FrontMatterStyle.JEKYLL, JEKYLL);
    // spotless:on

    private final FrontMatterStyle style;
    private final Report.Builder report;
    private final Map<String, FieldType> types;

    /** @param report gets a doubt for each field that is left out */
    ExtraFields(FrontMatterStyle style, Report.Builder report) {
        this.style = style;
        this.report = report;
        this.types = TYPES.getOrDefault(style, PLAIN);
    }

    /** Adds fields to those that are there, which stay as they are. */
    void addTo(Map<String, Object> fields, Map<String, Object> extra) {
        extra.forEach((name, value) -> {
            Object stated = withoutNulls(value);
            String key = key(name, stated);
            if (stated == null || isBlank(stated)) {
                return;
            }
            Object typed = types.containsKey(key) ? types.get(key).of(single(stated)) : stated;
            if (typed == null) {
                leaveOut(name, stated, "no value that the site generator takes");
            } else if (fields.get(key) instanceof List<?> list && typed instanceof List<?> more) {
                fields.put(key, joined(list, more));
            } else if (fields.containsKey(key) && !fields.get(key).equals(typed)) {
                leaveOut(name, stated, "the article has another value for " + key);
            } else {
                fields.put(key, typed);
            }
        });
        addDraft(fields, extra);
    }

    private void addDraft(Map<String, Object> fields, Map<String, Object> extra) {
        boolean draft = is(extra.get(DRAFT), true) || is(extra.get(PUBLISHED), false);
        if (draft && types != PLAIN) {
            boolean hugo = types == HUGO;
            fields.put(hugo ? DRAFT : PUBLISHED, hugo);
        }
    }

    private static boolean is(@Nullable Object value, boolean expected) {
        return value != null && Boolean.valueOf(expected).equals(FieldType.FLAG.of(single(value)));
    }

    /** The path of a post on its site is {@code url} in Hugo and {@code permalink} in Hexo and Jekyll. */
    private String key(String name, @Nullable Object value) {
        boolean path = value instanceof String text && text.startsWith("/") && !text.contains(":");
        if (path && types == HUGO && name.equals("permalink")) {
            return "url";
        }
        return path && (types == HEXO || types == JEKYLL) && name.equals("url") ? "permalink" : name;
    }

    private void leaveOut(String name, Object value, String why) {
        report.doubted(
                "front-matter-left-out",
                Category.METADATA,
                name + ": " + value,
                "front matter, " + name,
                why + ", " + style);
    }

    /** Returns the items of both lists once: {@code aliases} of the post behind its title, say. */
    private static List<Object> joined(List<?> list, List<?> more) {
        Set<Object> items = new LinkedHashSet<>(list);
        items.addAll(more);
        return List.copyOf(items);
    }

    private static boolean isBlank(Object value) {
        return value instanceof List<?> list ? list.isEmpty() : value.toString().isBlank();
    }

    /** Returns the item of a list of one, as archives write {@code draft: ["false"]}. */
    private static Object single(Object value) {
        Object item = value instanceof List<?> list && list.size() == 1 ? list.get(0) : null;
        return item == null ? value : item;
    }

    /** Returns a value without null at any level, which TOML does not have. */
    private static @Nullable Object withoutNulls(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>(list.size());
            for (Object item : list) {
                Object kept = withoutNulls(item);
                if (kept != null) {
                    items.add(kept);
                }
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> fields = new LinkedHashMap<>();
            map.forEach((name, inner) -> {
                Object kept = withoutNulls(inner);
                if (kept != null) {
                    fields.put(String.valueOf(name), kept);
                }
            });
            return fields;
        }
        return value;
    }
}
