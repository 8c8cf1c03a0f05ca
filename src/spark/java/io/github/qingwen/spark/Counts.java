package io.github.qingwen.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.SparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.util.LongAccumulator;

/**
 * The counts of a job, as accumulators, which show in Spark's pages while it runs. They are added to in an action alone,
 * for which Spark promises that a task counts once however often it is tried.
 */
final class Counts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LongAccumulator inputs;
    private final LongAccumulator articles;
    private final LongAccumulator chunks;
    private final LongAccumulator failures;

    Counts(SparkContext context) {
        this.inputs = context.longAccumulator("inputs");
        this.articles = context.longAccumulator("articles");
        this.chunks = context.longAccumulator("chunks");
        this.failures = context.longAccumulator("failures");
    }

    /** What was counted. */
    record Totals(long inputs, long articles, long chunks, long failures) {
        @Override
        public String toString() {
            return inputs + " inputs: " + articles + " articles, " + chunks + " chunks, " + failures + " failures";
        }
    }

    /** Counts all outcomes. */
    Totals count(Dataset<Row> outcomes) {
        outcomes.select(
                        functions.col(Outcome.PART),
                        functions.coalesce(functions.size(functions.col(Outcome.CHUNKS)), functions.lit(0)),
                        functions.col(Outcome.FAILURE).isNotNull())
                .foreachPartition(this::add);
        return new Totals(inputs.sum(), articles.sum(), chunks.sum(), failures.sum());
    }

    private void add(Iterator<Row> outcomes) {
        outcomes.forEachRemaining(outcome -> {
            inputs.add(outcome.getInt(0) == 1 ? 1 : 0);
            chunks.add(Math.max(0, outcome.getInt(1)));
            (outcome.getBoolean(2) ? failures : articles).add(1);
        });
    }
}
