package io.github.qingwen.render.text;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * How text is cut into {@linkplain Chunk chunks}. Immutable, and thread-safe where its measure is.
 *
 * <p>The measure says how large a text is: its length in {@code char}s, or the tokens of a model. It need not be
 * additive, but no part of a text may be larger than the whole. The characters that it is given to measure are in
 * proportion to those of the article.
 */
public final class ChunkOptions {
    private final ToIntFunction<String> measure;
    private final int size;
    private final int overlap;
    private final int least;
    private final boolean apart;

    private ChunkOptions(Builder builder) {
        this.measure = builder.measure;
        this.size = builder.size;
        this.overlap = builder.overlap;
        this.least = Objects.requireNonNullElse(builder.least, size / 10);
        this.apart = builder.apart;
        require(size >= 2, "the size of chunks must be at least 2", size);
        require(overlap >= 0, "the overlap of chunks must be at least 0", overlap);
        require(
                overlap <= size / 2,
                "the overlap of chunks must be at most " + size / 2 + ", half their size",
                overlap);
        require(least >= 0, "the least size of chunks must be at least 0", least);
        require(least <= size, "the least size of chunks must be at most " + size + ", their size", least);
    }

    /** Returns a builder with default options. */
    public static Builder builder() {
        return new Builder();
    }

    private static void require(boolean holds, String bound, int value) {
        if (!holds) {
            throw new IllegalArgumentException(bound + ", but is: " + value);
        }
    }

    ToIntFunction<String> measure() {
        return measure;
    }

    int size() {
        return size;
    }

    int overlap() {
        return overlap;
    }

    int least() {
        return least;
    }

    boolean apart() {
        return apart;
    }

    /** Builds options. Not thread-safe. */
    public static final class Builder {
        private ToIntFunction<String> measure = String::length;
        private int size = 1_000;
        private int overlap;
        private @Nullable Integer least;
        private boolean apart;

        private Builder() {}

        /** Sets what sizes are measured in. Default: the length in {@code char}s. */
        public Builder measure(ToIntFunction<String> measure) {
            this.measure = Objects.requireNonNull(measure, "measure");
            return this;
        }

        /** Sets the greatest size of a chunk, at least 2; one code point may be larger. Default: 1,000. */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /**
         * Sets the greatest size of what a chunk repeats of the end of the chunk before it, in whole sentences; at most
         * half the size of chunks. Only a chunk that goes on with a section repeats text: at a heading, and at code and
         * tables that stand apart, something else begins. Default: 0.
         */
        public Builder overlap(int overlap) {
            this.overlap = overlap;
            return this;
        }

        /**
         * Sets the size below which a chunk joins a neighbour, where both together are not too large: the next below the
         * same outer heading, else the previous, else the next, or the start of the next section where that must be cut
         * anyway. At most the size of chunks; 0 leaves small chunks as they are. Default: a tenth of the size of chunks.
         */
        public Builder least(int least) {
            this.least = least;
            return this;
        }

        /**
         * Sets whether a code block or a table is a chunk of its own, with the headings and the sentence that lead up to
         * it; one that is too small joins others still. Default: false, since code and tables are found by what the text
         * around them says of them.
         */
        public Builder apart(boolean apart) {
            this.apart = apart;
            return this;
        }

        /**
         * Returns these options.
         *
         * @throws IllegalArgumentException if a size is out of bounds
         */
        public ChunkOptions build() {
            return new ChunkOptions(this);
        }
    }
}
