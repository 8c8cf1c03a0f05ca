package io.github.qingwen.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How many bytes an input may have: a larger one is refused before it is read, or when so much is read where its size
 * is not known, as a small archive can hold gigabytes.
 */
public record SizeLimit(long bytes) {
    /** The most bytes that an array holds. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    public static SizeLimit ofMegabytes(int megabytes) {
        return new SizeLimit((long) megabytes << 20);
    }

    /** @throws IOException if the file is too large, or cannot be read */
    byte[] read(Path file) throws IOException {
        check(Files.size(file));
        return Files.readAllBytes(file);
    }

    /** @throws IOException if there is more in the stream, or it cannot be read */
    byte[] read(InputStream stream) throws IOException {
        byte[] read = stream.readNBytes((int) Math.min(bytes + 1, LONGEST_ARRAY));
        check(read.length);
        return read;
    }

    private void check(long size) throws IOException {
        if (size > bytes) {
            throw new IOException("it is larger than " + (bytes >> 20) + " MB; --max-size takes larger ones");
        }
    }
}
