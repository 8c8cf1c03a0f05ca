package io.github.qingwen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs the benchmarks and prints their tables.
 *
 * <p>Arguments: a file, which alone is measured, or a folder in the place of the archive, or {@code -}; whether to be
 * quick, which shows that all runs but gives no figures to go by.
 */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws RunnerException, IOException {
        String source = args[0];
        Session session = new Session(Boolean.parseBoolean(args[1]));
        if (!source.equals("-") && !Files.isDirectory(Path.of(source))) {
            print("Ratios to jsoup's parse", Conversions.measure(session, List.of(source)));
            return;
        }
        String archive = source.equals("-") ? Inputs.ARCHIVE : source;
        List<String> inputs = List.of(Inputs.FRAGMENT, Inputs.POST, Inputs.PAGE, archive);
        print("Ratios to jsoup's parse", Conversions.measure(session, inputs));
        print("Growth of a post", Growth.measure(session));
        print("Slopes of hostile structures", Slopes.measure(session));
    }

    private static void print(String title, Table table) {
        System.out.println("\n" + title + "\n\n" + table);
    }
}
