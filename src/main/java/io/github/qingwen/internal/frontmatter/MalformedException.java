package io.github.qingwen.internal.frontmatter;

/** Front matter that breaks the rules of its notation. */
final class MalformedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /**
     * @param message the reason, without an excerpt of the source
     * @param line the line of the text that was read, from 1; 0 if it is unknown
     * @param column the column, from 1
     */
    MalformedException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
