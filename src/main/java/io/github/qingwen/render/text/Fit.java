package io.github.qingwen.render.text;

import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * Galloping search for the longest part of a text within a size. It is exact if sizes are lengths, otherwise it may
 * find a little less.
 *
 * <p>Consecutive searches measure a number of characters proportional to the results. Each search starts with the
 * previous result, extrapolates to at most twice the length, and stops when another attempt would cost too much.
 */
final class Fit {
    /** The characters that a search may measure before its last attempt, as a multiple of the length that fits. */
    private static final int EFFORT = 4;

    /** A gain below this fraction of the length that fits is not worth an attempt. */
    private static final int GAIN = 32;

    private final ToIntFunction<String> measure;
    private final int size;
    /** The previous result. */
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
     * Returns the maximum length that fits, or a little less; 0 if nothing fits.
     *
     * @param length the length of the whole text
     * @param part returns the part with a length; a longer part contains a shorter one
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

    /** Returns whether another attempt is worthwhile: the whole text, or enough more than what fits. */
    private static boolean pays(int fits, int more, int whole, long spent) {
        return spent <= (long) EFFORT * fits && (more == whole || more - fits > fits / GAIN);
    }
}
