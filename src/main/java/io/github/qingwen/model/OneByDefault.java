package io.github.qingwen.model;

/**
 * A filter that leaves numbers out of the JSON where they are 1, their default. Public only because Jackson creates it.
 */
public final class OneByDefault {
    /** Creates the filter, for Jackson. */
    public OneByDefault() {}

    /** Returns whether Jackson leaves a value out. */
    @Override
    public boolean equals(Object value) {
        return Integer.valueOf(1).equals(value);
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
