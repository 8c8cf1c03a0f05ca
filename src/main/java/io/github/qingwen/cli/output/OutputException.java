package io.github.qingwen.cli.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown if an output cannot be written: the disk is full, access is denied, or the reader closed it. It ends a
 * command, since the next output would fail too. Its message is one line.
 */
public final class OutputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OutputException(String message) {
        super(message);
    }

    public OutputException(Path target, IOException cause) {
        super(target + " cannot be written: " + Reason.of(cause), cause);
    }
}
