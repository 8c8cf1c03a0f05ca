package io.github.qingwen.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Thrown if options or arguments are wrong. It ends a command with a usage error. */
final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUsage(@Nullable String message) {
        super(message);
    }

    /**
     * Returns a value that is computed from options.
     *
     * @throws WrongUsage if the supplier throws {@link IllegalArgumentException}
     */
    static <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(e.getMessage());
        }
    }
}
