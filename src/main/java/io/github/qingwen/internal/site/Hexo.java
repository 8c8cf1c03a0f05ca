package io.github.qingwen.internal.site;

import io.github.qingwen.internal.frontmatter.FieldType;
import io.github.qingwen.internal.text.Dates;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hexo: first Nunjucks, which is not applied to fenced code but to code spans, then marked, which has no footnotes and
 * no heading ids.
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

    /** Returns Beijing time, because Hexo's dates have no offset. */
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

    /** Hexo does not accept an empty block. */
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

    /** While Hexo renders Markdown, a comment replaces each tag. A Markdown link cannot have one as its destination. */
    @Override
    public boolean tagsNeedHtml() {
        return true;
    }
}
