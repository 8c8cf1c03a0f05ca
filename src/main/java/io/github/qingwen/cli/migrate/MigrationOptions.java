package io.github.qingwen.cli.migrate;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.output.NamePattern;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What a migration does.
 *
 * @param out the directory that posts and pictures are written below
 * @param target what they are written for
 * @param names how posts are named
 * @param stated what is known of the sources
 * @param qingwen converts them
 * @param markdown begins a renderer with the options of Markdown that are asked for; called on any thread
 * @param images what becomes of pictures
 * @param allowPrivateHosts whether pictures are fetched from private networks and this machine
 * @param threads how many inputs are converted at a time, at least 1
 * @param force whether articles are written anew that have not changed, and outputs that have
 * @param fingerprint a text that differs where these options would write something else
 */
public record MigrationOptions(
        Path out,
        Target target,
        NamePattern names,
        UnaryOperator<Source> stated,
        Qingwen qingwen,
        Supplier<MarkdownRenderer.Builder> markdown,
        Images images,
        boolean allowPrivateHosts,
        int threads,
        boolean force,
        String fingerprint) {
    /** How images of articles are stored. */
    public enum Images {
        /** Posts refer to web images at their addresses; files beside the inputs are copied. */
        KEEP,
        /** Images are fetched to files of the site. */
        DOWNLOAD,
        /** Images are fetched and embedded in the posts as {@code data:} URLs (RFC 2397). */
        EMBED
    }
}
