package io.github.qingwen.cli.output;

import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Failures of single inputs. Each is printed as a line; the other inputs are still processed. */
public final class Failures {
    /** Work on one input. */
    @FunctionalInterface
    public interface Attempt {
        void run() throws IOException;
    }

    /** An input and why it failed. */
    public record Failure(String input, String reason) {}

    private final Consumer<String> lines;
    private final List<Failure> all = new ArrayList<>();

    /** Creates an empty list of failures that shows each one as a line. */
    public Failures(Consumer<String> lines) {
        this.lines = lines;
    }

    public boolean any() {
        return !all.isEmpty();
    }

    /** Returns the failures so far, in their order. */
    public List<Failure> all() {
        return List.copyOf(all);
    }

    /**
     * Runs an attempt. Any exception fails only this input, even an unexpected one or an error such as an exhausted
     * stack.
     *
     * @param name of the input, for the message
     * @throws OutputException if the attempt throws it, since it is not about the input
     */
    public void attempt(String name, Attempt attempt) {
        try {
            attempt.run();
        } catch (OutputException e) {
            throw e;
        } catch (IOException | RuntimeException | Error e) {
            add(name, Reason.of(e));
        }
    }

    /** Adds a failure: one line with the name and what to do. */
    public void add(String name, String reason) {
        all.add(new Failure(name, reason));
        lines.accept("qingwen: " + name + ": " + reason);
    }

    /** Prints a doubt about an input that is converted nevertheless: one line with the name, the place and the text. */
    public void warn(String name, ReportEntry doubt) {
        String text = doubt.text().strip();
        int end = text.indexOf('\n');
        String line = name + ": " + doubt.place() + ": " + (end < 0 ? text : text.substring(0, end));
        lines.accept("qingwen: " + line + (doubt.reasons().isEmpty() ? "" : " (" + doubt.why() + ")"));
    }
}
