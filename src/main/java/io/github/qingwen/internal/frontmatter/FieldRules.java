package io.github.qingwen.internal.frontmatter;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * How the reader of front matter names, types and writes its fields. Arguments are names of the plain style, which has the
 * defaults.
 */
public interface FieldRules {
    default Notation notation() {
        return Notation.YAML;
    }

    /** Returns the key of a field. */
    default String key(String name) {
        return name;
    }

    /**
     * Returns the value of a field as the reader expects it.
     *
     * @param leaveOut gets each item of a list that the reader does not accept, and the reason
     */
    default Object value(String name, Object value, BiConsumer<String, String> leaveOut) {
        return value;
    }

    /** Returns a date as text. */
    default String date(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** Returns the types of the fields of {@code Metadata.extra} that the reader knows. */
    default Map<String, FieldType> types() {
        return Map.of("draft", FieldType.FLAG, "comments", FieldType.FLAG);
    }

    /**
     * Returns the key of the path that a post has on its site.
     *
     * @param name {@code url} or {@code permalink}
     */
    default String pathKey(String name) {
        return name;
    }

    /** Returns the fields that mark a post that is not to be published. */
    default Map<String, Object> draft() {
        return Map.of();
    }

    /**
     * Returns the fields at the start of a block, for which the article's own values take precedence.
     *
     * @param empty whether the article has no values at all
     */
    default Map<String, Object> defaults(boolean empty) {
        return Map.of();
    }

    /** Returns whether a block is written even without fields. */
    default boolean needsBlock() {
        return false;
    }
}
