package io.github.qingwen.cli;

import io.github.qingwen.QingwenException;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Failures of single inputs: each is a line on standard error, and the other inputs go on. */
final class Failures {
    /** Something that is done for one input. */
    @FunctionalInterface
    interface Attempt {
        void run() throws IOException;
    }

    /** An input and why it failed. */
    record Failure(String input, String reason) {}

    private final PrintStream err;
    private final List<Failure> all = new ArrayList<>();

    Failures(PrintStream err) {
        this.err = err;
    }

    boolean any() {
        return !all.isEmpty();
    }

    /** Returns the failures so far, in their order. */
    List<Failure> all() {
        return List.copyOf(all);
    }

    /**
     * Runs an attempt. Whatever it throws costs this one input, an unexpected exception or error too, such as an
     * exhausted stack.
     *
     * @param name of the input, for the message
     */
    void attempt(String name, Attempt attempt) {
        try {
            attempt.run();
        } catch (QingwenException e) {
            add(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            add(name, reason(e));
        } catch (UncheckedIOException e) {
            add(name, reason(Objects.requireNonNull(e.getCause())));
        } catch (RuntimeException | Error e) {
            add(name, "this is a defect of qingwen, please report it with the input: " + cause(e));
        }
    }

    /** Adds a failure: one line with the name and what to do. */
    void add(String name, String reason) {
        Failure failure = new Failure(name, reason.replaceAll("\\s+", " ").strip());
        all.add(failure);
        err.println("qingwen: " + name + ": " + failure.reason());
    }

    /** Prints a doubt about an input that is converted nevertheless: one line with the name, the place and the text. */
    void warn(String name, ReportEntry doubt) {
        String text = doubt.text().strip();
        int end = text.indexOf('\n');
        String line = name + ": " + doubt.place() + ": " + (end < 0 ? text : text.substring(0, end));
        err.println("qingwen: " + line + (doubt.note() == null ? "" : " (" + doubt.note() + ")"));
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read or written; check its permissions";
        }
        return e.getMessage() == null
                ? "it cannot be read or written: " + e.getClass().getSimpleName()
                : e.getMessage();
    }

    /** Returns the exception and the place where it was thrown. */
    private static String cause(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
