package io.github.qingwen.internal.structure.line;

import java.util.ArrayList;
import java.util.List;

/** Collects the names of the features that hold for one line, in order of evaluation. */
final class FeatureSink {
    private final List<String> names = new ArrayList<>(64); // more than most lines have

    void add(String name, boolean holds) {
        if (holds) {
            names.add(name);
        }
    }

    /** Returns the names, and begins the next line. */
    List<String> take() {
        List<String> taken = List.copyOf(names);
        names.clear();
        return taken;
    }
}
