package io.github.qingwen.cli.migrate;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Request to stop a run before its next input. Thread-safe. */
public final class Stop {
    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    /** Asks to stop; the first reason stays. */
    public void request(String why) {
        reason.compareAndSet(null, why);
    }

    public boolean isRequested() {
        return reason.get() != null;
    }

    /** Returns the reason in one line, or null if no stop was requested. */
    public @Nullable String reason() {
        return reason.get();
    }
}
