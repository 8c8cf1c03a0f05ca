package io.github.qingwen.render.markdown;

import io.github.qingwen.internal.text.Dates;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes metadata as front matter. */
final class FrontMatterWriter {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();
    private static final TomlMapper TOML = TomlMapper.builder().build();

    private static final DateTimeFormatter HEXO = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter JEKYLL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);
    private static final DateTimeFormatter OBSIDIAN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Names of the fields in the plain style, in order of output. */
    private static final List<String> NAMES = List.of(
            "title", "author", "account", "date", "description", "cover", "source", "source_url", "tags", "credits");

    /** Keys that differ from the names of the plain style. */
    private static final Map<FrontMatterStyle, Map<String, String>> RENAMED = Map.of(
            FrontMatterStyle.HEXO, Map.of("description", "excerpt"),
            FrontMatterStyle.HUGO_YAML, Map.of("cover", "images", "source", "canonicalURL"),
            FrontMatterStyle.HUGO_TOML, Map.of("cover", "images", "source", "canonicalURL"),
            FrontMatterStyle.JEKYLL, Map.of("description", "excerpt", "cover", "image"),
            FrontMatterStyle.OBSIDIAN, Map.of("date", "created", "title", "aliases"));

    private FrontMatterWriter() {}

    /** Returns whether a name is that of a field in the plain style. */
    static boolean isField(String name) {
        return NAMES.contains(name);
    }

    /**
     * Returns front matter with its fences that ends with a line feed, or the empty string where no field has a value.
     *
     * @param chosen names of fields in the plain style; empty for all
     */
    static String render(Metadata metadata, FrontMatterStyle style, Set<String> chosen) {
        if (style == FrontMatterStyle.NONE) {
            return "";
        }
        Map<String, Object> fields = fields(metadata, style, chosen);
        if (fields.isEmpty()) {
            return "";
        }
        if (style == FrontMatterStyle.JEKYLL) {
            Map<String, Object> post = new LinkedHashMap<>(Map.of("layout", "post"));
            post.putAll(fields);
            fields = post;
        }
        return style == FrontMatterStyle.HUGO_TOML
                ? "+++\n" + TOML.writeValueAsString(fields).strip() + "\n+++\n"
                : "---\n" + YAML.writeValueAsString(fields).strip() + "\n---\n";
    }

    private static Map<String, Object> fields(Metadata metadata, FrontMatterStyle style, Set<String> chosen) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            Object value = chosen.isEmpty() || chosen.contains(name) ? value(name, metadata, style) : null;
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                String key = RENAMED.getOrDefault(style, Map.of()).getOrDefault(name, name);
                fields.put(key, key.equals("images") || key.equals("aliases") ? List.of(value) : value);
            }
        }
        return fields;
    }

    private static @Nullable Object value(String name, Metadata metadata, FrontMatterStyle style) {
        Account account = metadata.account();
        Image cover = metadata.cover();
        return switch (name) {
            case "title" -> metadata.title();
            case "author" -> metadata.author();
            case "account" -> account == null ? null : account.name();
            case "date" -> date(metadata, style);
            case "description" -> metadata.summary();
            case "cover" -> cover == null ? null : cover.url();
            case "source" -> metadata.url();
            case "source_url" -> metadata.sourceUrl();
            case "tags" -> metadata.tags();
            default ->
                metadata.credits().stream().map(FrontMatterWriter::credit).toList();
        };
    }

    private static @Nullable String date(Metadata metadata, FrontMatterStyle style) {
        OffsetDateTime time = metadata.publishedTime();
        if (time == null) {
            return null;
        }
        return switch (style) {
            // Hexo and Obsidian have dates without offsets: articles are published in China
            case HEXO -> time.withOffsetSameInstant(Dates.BEIJING).format(HEXO);
            case JEKYLL -> time.format(JEKYLL);
            case OBSIDIAN -> time.withOffsetSameInstant(Dates.BEIJING).format(OBSIDIAN);
            default -> metadata.publishedAt();
        };
    }

    private static String credit(Credit credit) {
        return credit.role() + '：' + String.join("、", credit.names());
    }
}
