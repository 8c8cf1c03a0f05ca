package io.github.qingwen.cli.input;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a stream that can be read once, kept for whoever asks again. Thread-safe. */
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
            try {
                read = limit.read(stream);
            } catch (IOException e) {
                // a closed standard input can give the bytes of any other file of the process
                throw new IOException(e.getMessage() + "; check that standard input is open", e);
            }
            bytes = read;
        }
        return read;
    }
}
