package io.github.qingwen.report;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if a source cannot be converted. The message, on one line, names the problem, its place and a remedy.
 *
 * <p>This is the only exception that the library throws because of its input. {@link #kind()} states the reason.
 */
public final class QingwenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why there is no article. */
    public enum Kind {
        /** The source is empty or holds only white space. */
        EMPTY,
        /** The source is not text. */
        BINARY,
        /** The source is text without an article's content. */
        NO_CONTENT,
        /** The source has text, and the rules removed all of it; the message names them. */
        NOTHING_LEFT,
        /** WeChat served a notice in place of the article. {@link #notice()} is its reason; the message quotes it. */
        NOTICE,
        /** The source holds several articles where one was asked for. */
        SEVERAL,
        /** A path or an address was given where the text of an article is expected. */
        PATH,
        /** The source should be JSON of an article or of a list of articles, but is not. */
        INVALID_JSON,
        /** The source has more bytes or characters than {@code InputLimits.size()} allows. */
        TOO_LARGE,
        /** The content's elements are nested more deeply than {@code InputLimits.depth()} allows. */
        TOO_DEEP,
        /** The article has more blocks than {@code InputLimits.blocks()} allows. */
        TOO_MANY_BLOCKS,
        /** A {@code data:} URL or the data of a page is longer than {@code InputLimits.literal()} allows. */
        LITERAL_TOO_LONG,
        /** An attribute is longer than {@code InputLimits.attribute()} allows. */
        ATTRIBUTE_TOO_LONG
    }

    private final Kind kind;
    private final @Nullable NoticeReason notice;

    public QingwenException(Kind kind, String message) {
        super(message);
        this.kind = kind;
        this.notice = null;
    }

    /** @param cause the underlying exception, such as a parser's */
    public QingwenException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.notice = null;
    }

    /** Creates an exception of kind {@link Kind#NOTICE}. */
    public QingwenException(NoticeReason notice, String message) {
        super(message);
        this.kind = Kind.NOTICE;
        this.notice = notice;
    }

    public Kind kind() {
        return kind;
    }

    /** Returns the reason that the notice gives; null unless the kind is {@link Kind#NOTICE}. */
    public @Nullable NoticeReason notice() {
        return notice;
    }
}
