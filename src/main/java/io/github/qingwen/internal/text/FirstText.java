package io.github.qingwen.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a text that has one of several names. */
public final class FirstText {
    /** Returns the text with a name, or null. */
    @FunctionalInterface
    public interface Lookup {
        @Nullable String text(String name);
    }

    private FirstText() {}

    /** Returns the first text that is not blank, in the order of the names, or null. */
    public static @Nullable String of(List<String> names, Lookup lookup) {
        for (String name : names) {
            String text = lookup.text(name);
            if (text != null && !Whitespace.isBlank(text)) {
                return text;
            }
        }
        return null;
    }
}
