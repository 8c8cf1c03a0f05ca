package io.github.qingwen.cli.picture;

/** A picture cannot be had, and asking again would not help; what passes is an {@link java.io.IOException}. */
final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    FetchException(String reason) {
        super(reason);
    }

    FetchException(String reason, Throwable cause) {
        super(reason, cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
