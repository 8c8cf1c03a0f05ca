package io.github.qingwen.internal.site;

import io.github.qingwen.internal.frontmatter.FieldType;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Jekyll: first Liquid, which is applied even to code, then kramdown. In kramdown any line with a bar is a table,
 * <code>{:</code> opens attributes, and two dollar signs delimit formulas.
 */
public final class Jekyll extends Dialect {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx", Locale.ROOT);

    // spotless:off
    private static final Map<String, FieldType> TYPES = Map.of(
            "date", FieldType.DATE, "last_modified_at", FieldType.DATE, "layout", FieldType.NAME, "permalink", FieldType.TEXT,
            "slug", FieldType.TEXT, "excerpt_separator", FieldType.TEXT, "comments", FieldType.FLAG, "draft", FieldType.FLAG);
    // spotless:on

    private static final Map<String, String> KEYS = Map.of("description", "excerpt", "cover", "image");

    public Jekyll() {
        super("{{", "{%");
    }

    @Override
    public String key(String name) {
        return KEYS.getOrDefault(name, name);
    }

    /** Leaves out categories with a colon: they begin a post's address, and Jekyll would read a scheme. */
    @Override
    public Object value(String name, Object value, BiConsumer<String, String> leaveOut) {
        if (!name.equals("categories") || !(value instanceof List<?> categories)) {
            return value;
        }
        List<Object> valid = new ArrayList<>();
        for (Object category : categories) {
            if (category.toString().indexOf(':') >= 0) {
                leaveOut.accept(category.toString(), "Jekyll builds no site with a colon in a category");
            } else {
                valid.add(category);
            }
        }
        return valid;
    }

    @Override
    public String date(OffsetDateTime time) {
        return time.format(DATE);
    }

    @Override
    public Map<String, FieldType> types() {
        return TYPES;
    }

    @Override
    public String pathKey(String name) {
        return "permalink";
    }

    @Override
    public Map<String, Object> draft() {
        return Map.of("published", false);
    }

    /** Jekyll does not accept an empty block. */
    @Override
    public Map<String, Object> defaults(boolean empty) {
        return Map.of("layout", "post");
    }

    @Override
    String tagFormat() {
        return "hexo";
    }

    @Override
    public @Nullable GuardedCode guarded(String code, boolean block) {
        return block && !code.contains("endraw") ? new GuardedCode("{% raw %}", code, "{% endraw %}") : null;
    }

    /** Bars in cells are escaped already. */
    @Override
    public boolean escapes(String text, int at, Surroundings around) {
        return switch (text.charAt(at)) {
            case '|' -> !around.inCell();
            case '$' -> next(text, at) == '$';
            case '{' -> next(text, at) == ':';
            case '^' -> around.startsLine() && text.length() == 1;
            default -> false;
        };
    }

    @Override
    public String formulaDelimiter() {
        return "$$";
    }

    /** Replaces bars, which kramdown would read as a table. */
    @Override
    public String latex(String latex) {
        return latex.replace("\\|", "\\Vert ").replace("|", "\\vert ");
    }
}
