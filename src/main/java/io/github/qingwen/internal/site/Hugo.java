package io.github.qingwen.internal.site;

import io.github.qingwen.internal.frontmatter.FieldType;
import io.github.qingwen.internal.frontmatter.Notation;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Hugo: shortcodes, which it executes even in code. */
public final class Hugo extends Dialect {
    // spotless:off
    private static final Map<String, FieldType> TYPES = Map.ofEntries(
            Map.entry("date", FieldType.DATE), Map.entry("lastmod", FieldType.DATE), Map.entry("publishDate", FieldType.DATE),
            Map.entry("expiryDate", FieldType.DATE), Map.entry("weight", FieldType.INTEGER), Map.entry("draft", FieldType.FLAG),
            Map.entry("headless", FieldType.FLAG), Map.entry("isCJKLanguage", FieldType.FLAG), Map.entry("slug", FieldType.TEXT),
            Map.entry("url", FieldType.TEXT), Map.entry("layout", FieldType.TEXT), Map.entry("type", FieldType.TEXT),
            Map.entry("linkTitle", FieldType.TEXT), Map.entry("translationKey", FieldType.TEXT),
            Map.entry("aliases", FieldType.TEXTS), Map.entry("keywords", FieldType.TEXTS), Map.entry("images", FieldType.TEXTS),
            Map.entry("params", FieldType.FIELDS), Map.entry("build", FieldType.FIELDS), Map.entry("_build", FieldType.FIELDS),
            Map.entry("sitemap", FieldType.FIELDS), Map.entry("cascade", FieldType.FIELDS),
            Map.entry("outputs", FieldType.CONFIGURED), Map.entry("markup", FieldType.CONFIGURED));
    // spotless:on

    private static final Map<String, String> KEYS = Map.of("cover", "images", "source", "canonicalURL");

    private final Notation notation;

    public Hugo(Notation notation) {
        super("{{<", "{{%");
        this.notation = notation;
    }

    @Override
    public Notation notation() {
        return notation;
    }

    @Override
    public String key(String name) {
        return KEYS.getOrDefault(name, name);
    }

    @Override
    public Object value(String name, Object value, BiConsumer<String, String> leaveOut) {
        return name.equals("cover") ? List.of(value) : value;
    }

    @Override
    public Map<String, FieldType> types() {
        return TYPES;
    }

    @Override
    public String pathKey(String name) {
        return "url";
    }

    @Override
    public Map<String, Object> draft() {
        return Map.of("draft", true);
    }

    @Override
    public boolean needsBlock() {
        return true;
    }

    @Override
    String tagFormat() {
        return "hugo";
    }

    /** Returns code with each shortcode commented out, which Hugo shows without the comment marks. */
    @Override
    public @Nullable GuardedCode guarded(String code, boolean block) {
        StringBuilder commented = new StringBuilder(code.length() + 16);
        int at = 0;
        for (int open = nextShortcode(code, 0); open >= 0; open = nextShortcode(code, at)) {
            String closer = (code.charAt(open + 2) == '<' ? ">" : "%") + "}}";
            int close = code.indexOf(closer, open + 3);
            if (close < 0) {
                return null;
            }
            commented.append(code, at, open + 3).append("/*").append(code, open + 3, close);
            commented.append("*/").append(closer);
            at = close + closer.length();
        }
        return new GuardedCode("", commented.append(code, at, code.length()).toString(), "");
    }

    private int nextShortcode(String code, int from) {
        int open = code.indexOf("{{", from);
        while (open >= 0 && !opensAt(code, open)) {
            open = code.indexOf("{{", open + 1);
        }
        return open;
    }
}
