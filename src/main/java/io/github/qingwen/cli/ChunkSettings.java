package io.github.qingwen.cli;

import io.github.qingwen.render.text.ChunkOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for cutting text into chunks, as in {@link ChunkOptions}; lengths in UTF-16 characters. */
final class ChunkSettings {
    @Option(
            names = "--chunk-size",
            paramLabel = "CHARS",
            description = "The greatest length of a chunk in characters (UTF-16), at least 2. Default: 1000.")
    private int size = 1000;

    @Option(
            names = "--chunk-overlap",
            paramLabel = "CHARS",
            description = "How much a chunk that goes on with a section repeats of the chunk before it, in whole"
                    + " sentences; at most half the size. Default: 0.")
    private int overlap;

    @Option(
            names = "--chunk-least",
            paramLabel = "CHARS",
            description = "The length below which a chunk joins a neighbour, where both fit. Default: a tenth of the"
                    + " size.")
    private @Nullable Integer least;

    @Option(names = "--chunk-apart", description = "Code blocks and tables are chunks of their own.")
    private boolean apart;

    /**
     * Returns these options.
     *
     * @throws WrongUsage if a length is out of bounds
     */
    ChunkOptions options() {
        ChunkOptions.Builder builder =
                ChunkOptions.builder().size(size).overlap(overlap).apart(apart);
        if (least != null) {
            builder.least(least);
        }
        return WrongUsage.checked(builder::build);
    }
}
