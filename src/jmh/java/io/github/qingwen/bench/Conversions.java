package io.github.qingwen.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

/** An input to Markdown with Qingwen and with flexmark, beside jsoup's parse of the same text. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 8, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Conversions {
    private static final String[] METHODS = {"jsoup", "qingwen", "flexmark"};
    private static final int FRESH_JVMS = 5;

    @Param(Inputs.POST)
    private String input = "";

    private List<String> texts = List.of();

    @Setup
    public void setUp() {
        texts = Inputs.texts(input);
    }

    @Benchmark
    public void jsoup(Blackhole sink) {
        texts.forEach(text -> sink.consume(Jsoup.parse(text)));
    }

    @Benchmark
    public void qingwen(Blackhole sink) {
        texts.forEach(text -> sink.consume(Converters.qingwen(text)));
    }

    @Benchmark
    public void flexmark(Blackhole sink) {
        texts.forEach(text -> sink.consume(Converters.flexmark(text)));
    }

    /** Measures inputs in the steady state, and in JVMs that have converted nothing before. */
    static Table measure(Session session, List<String> inputs) throws RunnerException, IOException {
        Table table = new Table(
                "input",
                "KB",
                "JVM",
                "jsoup ms",
                "jsoup KB allocated",
                "Qingwen time",
                "Qingwen bytes",
                "flexmark time",
                "flexmark bytes",
                "spread");
        String[] names = inputs.toArray(String[]::new);
        Results steady = session.run(
                "steady", session.options(Conversions.class, METHODS).param("input", names));
        Results fresh = session.run(
                "fresh",
                session.options(Conversions.class, METHODS)
                        .param("input", names)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .forks(session.quick() ? 1 : FRESH_JVMS));
        for (String input : inputs) {
            addRow(table, input, "steady", steady);
            addRow(table, input, "fresh", fresh);
        }
        return table;
    }

    private static void addRow(Table table, String input, String jvm, Results results) {
        Measured jsoup = results.of("jsoup", Map.of("input", input));
        Measured qingwen = results.of("qingwen", Map.of("input", input));
        Measured flexmark = results.of("flexmark", Map.of("input", input));
        table.add(
                input,
                Inputs.kilobytes(Inputs.texts(input)),
                jvm,
                jsoup.millis(),
                jsoup.bytes() / 1_000,
                qingwen.millis() / jsoup.millis(),
                qingwen.bytes() / jsoup.bytes(),
                flexmark.millis() / jsoup.millis(),
                flexmark.bytes() / jsoup.bytes(),
                Math.max(jsoup.spread(), Math.max(qingwen.spread(), flexmark.spread())));
    }
}
