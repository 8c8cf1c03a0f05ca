package io.github.qingwen.cli.output;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives each file of a run a name of its own, also where the file system does not tell case. */
public final class FreeNames {
    /** The files that are taken, in lower case. */
    private final Set<String> taken = new HashSet<>();
    /** The last number given to each name, so that equal names take linear time. */
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param reserved files that are none of those given */
    public FreeNames(Path... reserved) {
        List.of(reserved).forEach(file -> taken.add(folded(file)));
    }

    /**
     * Returns the file of a name, with a number where another one took it: {@code 雪.md}, {@code 雪-2.md}.
     *
     * @param name without the ending
     * @param ending with its dot
     */
    public Path take(Path name, String ending) {
        Path file = name.resolveSibling(name.getFileName() + ending);
        String first = folded(file);
        while (!taken.add(folded(file))) {
            file = name.resolveSibling(name.getFileName() + "-" + numbers.merge(first, 2, (n, two) -> n + 1) + ending);
        }
        return file;
    }

    private static String folded(Path file) {
        return file.normalize().toString().toLowerCase(Locale.ROOT);
    }
}
