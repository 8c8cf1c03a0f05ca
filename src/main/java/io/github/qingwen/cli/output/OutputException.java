package io.github.qingwen.cli.output;

import io.github.qingwen.cli.failure.Reason;
import java.io.IOException;
import java.nio.file.Path;

/** An output cannot be written: the disk is full, or it is forbidden. It ends a run, as the next output would fail too. */
public final class OutputException extends IOException {
    private static final long serialVersionUID = 1L;

    public OutputException(Path target, IOException cause) {
        super(target + " cannot be written: " + Reason.of(cause), cause);
    }
}
