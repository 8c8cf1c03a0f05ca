package io.github.qingwen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The HTML of one post, repeated: its time per kilobyte stays as it is where the cost is linear. All lengths are warmed up
 * and then measured in one JVM, so that the same compiled code meets them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 3, time = 1)
public class Growth {
    private static final List<String> TIMES = List.of("1", "4", "16", "64");

    @Param("1")
    private int times;

    private String text = "";

    @Setup
    public void setUp() {
        text = Inputs.body().repeat(times);
    }

    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(text);
    }

    @Benchmark
    public String qingwen() {
        return Converters.qingwen(text);
    }

    /** Measures each length; ratios are to the time per kilobyte of the body alone. */
    static Table measure(Session session) throws RunnerException, IOException {
        Table table = new Table("times", "KB", "jsoup us/KB", "jsoup ratio", "Qingwen us/KB", "Qingwen ratio");
        Results results = session.run(
                "growth",
                session.inOneJvm(Growth.class, "jsoup", "qingwen").param("times", TIMES.toArray(String[]::new)));
        double body = Inputs.kilobytes(List.of(Inputs.body()));
        for (String times : TIMES) {
            double kilobytes = Integer.parseInt(times) * body;
            double jsoup = results.of("jsoup", Map.of("times", times)).millis() / kilobytes;
            double qingwen = results.of("qingwen", Map.of("times", times)).millis() / kilobytes;
            double jsoupOnce = results.of("jsoup", Map.of("times", "1")).millis() / body;
            double qingwenOnce = results.of("qingwen", Map.of("times", "1")).millis() / body;
            table.add(times, kilobytes, 1_000 * jsoup, jsoup / jsoupOnce, 1_000 * qingwen, qingwen / qingwenOnce);
        }
        return table;
    }
}
