package io.github.qingwen.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The text files that ship with the library. */
public final class Resources {
    private Resources() {}

    /**
     * Returns the text of a file.
     *
     * @param owner a class of the package that the file is in
     * @param name the file's name, or its path from the root with a slash at its start
     */
    public static String text(Class<?> owner, String name) {
        try (InputStream resource = owner.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
