package io.github.qingwen.cli;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Errors of the command line. */
final class Usage {
    private Usage() {}

    /** Returns a usage error of a command. */
    static ParameterException wrong(@Nullable CommandSpec command, String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }

    /**
     * Returns a value that is computed from options.
     *
     * @throws ParameterException if the supplier throws {@link IllegalArgumentException}
     */
    static <T> T checked(@Nullable CommandSpec command, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw wrong(command, String.valueOf(e.getMessage()));
        }
    }
}
