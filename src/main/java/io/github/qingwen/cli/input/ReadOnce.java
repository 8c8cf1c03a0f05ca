package io.github.qingwen.cli.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream once and caches its bytes. Thread-safe. */
final class ReadOnce implements Input.Content {
    private final InputStream stream;
    private final SizeLimit limit;
    private byte @Nullable [] bytes;

    ReadOnce(InputStream stream, SizeLimit limit) {
        this.stream = stream;
        this.limit = limit;
    }

    @Override
    public synchronized byte[] read() throws IOException {
        byte[] read = bytes;
        if (read == null) {
            read = limit.read(stream);
            bytes = read;
        }
        return read;
    }
}
