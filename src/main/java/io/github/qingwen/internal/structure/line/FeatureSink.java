package io.github.qingwen.internal.structure.line;

import java.util.Arrays;
import java.util.List;

/** Collects the names of the features that hold for one line, in order of evaluation. */
final class FeatureSink {
    private static final int USUAL = 64;

    private String[] names = new String[USUAL];
    private int count;

    void add(String name, boolean holds) {
        if (holds) {
            put(name);
        }
    }

    private void put(String name) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
        }
        names[count++] = name;
    }

    /** Returns the names, and begins the next line. */
    List<String> take() {
        List<String> taken = Arrays.asList(Arrays.copyOf(names, count));
        count = 0;
        return taken;
    }
}
