package io.github.qingwen.cli.migrate;

import io.github.qingwen.cli.output.Reason;
import io.github.qingwen.report.QingwenException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.Locale;

/** Result of migrating an article. */
sealed interface Outcome {
    /** It was written. */
    record Written(Row row) implements Outcome {}

    /** The output of an earlier run is up to date. */
    record Unchanged(ArticleKey article) implements Outcome {}

    /**
     * It was not written.
     *
     * @param source the name of its input
     * @param cause in a word or two, for counting
     * @param reason in one line
     */
    record Failed(String source, String cause, String reason) implements Outcome {
        static Failed of(String source, Throwable e) {
            return new Failed(source, cause(e), Reason.of(e));
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
    }
}
