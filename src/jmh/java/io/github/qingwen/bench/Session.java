package io.github.qingwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Runs JMH; {@code target/jmh} keeps what it says of each run.
 *
 * @param quick whether each benchmark is measured in one short iteration
 */
record Session(boolean quick) {
    private static final Path LOGS = Path.of("target/jmh");
    private static final TimeValue MOMENT = TimeValue.milliseconds(100);

    /** Returns options to measure methods of a class, as its annotations say. */
    ChainedOptionsBuilder options(Class<?> benchmarks, String... methods) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + benchmarks.getSimpleName() + "\\.(" + String.join("|", methods) + ")$")
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (quick) {
            options.warmupIterations(1)
                    .warmupTime(MOMENT)
                    .measurementIterations(1)
                    .measurementTime(MOMENT);
        }
        return options;
    }

    /** Returns options for benchmarks in this JVM, all of which are warmed up before the first is measured. */
    ChainedOptionsBuilder inOneJvm(Class<?> benchmarks, String... methods) {
        return options(benchmarks, methods).forks(0).warmupMode(WarmupMode.BULK);
    }

    /** Measures, which may take minutes. */
    Results run(String name, ChainedOptionsBuilder options) throws RunnerException, IOException {
        System.err.println("Measuring: " + name);
        Files.createDirectories(LOGS);
        return new Results(new Runner(options.output(LOGS.resolve(name + ".txt").toString())
                        .resultFormat(ResultFormatType.JSON)
                        .result(LOGS.resolve(name + ".json").toString())
                        .build())
                .run());
    }
}
