package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the metadata of an article as front matter. Immutable. */
public final class FrontMatterWriter {
    /** The name that stands for all fields of {@code Metadata.extra}. */
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

    private final String style;
    private final FieldRules rules;
    private final Set<String> chosen;

    /**
     * @param style the name of the style in reports
     * @param chosen names of fields in the plain style; empty for all
     */
    public FrontMatterWriter(String style, FieldRules rules, Set<String> chosen) {
        this.style = style;
        this.rules = rules;
        this.chosen = chosen;
    }

    /** Returns whether a name is that of a field in the plain style. */
    public static boolean isField(String name) {
        return NAMES.contains(name);
    }

    /**
     * Returns front matter with its fences and a final line feed. Returns the empty string if no field has a value and the
     * reader does not need a block.
     */
    public String render(Metadata metadata) {
        Map<String, Object> values = fields(metadata, new ReportBuilder());
        Map<String, Object> fields = new LinkedHashMap<>(rules.defaults(values.isEmpty()));
        fields.putAll(values);
        fields.replaceAll((key, value) -> value instanceof OffsetDateTime time ? date(time) : value);
        return fields.isEmpty() && !rules.needsBlock() ? "" : rules.notation().block(fields);
    }

    /**
     * Returns the fields of front matter by their keys, in order of output.
     *
     * @param report gets a doubt for each field that the style cannot hold
     */
    public Map<String, Object> fields(Metadata metadata, ReportBuilder report) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            Object stated = isChosen(name) ? value(name, metadata) : null;
            Object value =
                    stated == null ? null : rules.value(name, stated, (item, why) -> leaveOut(name, item, why, report));
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                fields.put(rules.key(name), value);
            }
        }
        if (isChosen(EXTRA)) {
            new ExtraFields(rules, (name, value, why) -> leaveOut(name, value, why + ", " + style, report))
                    .addTo(fields, metadata.extra());
        }
        return fields;
    }

    private boolean isChosen(String name) {
        return chosen.isEmpty() || chosen.contains(name);
    }

    private static @Nullable Object value(String name, Metadata metadata) {
        Account account = metadata.account();
        Image cover = metadata.cover();
        return switch (name) {
            case "title" -> metadata.title();
            case "author" -> metadata.author();
            case "account" -> account == null ? null : account.name();
            case "date" -> metadata.publishedAt();
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

    private static String credit(Credit credit) {
        String names = String.join("、", credit.names());
        return credit.role().isEmpty() ? names : credit.role() + '：' + names;
    }

    private static void leaveOut(String field, Object value, String why, ReportBuilder report) {
        report.doubted(
                "front-matter-left-out", Category.METADATA, field + ": " + value, new Place.FrontMatter(field), why);
    }

    /** A date that is written without quotes in YAML. */
    private record PlainDate(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private Object date(OffsetDateTime time) {
        String date = rules.date(time);
        return rules.notation() == Notation.YAML ? new PlainDate(date) : date;
    }
}
