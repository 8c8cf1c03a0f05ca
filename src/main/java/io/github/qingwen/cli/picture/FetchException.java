package io.github.qingwen.cli.picture;

/** A picture cannot be had, and asking again would not help; what passes is an {@link java.io.IOException}. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    FetchException(String reason) {
        super(reason);
        this.reason = reason;
    }

    FetchException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
