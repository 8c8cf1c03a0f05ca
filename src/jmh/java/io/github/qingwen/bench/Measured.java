package io.github.qingwen.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What one call of a method took.
 *
 * @param millis the median of its iterations, which other work of the machine moves less than the mean
 * @param spread how far the iterations are apart: from the fastest to the slowest, in parts of the median
 * @param bytes allocated
 */
record Measured(double millis, double spread, double bytes) {
    static Measured of(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        double median = times.getPercentile(50);
        return new Measured(
                median,
                (times.getMax() - times.getMin()) / median,
                result.getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getStatistics()
                        .getPercentile(50));
    }
}
