package io.github.qingwen.cli;

import io.github.qingwen.cli.migrate.Progress;
import io.github.qingwen.cli.output.Console;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows progress as a bar, for a person at a terminal. */
final class ProgressOnTerminal implements Progress {
    private static final int WIDTH = 80;

    private final Console err;
    private final boolean verbose;
    private @Nullable ProgressBar bar;

    /** @param verbose whether it shows each output */
    ProgressOnTerminal(Console err, boolean verbose) {
        this.err = err;
        this.verbose = verbose;
    }

    @Override
    public void begin(String stage, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(err.stream(), WIDTH) {
                    @Override
                    public void close() {
                        // called only for a bar that was shown for some time, so end() ends the line
                    }
                })
                .build();
    }

    @Override
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void detail(String text) {
        if (verbose) {
            line(text);
        }
    }

    @Override
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
            err.stream().println();
        }
    }

    @Override
    public void line(String text) {
        if (bar == null) {
            err.line(text);
        } else {
            err.replaceLine(text);
        }
    }
}
