package io.github.qingwen.internal.structure.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes the features of a line one by one, and keeps the indexes of those that hold, or the names of all. */
final class FeatureSink {
    private static final int USUAL = 64;

    private final boolean wantsNames;
    private final List<Feature> features = new ArrayList<>();
    private int[] found = new int[USUAL];
    private int count;
    /** The index of the next feature. */
    private int next;

    private FeatureSink(boolean wantsNames) {
        this.wantsNames = wantsNames;
    }

    /** Returns a sink that keeps which features hold. */
    static FeatureSink ofIndexes() {
        return new FeatureSink(false);
    }

    /** Returns a sink that keeps the names of all features, whether they hold or not. */
    static FeatureSink ofNames() {
        return new FeatureSink(true);
    }

    /**
     * Takes the next feature.
     *
     * @param name in the table of weights
     * @param about the fact in words for people, as the report says it: {@code bold}, {@code text follows}
     */
    void add(String name, String about, boolean holds) {
        if (wantsNames) {
            features.add(new Feature(name, about));
        }
        add(holds);
    }

    /** Takes the next feature of a table that states their names by itself. */
    void add(boolean holds) {
        if (holds) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = next;
        }
        next++;
    }

    /** Passes over features that do not hold. */
    void skip(int features) {
        next += features;
    }

    List<Feature> features() {
        return List.copyOf(features);
    }

    /** Returns the indexes of the features that hold for a line, ascending, and begins the next line. */
    int[] take() {
        int[] taken = Arrays.copyOf(found, count);
        count = 0;
        next = 0;
        return taken;
    }
}
