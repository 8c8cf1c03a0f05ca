package io.github.qingwen.spark;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.text.Chunk;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The rows of what becomes of a page: for each of its articles one with the article or its chunks, or else a single one
 * with the failure. The other two columns are null.
 */
final class Outcome {
    static final String PART = "part";
    static final String ARTICLE = "article";
    static final String CHUNKS = "chunks";
    static final String FAILURE = "failure";

    private static final StructType ARTICLES = new StructType()
            .add("input", DataTypes.StringType, false)
            .add("part", DataTypes.IntegerType, false)
            .add("title", DataTypes.StringType)
            .add("author", DataTypes.StringType)
            .add("account", DataTypes.StringType)
            .add("publishedAt", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("markdown", DataTypes.StringType, false)
            .add("text", DataTypes.StringType, false)
            .add("json", DataTypes.StringType, false);

    private static final StructType IMAGE = new StructType()
            .add("url", DataTypes.StringType, false)
            .add("alt", DataTypes.StringType)
            .add("width", DataTypes.IntegerType)
            .add("height", DataTypes.IntegerType)
            .add("link", DataTypes.StringType);

    private static final StructType CHUNK = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("input", DataTypes.StringType, false)
            .add("part", DataTypes.IntegerType, false)
            .add("title", DataTypes.StringType)
            .add("url", DataTypes.StringType)
            .add("publishedAt", DataTypes.StringType)
            .add("account", DataTypes.StringType)
            .add("kind", DataTypes.StringType, false)
            .add("language", DataTypes.StringType)
            .add("headings", array(DataTypes.StringType), false)
            .add("text", DataTypes.StringType, false)
            .add("overlap", DataTypes.IntegerType, false)
            .add("start", DataTypes.IntegerType, false)
            .add("end", DataTypes.IntegerType, false)
            .add("images", array(IMAGE), false);

    private static final StructType FAILURES = new StructType()
            .add("input", DataTypes.StringType, false)
            .add("cause", DataTypes.StringType, false)
            .add("notice", DataTypes.StringType)
            .add("message", DataTypes.StringType, false);

    /** The article's number in its page, from 1 and 1 for a failure; the article, its chunks and the failure. */
    static final StructType SCHEMA = new StructType()
            .add(PART, DataTypes.IntegerType, false)
            .add(ARTICLE, ARTICLES)
            .add(CHUNKS, array(CHUNK))
            .add(FAILURE, FAILURES);

    private Outcome() {}

    static Row article(String input, int part, Metadata about, String markdown, String text, String json) {
        Row article = RowFactory.create(
                input,
                part,
                about.title(),
                about.author(),
                name(about.account()),
                text(about.publishedAt()),
                about.url(),
                markdown,
                text,
                json);
        return RowFactory.create(part, article, null, null);
    }

    static Row chunks(String input, int part, List<Chunk> chunks) {
        Row[] rows = chunks.stream().map(chunk -> chunk(input, part, chunk)).toArray(Row[]::new);
        return RowFactory.create(part, null, rows, null);
    }

    /**
     * Returns the outcome of a page that cannot be converted.
     *
     * @param cause the name of a {@link io.github.qingwen.report.QingwenException.Kind}, {@code defect}, or why the page was
     *     not even tried
     * @param notice the name of a {@link io.github.qingwen.report.NoticeReason}, or null
     * @param message one line that says what to do
     */
    static Row failure(String input, String cause, @Nullable String notice, String message) {
        return RowFactory.create(1, null, null, RowFactory.create(input, cause, notice, message));
    }

    /** Returns the name of a constant as it stands in a table. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable OffsetDateTime time) {
        return time == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    private static Row chunk(String input, int part, Chunk chunk) {
        return RowFactory.create(
                chunk.id(),
                input,
                part,
                chunk.title(),
                chunk.url(),
                text(chunk.publishedAt()),
                chunk.account(),
                name(chunk.kind()),
                chunk.language(),
                chunk.headings().toArray(String[]::new),
                chunk.text(),
                chunk.overlap(),
                chunk.start(),
                chunk.end(),
                chunk.images().stream().map(Outcome::image).toArray(Row[]::new));
    }

    private static Row image(Image image) {
        return RowFactory.create(image.url(), image.alt(), image.width(), image.height(), image.link());
    }

    private static @Nullable String name(@Nullable Account account) {
        return account == null ? null : account.name();
    }

    private static ArrayType array(DataType element) {
        return DataTypes.createArrayType(element, false);
    }
}
