package io.github.qingwen.cli.output;

import io.github.qingwen.model.Metadata;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A pattern of file names, such as {@code {date}-{title}}. Fields in braces are replaced by values of the article. */
public final class NamePattern {
    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");
    /** Hyphens at both ends are left over from fields without a value. */
    private static final Pattern EDGES = Pattern.compile("^-+|(?<!-)-+\\z");

    private static final List<String> FIELDS = List.of("name", "title", "date", "account", "slug", "mid", "idx");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);

    private final String pattern;

    private NamePattern(String pattern) {
        this.pattern = pattern;
    }

    /**
     * Parses a pattern.
     *
     * @throws IllegalArgumentException if the pattern has an unknown field or no field
     */
    public static NamePattern of(String pattern) {
        List<String> fields =
                FIELD.matcher(pattern).results().map(field -> field.group(1)).toList();
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(
                    "a name without a field such as {title} is the same for all: " + pattern);
        }
        fields.stream().filter(field -> !FIELDS.contains(field)).findFirst().ifPresent(unknown -> {
            throw new IllegalArgumentException("names have no field {" + unknown + "}; there are " + FIELDS);
        });
        return new NamePattern(pattern);
    }

    /**
     * Returns the path of an article's output, without an extension.
     *
     * @param own path of the input relative to the output directory; its name is {@code {name}} and the fallback if the
     *     pattern yields an empty name
     */
    public Path name(Path own, Metadata metadata) {
        String fallback = String.valueOf(own.getFileName());
        String name =
                FIELD.matcher(pattern).replaceAll(field -> Matcher.quoteReplacement(value(field, fallback, metadata)));
        return own.resolveSibling(FileName.orElse(EDGES.matcher(name).replaceAll(""), fallback));
    }

    private static String value(MatchResult field, String own, Metadata metadata) {
        String value = switch (field.group(1)) {
            case "title" -> metadata.title();
            case "date" ->
                metadata.publishedAt() == null ? null : metadata.publishedAt().format(DATE);
            case "account" ->
                metadata.account() == null ? null : metadata.account().name();
            case "slug" -> slug(metadata);
            case "mid" -> metadata.ids() == null ? null : metadata.ids().mid();
            case "idx" ->
                metadata.ids() == null ? null : Objects.toString(metadata.ids().idx(), null);
            default -> own;
        };
        return value == null ? "" : value;
    }

    /** Returns the {@code slug} of the front matter, otherwise the title with hyphens for spaces. */
    private static @Nullable String slug(Metadata metadata) {
        if (metadata.extra().get("slug") instanceof String slug) {
            return slug;
        }
        return metadata.title() == null ? null : FileName.of(metadata.title()).replace(' ', '-');
    }
}
