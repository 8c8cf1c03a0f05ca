package io.github.qingwen.cli.migrate;

/** Shows the progress of a migration. */
public interface Progress {
    /**
     * Begins a stage.
     *
     * @param steps number of inputs; -1 if unknown
     */
    void begin(String stage, long steps);

    /** Counts one more input of the stage as done. */
    void step();

    /** Shows a line to those who want details. */
    void detail(String text);

    /** Ends the stage. */
    void end();

    /** Shows a line, whatever else is shown. */
    void line(String text);
}
