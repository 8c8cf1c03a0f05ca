package io.github.qingwen.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.inline;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Converts pages and writes what becomes of them. Each page is converted once: the outcomes are kept on the disks of the
 * executors, and both tables are written from there. What an executor takes with it is converted again, to the same
 * rows.
 *
 * @param spark runs it
 * @param settings of its tasks
 */
record Job(SparkSession spark, Settings settings) {
    /**
     * Runs the job.
     *
     * @param pages rows of {@link Pages}
     */
    Counts.Totals run(Dataset<Row> pages, Tables tables) {
        Broadcast<SharedConverter> converter =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(new SharedConverter(settings));
        Dataset<Row> outcomes = pages.mapPartitions(conversion(converter), Encoders.row(Outcome.SCHEMA))
                .persist(StorageLevel.DISK_ONLY());
        try {
            Counts.Totals totals = new Counts(spark.sparkContext()).count(outcomes);
            if (settings.content() == Settings.Content.CHUNKS) {
                tables.write("chunks", outcomes.select(inline(col(Outcome.CHUNKS))));
            } else {
                tables.write("articles", of(outcomes, Outcome.ARTICLE));
            }
            // few rows of many partitions: few files
            tables.write("failures", of(outcomes, Outcome.FAILURE).hint("rebalance"));
            return totals;
        } finally {
            outcomes.unpersist();
            converter.destroy();
        }
    }

    /** One page after another: of a partition, however large, a single page is in memory. */
    private static MapPartitionsFunction<Row, Row> conversion(Broadcast<SharedConverter> converter) {
        return pages -> StreamSupport.stream(Spliterators.spliteratorUnknownSize(pages, Spliterator.ORDERED), false)
                .flatMap(page -> converter.value().get().outcomes(page).stream())
                .iterator();
    }

    private static Dataset<Row> of(Dataset<Row> outcomes, String column) {
        return outcomes.where(col(column).isNotNull()).select(column + ".*");
    }
}
