package io.github.qingwen.cli.migrate;

/** Shows a person how far a migration is. */
public interface Progress {
    /**
     * Tells that a stage begins.
     *
     * @param steps how many inputs it has; -1 where that is not known
     */
    void begin(String stage, long steps);

    /** Tells that one more input of the stage is done. */
    void step();

    /** Shows a line to those who want details. */
    void detail(String text);

    /** Tells that the stage ends. */
    void end();

    /** Shows a line, whatever else is shown. */
    void line(String text);
}
