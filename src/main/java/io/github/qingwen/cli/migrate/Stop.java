package io.github.qingwen.cli.migrate;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells a run to stop before its next article. Thread-safe. */
public final class Stop {
    private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

    /** Asks to stop; the first reason stays. */
    public void request(String why) {
        reason.compareAndSet(null, why);
    }

    public boolean isRequested() {
        return reason.get() != null;
    }

    /** Returns why, in one line; null where nobody asked. */
    public @Nullable String reason() {
        return reason.get();
    }
}
