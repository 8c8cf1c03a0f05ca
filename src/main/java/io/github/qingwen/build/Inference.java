package io.github.qingwen.build;

import java.util.List;

/** Reads one kind of structure from how parts look and what stands beside them. */
interface Inference {
    /** Names it in reports and options. */
    String id();

    /** @return the parts, those it understood replaced; a new list where anything changed */
    List<Part> apply(List<Part> parts, Draft draft);
}
