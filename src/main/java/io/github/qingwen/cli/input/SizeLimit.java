package io.github.qingwen.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Maximum size of an input in bytes. A larger file is refused before it is read; a stream of unknown size is read up to
 * the limit, since a small archive can hold gigabytes.
 */
public record SizeLimit(long bytes) {
    /** Maximum length of a Java array. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    public static SizeLimit ofMegabytes(int megabytes) {
        return new SizeLimit((long) megabytes << 20);
    }

    /** @throws IOException if the file is too large, or cannot be read */
    byte[] read(Path file) throws IOException {
        check(Files.size(file));
        return Files.readAllBytes(file);
    }

    /** @throws IOException if the stream is too large, or cannot be read */
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
