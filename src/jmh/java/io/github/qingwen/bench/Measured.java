package io.github.qingwen.bench;

import org.openjdk.jmh.results.RunResult;

/**
 * What one call of a method took.
 *
 * @param millis the median of its iterations, which other work of the machine moves less than the mean
 * @param bytes allocated
 */
record Measured(double millis, double bytes) {
    static Measured of(RunResult result) {
        return new Measured(
                result.getPrimaryResult().getStatistics().getPercentile(50),
                result.getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getStatistics()
                        .getPercentile(50));
    }
}
