package io.github.qingwen;

/** Turns an article's source into an {@link Conversion}. Immutable and thread-safe. */
public final class Qingwen {
    private Qingwen() {}

    /** A converter with the standard rules. */
    public static Qingwen create() {
        return new Qingwen();
    }
}
