package io.github.qingwen.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.octet_length;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Reads pages as rows of {@value #INPUT}, {@value #BYTES}, {@value #CHARSET} (null unless stated), and where a page is
 * not to be converted {@value #REFUSED} and {@value #MESSAGE}. A page that is too large is refused before it becomes an
 * object of Java; a file that is too large is not even opened.
 *
 * @param spark reads them
 * @param maxBytes the greatest size of a page
 */
record Pages(SparkSession spark, long maxBytes) {
    static final String INPUT = "input";
    static final String BYTES = "bytes";
    static final String CHARSET = "charset";
    static final String REFUSED = "refused";
    static final String MESSAGE = "message";

    private static final String FILES = "*.{html,htm,xhtml,md,markdown,post,txt,xml,rss,atom}";
    private static final String MALFORMED = "_corrupt_record";
    private static final Column NONE = lit(null);

    /** Reads files and folders, with those below; their paths are the names of the pages. */
    Dataset<Row> files(String... paths) {
        Dataset<Row> files = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", true)
                .option("pathGlobFilter", FILES)
                .load(paths);
        Column large = col("length").gt(maxBytes);
        // two scans, as a filter on the length alone keeps the reader from opening a file
        return files.where(large)
                .select(page(col("path"), NONE, null, lit("too_large"), tooLarge(col("length"))))
                .union(files.where(col("length").leq(maxBytes))
                        .select(page(col("path"), col("content"), null, NONE, NONE)));
    }

    /**
     * Reads a column of tables in Parquet.
     *
     * @param name the column of the pages' names; where it is null, that of the file is taken
     * @param html the column of the pages, strings or binary
     */
    Dataset<Row> parquet(String name, String html, String... paths) {
        return column(spark.read().parquet(paths), name, html, lit(false));
    }

    /**
     * Reads a field of lines of JSON.
     *
     * @param name the field of the pages' names; where it is missing, that of the file is taken
     * @param html the field of the pages
     */
    Dataset<Row> ndjson(String name, String html, String... paths) {
        StructType fields = new StructType()
                .add(name, DataTypes.StringType)
                .add(html, DataTypes.StringType)
                .add(MALFORMED, DataTypes.StringType);
        // however long a string is, its line is in memory already
        Dataset<Row> lines = spark.read()
                .schema(fields)
                .option("columnNameOfCorruptRecord", MALFORMED)
                .option("maxStringLen", Integer.MAX_VALUE)
                .json(paths);
        return column(lines, name, html, col(MALFORMED).isNotNull());
    }

    /** Partitions of even size, whatever those of the table are: a conversion costs more than moving its page. */
    private Dataset<Row> column(Dataset<Row> table, String name, String html, Column malformed) {
        DataType type = table.select(html).schema().apply(0).dataType();
        if (!type.equals(DataTypes.StringType) && !type.equals(DataTypes.BinaryType)) {
            throw new IllegalArgumentException(
                    "a page is a string or binary, but column " + html + " is: " + type.simpleString());
        }
        Column length = octet_length(col(html)).cast(DataTypes.LongType);
        Column large = length.gt(maxBytes);
        Column missing = col(html).isNull();
        return table.select(page(
                        coalesce(col(name).cast(DataTypes.StringType), col("_metadata.file_path")),
                        when(length.leq(maxBytes), col(html)),
                        type.equals(DataTypes.StringType) ? "UTF-8" : null,
                        when(malformed, "malformed").when(missing, "missing").when(large, "too_large"),
                        when(malformed, "the line is no JSON")
                                .when(missing, "there is no page in column " + html)
                                .when(large, tooLarge(length))))
                .hint("rebalance");
    }

    private Column tooLarge(Column length) {
        return concat(length.cast(DataTypes.StringType), lit(" bytes are more than " + maxBytes + ", see --max-bytes"));
    }

    private static Column[] page(Column input, Column bytes, @Nullable String charset, Column refused, Column message) {
        return new Column[] {
            input.as(INPUT),
            bytes.cast(DataTypes.BinaryType).as(BYTES),
            lit(charset).cast(DataTypes.StringType).as(CHARSET),
            refused.cast(DataTypes.StringType).as(REFUSED),
            message.cast(DataTypes.StringType).as(MESSAGE)
        };
    }
}
