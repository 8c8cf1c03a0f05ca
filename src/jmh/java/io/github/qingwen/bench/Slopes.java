package io.github.qingwen.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
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

/** Hostile structures of n, 2n, 4n and 8n pieces, in one JVM as those of {@link Growth}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 4, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class Slopes {
    private static final String[] PIECES = {"1000", "2000", "4000", "8000"};
    /** Slopes above this are marked: what is linear comes to less, caches and all. */
    private static final double STEEP = 1.1;

    @Param("PARAGRAPHS")
    private Structure structure = Structure.PARAGRAPHS;

    @Param("1000")
    private int pieces;

    private String text = "";

    @Setup
    public void setUp() {
        text = structure.text(pieces);
    }

    @Benchmark
    public Document jsoup() {
        return Jsoup.parse(text);
    }

    @Benchmark
    public String qingwen() {
        return Converters.qingwen(text);
    }

    /** Measures all structures, and the parser with those that are steep, as their slope may be its own. */
    static Table measure(Session session) throws RunnerException, IOException {
        Map<Structure, double[]> qingwen = run(session, "qingwen", List.of(Structure.values()));
        List<Structure> steep = qingwen.keySet().stream()
                .filter(structure -> slope(qingwen.get(structure)) > STEEP)
                .toList();
        Map<Structure, double[]> jsoup = steep.isEmpty() ? Map.of() : run(session, "jsoup", steep);

        Table table = new Table("structure", "ms at n", "ms at 8n", "slope", "above " + STEEP, "jsoup slope");
        qingwen.forEach((structure, millis) -> table.add(
                structure,
                millis[0],
                millis[millis.length - 1],
                slope(millis),
                steep.contains(structure) ? "yes" : "",
                steep.contains(structure) ? slope(jsoup.get(structure)) : ""));
        return table;
    }

    /** Returns the times of each structure, in the order of the numbers of pieces. */
    private static Map<Structure, double[]> run(Session session, String method, List<Structure> structures)
            throws RunnerException, IOException {
        Results results = session.run(
                "slopes-" + method,
                session.inOneJvm(Slopes.class, method)
                        .param("structure", structures.stream().map(Enum::name).toArray(String[]::new))
                        .param("pieces", PIECES));
        Map<Structure, double[]> millis = new EnumMap<>(Structure.class);
        for (Structure structure : structures) {
            millis.put(
                    structure,
                    Arrays.stream(PIECES)
                            .map(pieces -> Map.of("structure", structure.name(), "pieces", pieces))
                            .mapToDouble(
                                    parameters -> results.of(method, parameters).millis())
                            .toArray());
        }
        return millis;
    }

    private static double slope(double[] millis) {
        return PowerLaw.exponent(
                Arrays.stream(PIECES).mapToDouble(Double::parseDouble).toArray(), millis);
    }
}
