package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.report.QingwenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of a migration's results. */
public final class Summary {
    private int written;
    private int unchanged;
    private int removals;
    private int linksFound;
    private int linksInside;
    private int pictures;
    private int copied;
    private final Map<String, Integer> failures = new TreeMap<>();
    private final Map<String, Integer> doubts = new TreeMap<>();
    private final Map<String, Integer> picturesLeft = new TreeMap<>();
    private final Map<String, Integer> missing = new TreeMap<>();

    private final Failures failed;
    private final Progress progress;

    /**
     * @param failed receives each failure
     * @param progress shows each written post and its missing images in verbose mode
     */
    Summary(Failures failed, Progress progress) {
        this.failed = failed;
        this.progress = progress;
    }

    /** Counts an article whose output of an earlier run is up to date. */
    void unchanged() {
        unchanged++;
    }

    /** Counts an input that failed. */
    void failed(String source, Throwable e) {
        failed(source, cause(e), Reason.of(e));
    }

    /**
     * Counts an article that was not written.
     *
     * @param source the name of its input
     * @param cause in a word or two, for counting
     * @param reason in one line
     */
    void failed(String source, String cause, String reason) {
        failures.merge(cause, 1, Integer::sum);
        failed.add(source, reason);
    }

    private static String cause(Throwable e) {
        if (e instanceof QingwenException known) {
            String kind = known.notice() == null ? known.kind().name() : known.kind() + " " + known.notice();
            return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        }
        if (e instanceof InvalidPathException) {
            return "impossible name";
        }
        if (e instanceof OutOfMemoryError) {
            return "out of memory";
        }
        return e instanceof IOException || e instanceof UncheckedIOException ? "unreadable" : "defect";
    }

    /** Counts a written article. */
    void written(Row row) {
        written++;
        progress.detail(row.source() + " -> " + row.output());
        removals += row.removals();
        row.doubts().forEach(doubt -> doubts.merge(doubt.rule(), 1, Integer::sum));
        linksFound += row.links().size();
        linksInside += (int) row.links().values().stream()
                .filter(output -> !output.isEmpty())
                .count();
        for (Row.Picture picture : row.pictures()) {
            boolean isLocal = picture.local() != null;
            if (picture.failure() != null) {
                progress.detail("  " + picture.url() + ": " + picture.failure());
                (isLocal ? missing : picturesLeft).merge(picture.failure(), 1, Integer::sum);
            } else if (isLocal) {
                copied++;
            } else {
                pictures++;
            }
        }
    }

    /** Returns the summary in lines. Most lines are omitted if their count is zero. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(number(written) + " converted, " + number(unchanged) + " unchanged, " + counts("failed", failures));
        if (removals > 0) {
            lines.add(number(removals) + " pieces left out, as the manifest and the reports of convert tell");
        }
        if (!doubts.isEmpty()) {
            lines.add(counts("doubted", doubts));
        }
        if (linksFound > 0) {
            lines.add(number(linksFound) + " links to WeChat articles, " + number(linksInside)
                    + " of them to articles of this archive");
        }
        if (pictures > 0 || !picturesLeft.isEmpty()) {
            lines.add(number(pictures) + " pictures fetched, " + counts("not fetched", picturesLeft));
        }
        if (copied > 0 || !missing.isEmpty()) {
            lines.add("pictures beside the inputs: " + number(copied) + " local copied, " + counts("missing", missing));
        }
        if (!picturesLeft.isEmpty() || !missing.isEmpty()) {
            lines.add("the manifest and --verbose name the pictures that are not there");
        }
        return lines;
    }

    private static String counts(String what, Map<String, Integer> counts) {
        int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        return number(sum) + " " + what
                + (sum == 0
                        ? ""
                        : counts.entrySet().stream()
                                .map(count -> number(count.getValue()) + " " + count.getKey())
                                .collect(Collectors.joining(", ", " (", ")")));
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
