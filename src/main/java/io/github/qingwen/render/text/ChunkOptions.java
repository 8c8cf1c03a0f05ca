package io.github.qingwen.render.text;

import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Options for {@linkplain Chunk chunks}. Immutable, and thread-safe if the measure is.
 *
 * <p>The measure returns the size of a text: its length in {@code char}s, or its number of tokens in a language model.
 * It need not be additive, but no part of a text may be larger than the whole. The number of characters measured is
 * proportional to the length of the article.
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

        /** Sets the measure of sizes. Default: the length in {@code char}s. */
        public Builder measure(ToIntFunction<String> measure) {
            this.measure = Objects.requireNonNull(measure, "measure");
            return this;
        }

        /** Sets the maximum size of a chunk, at least 2. A single code point may exceed it. Default: 1,000. */
        public Builder size(int size) {
            this.size = size;
            return this;
        }

        /**
         * Sets the maximum size of the whole sentences that a chunk repeats from the end of the previous one; at most
         * half the size of chunks. Only a chunk that continues a section repeats text, not one that starts with a
         * heading or that is separate code or a separate table. Default: 0.
         */
        public Builder overlap(int overlap) {
            this.overlap = overlap;
            return this;
        }

        /**
         * Sets the minimum size of a chunk; at most the size of chunks. A smaller chunk is merged if the result is not
         * too large: with the next section under the same outer heading, else with the previous chunk, else with the
         * next one, or with the start of the next section if that has to be cut. 0 disables merging. Default: a tenth
         * of the size of chunks.
         */
        public Builder least(int least) {
            this.least = least;
            return this;
        }

        /**
         * Sets whether a code block or a table is a separate chunk, with the headings and the sentence that introduce
         * it. If it is too small, it is merged like any other. Default: false, because the text around code and tables
         * helps to find them.
         */
        public Builder apart(boolean apart) {
            this.apart = apart;
            return this;
        }

        /**
         * Returns the options.
         *
         * @throws IllegalArgumentException if a size is out of bounds
         */
        public ChunkOptions build() {
            return new ChunkOptions(this);
        }
    }
}
