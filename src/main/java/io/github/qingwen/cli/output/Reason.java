package io.github.qingwen.cli.output;

import io.github.qingwen.report.QingwenException;
import io.github.qingwen.report.Report;
import io.github.qingwen.report.ReportEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One-line reasons for failures. */
public final class Reason {
    private Reason() {}

    /** Returns the reason for an exception. An undocumented exception is reported as a defect. */
    public static String of(Throwable e) {
        return words(e).replaceAll("\\s+", " ").strip();
    }

    /** Returns why no content of an article is left; null if some is. */
    public static @Nullable String ofNothingLeft(Report report) {
        return report.doubts().stream()
                .filter(doubt -> doubt.rule().equals("nothing-left"))
                .map(ReportEntry::why)
                .findFirst()
                .orElse(null);
    }

    private static String words(Throwable e) {
        if (e instanceof UncheckedIOException unchecked) {
            return words(Objects.requireNonNull(unchecked.getCause()));
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the path";
        }
        if (e instanceof AccessDeniedException) {
            return "it may not be read or written; check its permissions";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no directory";
        }
        if (e instanceof FileAlreadyExistsException) {
            return e.getMessage() + " is a file, and no directory";
        }
        if (e instanceof IOException && e.getMessage() == null) {
            return "it cannot be read or written: " + e.getClass().getSimpleName();
        }
        if (e instanceof InvalidPathException name) {
            return "no file can be called so here: " + name.getReason()
                    + "; where the locale lacks characters, set LC_ALL=C.UTF-8";
        }
        if (e instanceof OutOfMemoryError) {
            return "it needs more memory than this process has; give java more with -Xmx";
        }
        return e instanceof QingwenException || e instanceof IOException
                ? String.valueOf(e.getMessage())
                : "this is a defect of qingwen, please report it with the input: " + withPlace(e);
    }

    /** Returns the exception and the place where it was thrown. */
    private static String withPlace(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }
}
