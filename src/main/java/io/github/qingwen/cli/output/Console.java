package io.github.qingwen.cli.output;

import java.io.PrintStream;
import java.util.regex.Pattern;

/**
 * Prints messages. They may contain untrusted text, so control and format characters are printed as escapes such as
 * {@code \\u001b}. The joiners of emoji and scripts stay.
 */
public final class Console {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\u200c\\u200d]]");

    private final PrintStream stream;

    public Console(PrintStream stream) {
        this.stream = stream;
    }

    /** Shows a message on one line. */
    public void line(String message) {
        stream.println(printable(message));
    }

    /** Prints a message in place of the current line. */
    public void replaceLine(String message) {
        stream.print("\r\033[K" + printable(message) + System.lineSeparator());
    }

    /** Returns the stream, for output that is no message. */
    public PrintStream stream() {
        return stream;
    }

    private static String printable(String message) {
        return UNSAFE.matcher(message)
                .replaceAll(found -> String.format("\\\\u%04x", found.group().codePointAt(0)));
    }
}
