package io.github.qingwen.render.markdown;

/** The line separator. */
public enum LineEnding {
    LF,
    CRLF
}
