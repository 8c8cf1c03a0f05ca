package io.github.qingwen.internal.site;

import io.github.qingwen.internal.frontmatter.FieldType;
import io.github.qingwen.internal.text.Dates;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hexo: Nunjucks, which it keeps away from fenced code, not from code spans; then marked, which has no footnotes and no
 * ids of headings.
 */
public final class Hexo extends Dialect {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    // spotless:off
    private static final Map<String, FieldType> TYPES = Map.of(
            "date", FieldType.DATE, "updated", FieldType.DATE, "layout", FieldType.NAME, "permalink", FieldType.TEXT,
            "slug", FieldType.TEXT, "comments", FieldType.FLAG, "draft", FieldType.FLAG);
    // spotless:on

    public Hexo() {
        super("{{", "{%", "{#");
    }

    @Override
    public String key(String name) {
        return name.equals("description") ? "excerpt" : name;
    }

    /** Hexo has dates without offsets: articles are published in China. */
    @Override
    public String date(OffsetDateTime time) {
        return time.withOffsetSameInstant(Dates.BEIJING).format(DATE);
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

    /** Hexo takes no empty block. */
    @Override
    public Map<String, Object> defaults(boolean empty) {
        return empty ? Map.of("layout", "post") : Map.of();
    }

    @Override
    String tagFormat() {
        return "hexo";
    }

    @Override
    public @Nullable GuardedCode guarded(String code, boolean block) {
        return block ? new GuardedCode("", code, "") : null;
    }

    @Override
    public HeadingIds headingIds() {
        return HeadingIds.ANCHOR;
    }

    @Override
    public boolean hasFootnotes() {
        return false;
    }

    /** Hexo puts a comment in place of a tag until Markdown is read, which a link of Markdown does not hold. */
    @Override
    public boolean tagsNeedHtml() {
        return true;
    }
}
