package io.github.qingwen.cli.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A page or picture that cannot be fetched. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration wait;

    /** Creates a failure that another request would not change. */
    public FetchException(String reason) {
        this(reason, null, null);
    }

    /** Creates a failure that another request would not change. */
    public FetchException(String reason, @Nullable Throwable cause) {
        this(reason, cause, null);
    }

    /** @param wait the minimum wait before the next request; null if another request would not help */
    FetchException(String reason, @Nullable Throwable cause, @Nullable Duration wait) {
        super(reason, cause);
        this.wait = wait;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    @Nullable Duration retryAfter() {
        return wait;
    }
}
