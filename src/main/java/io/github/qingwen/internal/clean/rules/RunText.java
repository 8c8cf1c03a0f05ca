package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Run;
import java.util.List;

/** What a piece of the tree says, as the report words it. */
public final class RunText {
    private RunText() {}

    public static String of(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> append(run, text));
        return text.toString().strip();
    }

    private static void append(Run run, StringBuilder text) {
        if (run instanceof Run.Text words) {
            appendCollapsed(words.text(), text);
        } else if (run instanceof Run.Atom atom) {
            text.append(Descriptions.of(atom.element())).append(' ');
        } else {
            text.append('\n');
        }
    }

    private static void appendCollapsed(String words, StringBuilder text) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
            if (!space) {
                text.append(c);
            } else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    /** False for white space and line ends, which are there only beside something else. */
    public static boolean showsSomething(Run run) {
        return run instanceof Run.Atom || (run instanceof Run.Text text && !isBlank(text.text()));
    }

    /** True where there is nothing to see: white space of any kind, zero-width characters. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || character == 0x200b || character == 0xfeff;
    }
}
