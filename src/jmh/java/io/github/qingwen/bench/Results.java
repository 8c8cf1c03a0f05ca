package io.github.qingwen.bench;

import java.util.Collection;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/** The results of a run of JMH. */
record Results(Collection<RunResult> all) {
    /** Returns what a method measured with these parameters. */
    Measured of(String method, Map<String, String> parameters) {
        return all.stream()
                .filter(result -> is(result.getParams(), method, parameters))
                .map(Measured::of)
                .findFirst()
                .orElseThrow();
    }

    private static boolean is(BenchmarkParams run, String method, Map<String, String> parameters) {
        return run.getBenchmark().endsWith("." + method)
                && parameters.entrySet().stream()
                        .allMatch(parameter -> parameter.getValue().equals(run.getParam(parameter.getKey())));
    }
}
