package io.github.qingwen.internal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks up a text that several names are used for. */
public final class FirstText {
    /** Returns the text of a name; null or a blank text where there is none. */
    @FunctionalInterface
    public interface Lookup {
        @Nullable String text(String name);
    }

    private FirstText() {}

    /** Returns the first text that is not blank, in the order of the names; null where there is none. */
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
