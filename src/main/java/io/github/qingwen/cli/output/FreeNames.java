package io.github.qingwen.cli.output;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Gives each file of a run a unique name, even on a file system that ignores case. */
public final class FreeNames {
    /** The files that are taken, in lower case. */
    private final Set<String> taken = new HashSet<>();
    /** The last number given to each name, so that equal names take linear time. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final Predicate<Path> exists;

    /** @param reserved files that are none of those given */
    public FreeNames(Path... reserved) {
        this(List.of(reserved), file -> false);
    }

    /**
     * Creates names for files that may be there already.
     *
     * @param reserved files that are none of those given
     * @param exists true for further files that are none of those given
     */
    public FreeNames(Collection<Path> reserved, Predicate<Path> exists) {
        reserved.forEach(file -> taken.add(folded(file)));
        this.exists = exists;
    }

    /**
     * Returns the file of a name, with a number if it is taken: {@code 雪.md}, {@code 雪-2.md}.
     *
     * @param name without the ending
     * @param ending with its dot
     */
    public Path take(Path name, String ending) {
        return take(name, numbered -> numbered.resolveSibling(numbered.getFileName() + ending));
    }

    /**
     * Returns the file of a name, with a number where another one took it.
     *
     * @param file returns the file of a name, which can have a number
     */
    public Path take(Path name, UnaryOperator<Path> file) {
        Path free = file.apply(name);
        String first = folded(free);
        int number = numbers.getOrDefault(first, 1);
        while (exists.test(free) || !taken.add(folded(free))) {
            number++;
            free = file.apply(numbered(name, number));
        }
        numbers.put(first, number);
        return free;
    }

    /** Returns the name that {@link #take} gives with a number. */
    public static Path numbered(Path name, int number) {
        return name.resolveSibling(name.getFileName() + "-" + number);
    }

    private static String folded(Path file) {
        return Normalizer.normalize(file.normalize().toString(), Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
