package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Report;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which fields front matter has. */
public final class FrontMatterWriter {
    private static final DateTimeFormatter HEXO = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter JEKYLL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final DateTimeFormatter OBSIDIAN = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** The field that stands for all front matter that has no component of its own in the metadata. */
    private static final String EXTRA = "extra";

    /** Names of the fields in the plain style, in order of output. */
    private static final List<String> NAMES = List.of(
            "title",
            "author",
            "account",
            "date",
            "description",
            "cover",
            "source",
            "source_url",
            "tags",
            "categories",
            "credits",
            EXTRA);

    /** Keys that differ from the names of the plain style. */
    private static final Map<FrontMatterStyle, Map<String, String>> RENAMED = Map.of(
            FrontMatterStyle.HEXO, Map.of("description", "excerpt"),
            FrontMatterStyle.HUGO_YAML, Map.of("cover", "images", "source", "canonicalURL"),
            FrontMatterStyle.HUGO_TOML, Map.of("cover", "images", "source", "canonicalURL"),
            FrontMatterStyle.JEKYLL, Map.of("description", "excerpt", "cover", "image"),
            FrontMatterStyle.OBSIDIAN, Map.of("date", "created", "title", "aliases"));

    private FrontMatterWriter() {}

    /** Returns whether a name is that of a field in the plain style. */
    public static boolean isField(String name) {
        return NAMES.contains(name);
    }

    /**
     * Returns front matter with its fences that ends with a line feed, or the empty string where no field has a value
     * and the style needs none.
     *
     * @param chosen names of fields in the plain style; empty for all
     */
    public static String render(Metadata metadata, FrontMatterStyle style, Set<String> chosen) {
        if (style == FrontMatterStyle.NONE) {
            return "";
        }
        Map<String, Object> fields = fields(metadata, style, chosen, Report.builder());
        fields.replaceAll((key, value) -> value instanceof OffsetDateTime time ? date(time, style) : value);
        if (style == FrontMatterStyle.JEKYLL || (style == FrontMatterStyle.HEXO && fields.isEmpty())) {
            // Hexo and Jekyll take no empty block
            Map<String, Object> post = new LinkedHashMap<>(Map.of("layout", "post"));
            post.putAll(fields);
            fields = post;
        }
        if (fields.isEmpty() && !needsBlock(style)) {
            return "";
        }
        return style == FrontMatterStyle.HUGO_TOML
                ? "+++\n" + Toml.write(fields) + "+++\n"
                : "---\n" + (fields.isEmpty() ? "" : Yaml.write(fields)) + "---\n";
    }

    private static boolean needsBlock(FrontMatterStyle style) {
        return style == FrontMatterStyle.HUGO_TOML || style == FrontMatterStyle.HUGO_YAML;
    }

    /**
     * Returns the fields of front matter by their keys, in order of output; none for a style without front matter.
     *
     * @param chosen names of fields in the plain style; empty for all
     * @param report gets a doubt for each field that the style cannot hold
     */
    public static Map<String, Object> fields(
            Metadata metadata, FrontMatterStyle style, Set<String> chosen, Report.Builder report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (style == FrontMatterStyle.NONE) {
            return fields;
        }
        for (String name : NAMES) {
            Object value = chosen.isEmpty() || chosen.contains(name) ? value(name, metadata, style, report) : null;
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                String key = RENAMED.getOrDefault(style, Map.of()).getOrDefault(name, name);
                fields.put(key, key.equals("images") || key.equals("aliases") ? List.of(value) : value);
            }
        }
        if (chosen.isEmpty() || chosen.contains(EXTRA)) {
            new ExtraFields(style, report).addTo(fields, metadata.extra());
        }
        return fields;
    }

    private static @Nullable Object value(
            String name, Metadata metadata, FrontMatterStyle style, Report.Builder report) {
        if (name.equals("tags") && style == FrontMatterStyle.OBSIDIAN) {
            return obsidianTags(metadata.tags(), report);
        }
        if (name.equals("categories") && style == FrontMatterStyle.JEKYLL) {
            return jekyllCategories(metadata.categories(), report);
        }
        return value(name, metadata);
    }

    private static @Nullable Object value(String name, Metadata metadata) {
        Account account = metadata.account();
        Image cover = metadata.cover();
        return switch (name) {
            case "title" -> metadata.title();
            case "author" -> metadata.author();
            case "account" -> account == null ? null : account.name();
            case "date" -> metadata.publishedTime();
            case "description" -> metadata.summary();
            case "cover" -> cover == null ? null : cover.url();
            case "source" -> metadata.url();
            case "source_url" -> metadata.sourceUrl();
            case "tags" -> metadata.tags();
            case "categories" -> metadata.categories();
            case "credits" ->
                metadata.credits().stream().map(FrontMatterWriter::credit).toList();
            default -> null;
        };
    }

    private static List<String> obsidianTags(List<String> tags, Report.Builder report) {
        List<String> valid = new ArrayList<>();
        for (String tag : tags) {
            String name = ObsidianTag.of(tag);
            if (name.isEmpty()) {
                leaveOut("tags", tag, "no tag that Obsidian takes", report);
            } else if (!valid.contains(name)) {
                valid.add(name);
            }
        }
        return valid;
    }

    /** The address of a post begins with its categories, and Jekyll takes a colon there for the end of a scheme. */
    private static List<String> jekyllCategories(List<String> categories, Report.Builder report) {
        List<String> valid = new ArrayList<>();
        for (String category : categories) {
            if (category.indexOf(':') >= 0) {
                leaveOut("categories", category, "Jekyll builds no site with a colon in a category", report);
            } else {
                valid.add(category);
            }
        }
        return valid;
    }

    private static void leaveOut(String field, String word, String why, Report.Builder report) {
        report.doubted("front-matter-left-out", Category.METADATA, field + ": " + word, "front matter, " + field, why);
    }

    /** A date that YAML has without quotes. */
    private record PlainDate(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private static Object date(OffsetDateTime time, FrontMatterStyle style) {
        return switch (style) {
            // Hexo and Obsidian have dates without offsets: articles are published in China
            case HEXO -> new PlainDate(time.withOffsetSameInstant(Dates.BEIJING).format(HEXO));
            case JEKYLL -> new PlainDate(time.format(JEKYLL));
            case OBSIDIAN ->
                new PlainDate(time.withOffsetSameInstant(Dates.BEIJING).format(OBSIDIAN));
            case HUGO_TOML -> time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            case NONE, PLAIN, HUGO_YAML -> new PlainDate(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        };
    }

    private static String credit(Credit credit) {
        String names = String.join("、", credit.names());
        return credit.role().isEmpty() ? names : credit.role() + '：' + names;
    }
}
