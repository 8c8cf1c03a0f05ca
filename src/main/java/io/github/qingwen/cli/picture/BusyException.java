package io.github.qingwen.cli.picture;

import java.io.IOException;
import java.time.Duration;

/** A server says that it cannot answer now. */
final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    /** How long it asks to be left alone; zero where it does not say. */
    private final Duration wait;

    BusyException(int status, Duration wait) {
        super("the server answered with status " + status);
        this.wait = wait;
    }

    Duration askedWait() {
        return wait;
    }
}
