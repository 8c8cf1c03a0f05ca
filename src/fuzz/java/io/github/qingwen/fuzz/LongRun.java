package io.github.qingwen.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes the targets one after the other, each in a process of its own, and prints a table of executions and findings.
 *
 * <p>Arguments: the folder that keeps the corpus, seconds for each target, and the targets: {@code all}, or parts of
 * their names with commas between. A later run with the same folder goes on from the corpus; {@code executions.tsv}
 * there counts what all runs have done, and {@code TARGET/findings} has the inputs that failed.
 */
public final class LongRun {
    private static final String ROOT = "io.github.qingwen.";

    private static final List<String> TARGETS = List.of(
            "fuzz.InputFuzz::anything",
            "fuzz.InputFuzz::page",
            "fuzz.InputFuzz::fragment",
            "fuzz.InputFuzz::post",
            "fuzz.InputFuzz::api",
            "fuzz.InputFuzz::feed",
            "fuzz.InputFuzz::markdown",
            "fuzz.InputFuzz::charset",
            "fuzz.RenderFuzz::markdown",
            "fuzz.RenderFuzz::frontMatter",
            "fuzz.RenderFuzz::json",
            "fuzz.RenderFuzz::html",
            "fuzz.RenderFuzz::text",
            "fuzz.JsonReaderFuzz::read",
            "fuzz.IdiomsFuzz::splice",
            "cli.CommandLineFuzz::run");

    /** Bytes of an input: short ones are quick, and what is quadratic shows in them as well. */
    private static final int LONGEST = 1_024;

    /** Seconds that one execution may take. */
    private static final int HANG = 20;

    /** Different findings after which a target is left. */
    private static final int MOST_FINDINGS = 30;

    private static final Pattern EXECUTIONS = Pattern.compile("stat::number_of_executed_units:\\s*(\\d+)");
    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s.*");

    private final Path corpus;
    private final int seconds;

    private LongRun(Path corpus, int seconds) {
        this.corpus = corpus;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        LongRun run = new LongRun(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1]));
        List<String> parts = List.of(arguments[2].split(","));
        for (String target : TARGETS) {
            if (parts.contains("all") || parts.stream().anyMatch(target::contains)) {
                run.fuzz(target);
            }
        }
        run.printTotals();
    }

    private void fuzz(String target) throws IOException, InterruptedException {
        Path folder = corpus.resolve(target.substring(target.indexOf('.') + 1).replace("::", "."));
        Path inputs = Files.createDirectories(folder.resolve("inputs"));
        Path findings = Files.createDirectories(folder.resolve("findings"));
        Path log = folder.resolve("log.txt");
        long before = count(findings);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command(target, inputs, findings))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        process.waitFor();
        long took = (System.nanoTime() - start) / 1_000_000_000;
        String line = target + '\t' + executions(log) + '\t' + took + '\t' + (count(findings) - before) + '\n';
        System.out.print(line);
        Files.writeString(corpus.resolve("executions.tsv"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private List<String> command(String target, Path inputs, Path findings) {
        String[] names = (ROOT + target).split("::");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-XX:-OmitStackTraceInFastThrow",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + names[0],
                "--target_method=" + names[1],
                "--instrumentation_includes=io.github.qingwen.**",
                "--instrumentation_excludes=io.github.qingwen.fuzz.**:io.github.qingwen.PassiveMarkup:io.github.qingwen.TestData",
                // nothing but coverage: all else that Jazzer watches for costs half the speed
                "--trace=cov",
                "--custom_hook_excludes=**",
                "--max_duration=" + seconds + "s",
                "--keep_going=" + MOST_FINDINGS,
                "--reproducer_path=" + findings,
                inputs.toString(),
                "-artifact_prefix=" + findings + "/",
                "-max_len=" + LONGEST,
                "-timeout=" + HANG,
                // a third more executions, and no less coverage
                "-entropic=0",
                "-reduce_inputs=0",
                "-print_final_stats=1");
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".java")).count();
        }
    }

    /** Returns the last count of a log; a run that was stopped has no final one. */
    private static long executions(Path log) throws IOException {
        long executions = 0;
        for (String line : Files.readString(log, StandardCharsets.UTF_8).split("\n")) {
            for (Pattern pattern : List.of(EXECUTIONS, PROGRESS)) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.lookingAt()) {
                    executions = Math.max(executions, Long.parseLong(matcher.group(1)));
                }
            }
        }
        return executions;
    }

    private void printTotals() throws IOException {
        List<String> lines = Files.readAllLines(corpus.resolve("executions.tsv"));
        long all = 0;
        System.out.printf("%n%-30s %12s %8s %10s %9s%n", "all runs", "executions", "seconds", "per second", "findings");
        for (String target : TARGETS) {
            long[] sums = new long[3];
            for (String line : lines) {
                List<String> fields = new ArrayList<>(List.of(line.split("\t")));
                if (fields.remove(0).equals(target)) {
                    for (int i = 0; i < sums.length; i++) {
                        sums[i] += Long.parseLong(fields.get(i));
                    }
                }
            }
            all += sums[0];
            System.out.printf(
                    "%-30s %,12d %8d %10d %9d%n", target, sums[0], sums[1], sums[0] / Math.max(1, sums[1]), sums[2]);
        }
        System.out.printf("%-30s %,12d%n", "all", all);
    }
}
