package io.github.qingwen.render.text;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Finds how much of a text fits into a size. Searches one after another measure as many characters as are in proportion
 * to what they find: each begins with the length that fitted before, goes on by proportion, at most to the double, and
 * ends where more would cost too much. What it finds is the most that fits where sizes are lengths, else it can be less.
 */
final class Fit {
    /** How many times the length that fits a search may measure before its last try. */
    private static final int EFFORT = 4;

    /** The part of the length that fits that is too little to search for more. */
    private static final int GAIN = 32;

    private final ToIntFunction<String> measure;
    private final int size;
    /** The length that fitted before. */
    private int usual;

    Fit(ToIntFunction<String> measure, int size) {
        this.measure = measure;
        this.size = size;
        this.usual = Math.max(1, size);
    }

    boolean holds(String text) {
        return measure.applyAsInt(text) <= size;
    }

    /**
     * Returns the greatest length that fits, or a little less; 0 where nothing does.
     *
     * @param length of the whole text
     * @param part gives the part of a length; a longer part holds a shorter one
     */
    int longest(int length, IntFunction<String> part) {
        int fits = 0;
        int over = length + 1;
        long spent = 0;
        int next = size > 0 ? Math.min(usual, length) : 0;
        while (next > fits && (fits == 0 || pays(fits, next, length, spent))) {
            int measured = measure.applyAsInt(part.apply(next));
            spent += next;
            long proportional = Math.max(1, (long) next * size / Math.max(1, measured));
            if (measured <= size) {
                fits = next;
                next = (int) Math.min(Math.min(proportional, 2L * fits), over - 1);
            } else {
                over = next;
                next = fits > 0 ? (fits + over) / 2 : (int) Math.min(proportional, over * 3L / 4);
            }
        }
        if (fits < length) {
            usual = Math.max(1, fits);
        }
        return fits;
    }

    /** Returns whether to try more than is known to fit: the whole, or enough more. */
    private static boolean pays(int fits, int more, int whole, long spent) {
        return spent <= (long) EFFORT * fits && (more == whole || more - fits > fits / GAIN);
    }
}
