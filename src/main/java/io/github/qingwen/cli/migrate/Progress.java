package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.Console;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows the progress of a migration: as a bar for a person at a terminal, in lines for logs, or not at all. */
public final class Progress {
    private static final int BAR_WIDTH = 80;

    /** Number of inputs per line of a log. */
    private static final int STEPS_PER_LINE = 1000;

    /** Form of the progress. */
    public enum Form {
        BAR,
        LINES,
        NONE
    }

    private final Console err;
    private final Form form;
    private final boolean verbose;
    private String stage = "";
    private int steps;
    private @Nullable ProgressBar bar;

    /** @param verbose whether to show each output */
    public Progress(Console err, Form form, boolean verbose) {
        this.err = err;
        this.form = form;
        this.verbose = verbose;
    }

    /**
     * Begins a stage.
     *
     * @param total number of inputs; -1 if unknown
     */
    void begin(String name, long total) {
        stage = name;
        steps = 0;
        if (form == Form.BAR) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new ConsoleProgressBarConsumer(err.stream(), BAR_WIDTH) {
                        @Override
                        public void close() {
                            // called only for a bar that was shown for some time, so end() ends the line
                        }
                    })
                    .build();
        }
    }

    /** Counts one more input of the stage as done. */
    void step() {
        steps++;
        if (bar != null) {
            bar.step();
        } else if (form == Form.LINES && steps % STEPS_PER_LINE == 0) {
            line(String.format(Locale.ROOT, "qingwen: %s: %,d", stage, steps));
        }
    }

    /** Shows a line in verbose mode. */
    void detail(String text) {
        if (verbose) {
            line(text);
        }
    }

    /** Ends the stage. */
    void end() {
        if (bar != null) {
            bar.close();
            bar = null;
            err.stream().println();
        }
    }

    /** Shows a line, whatever else is shown. */
    public void line(String text) {
        if (bar == null) {
            err.line(text);
        } else {
            err.replaceLine(text);
        }
    }
}
