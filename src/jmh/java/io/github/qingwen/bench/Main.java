package io.github.qingwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.WarmupMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures the conversions of Qingwen and flexmark beside jsoup's parse, and prints one table.
 *
 * <p>Arguments: a post, or a folder of posts, in place of those of {@code testdata}, or {@code -}; and whether one short
 * iteration is enough, whose figures mean nothing.
 */
public final class Main {
    /** Conversions that are measured together in a new JVM: as many as an archive has, with the compilation they cause. */
    private static final int FIRST = 600;

    private static final int FRESH_JVMS = 3;
    private static final Path LOGS = Path.of("target/jmh");

    private Main() {}

    public static void main(String[] args) throws RunnerException, IOException {
        boolean quick = Boolean.parseBoolean(args[1]);
        String post = Files.isRegularFile(Path.of(args[0])) ? args[0] : Inputs.POST;
        String archive = Files.isDirectory(Path.of(args[0])) ? args[0] : Inputs.ARCHIVE;
        Files.createDirectories(LOGS);

        ChainedOptionsBuilder fresh = new OptionsBuilder()
                .mode(Mode.SingleShotTime)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementBatchSize(quick ? 1 : FIRST)
                .forks(quick ? 1 : FRESH_JVMS);
        // all in this JVM and warmed up before the first is measured: one conversion alone takes half a minute to get
        // warm
        ChainedOptionsBuilder warm = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .warmupMode(WarmupMode.BULK)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(quick ? 1 : 8))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.seconds(1))
                .forks(0);

        StringBuilder table = new StringBuilder("""

                | input | KB | JVM | jsoup ms | jsoup KB allocated | Qingwen time | Qingwen bytes \
                | flexmark time | flexmark bytes | spread |
                | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
                """);
        addRows(table, "first " + FIRST, fresh, post, archive);
        addRows(table, "warm", warm, post, Inputs.LONG_POST, Inputs.PAGE, Inputs.REFERENCES);
        System.out.print(table);
    }

    private static void addRows(StringBuilder table, String jvm, ChainedOptionsBuilder options, String... inputs)
            throws RunnerException {
        System.err.println("Measuring: " + jvm);
        Collection<RunResult> results = new Runner(options.include(Conversions.class.getName())
                        .param("input", inputs)
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .output(LOGS.resolve(jvm.replace(' ', '-') + ".txt").toString())
                        .build())
                .run();
        for (String input : inputs) {
            List<Measured> measured = List.of("jsoup", "qingwen", "flexmark").stream()
                    .map(method -> measured(results, input, method))
                    .toList();
            Measured jsoup = measured.get(0);
            List<String> cells = new ArrayList<>(List.of(
                    input, number(Inputs.kilobytes(input)), jvm, number(jsoup.millis), number(jsoup.bytes / 1_000)));
            for (Measured converter : measured.subList(1, measured.size())) {
                cells.add(number(converter.millis / jsoup.millis));
                cells.add(number(converter.bytes / jsoup.bytes));
            }
            cells.add(
                    number(measured.stream().mapToDouble(Measured::spread).max().orElseThrow()));
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
    }

    /**
     * The cost of one measured call.
     *
     * @param millis the median of the iterations, which other work of the machine moves less than the mean
     * @param spread the range from the fastest to the slowest iteration, as a fraction of the median
     * @param bytes the allocated bytes
     */
    private record Measured(double millis, double spread, double bytes) {}

    private static Measured measured(Collection<RunResult> results, String input, String method) {
        RunResult result = results.stream()
                .filter(run -> run.getParams().getParam("input").equals(input)
                        && run.getParams().getBenchmark().endsWith("." + method))
                .findFirst()
                .orElseThrow();
        Statistics times = result.getPrimaryResult().getStatistics();
        double median = times.getPercentile(50);
        double bytes = result.getSecondaryResults()
                .get("gc.alloc.rate.norm")
                .getStatistics()
                .getPercentile(50);
        return new Measured(median, (times.getMax() - times.getMin()) / median, bytes);
    }

    /** Formats a number with three digits if it is below 100, else without decimals. */
    private static String number(double value) {
        int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
