package io.github.qingwen.cli.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a stream that can be read once, kept for whoever asks again. Thread-safe. */
final class ReadOnce implements Input.Content {
    private final InputStream stream;
    private byte @Nullable [] bytes;

    ReadOnce(InputStream stream) {
        this.stream = stream;
    }

    @Override
    public synchronized byte[] read() throws IOException {
        byte[] read = bytes;
        if (read == null) {
            read = stream.readAllBytes();
            bytes = read;
        }
        return read;
    }
}
