package io.github.qingwen.cli;

import io.github.qingwen.cli.migrate.Progress;
import io.github.qingwen.cli.output.Console;
import java.util.Locale;

/** Shows progress in lines, for logs. */
final class ProgressLines implements Progress {
    /** Number of inputs per line. */
    private static final int STEP = 1000;

    private final Console err;
    private final boolean quiet;
    private final boolean verbose;
    private String stage = "";
    private int steps;

    /**
     * Creates a view.
     *
     * @param quiet whether to show only the lines passed to {@link #line}
     * @param verbose whether it shows each output
     */
    ProgressLines(Console err, boolean quiet, boolean verbose) {
        this.err = err;
        this.quiet = quiet;
        this.verbose = verbose;
    }

    @Override
    public void begin(String name, long total) {
        stage = name;
        steps = 0;
    }

    @Override
    public void step() {
        steps++;
        if (!quiet && steps % STEP == 0) {
            line(String.format(Locale.ROOT, "qingwen: %s: %,d", stage, steps));
        }
    }

    @Override
    public void detail(String text) {
        if (verbose) {
            line(text);
        }
    }

    @Override
    public void end() {}

    @Override
    public void line(String text) {
        err.line(text);
    }
}
