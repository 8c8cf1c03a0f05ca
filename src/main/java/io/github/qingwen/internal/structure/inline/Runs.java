package io.github.qingwen.internal.structure.inline;

import io.github.qingwen.internal.layout.Run;
import java.util.ArrayList;
import java.util.List;

/** Text, lines and parts of a list of runs. */
public final class Runs {
    private Runs() {}

    /** Returns the text of the runs, whitespace as in the source. */
    public static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        for (Run run : runs) {
            if (run instanceof Run.Text words) {
                text.append(words.text());
            }
        }
        return text.toString();
    }

    /** Returns the runs between line breaks: one list at least. */
    public static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        for (Run run : runs) {
            if (run instanceof Run.Break) {
                lines.add(line);
                line = new ArrayList<>();
            } else {
                line.add(run);
            }
        }
        lines.add(line);
        return lines;
    }

    /** Returns the runs without the first characters of their text. */
    public static List<Run> withoutStart(List<Run> runs, int characters) {
        List<Run> rest = new ArrayList<>(runs.size());
        int left = characters;
        for (Run run : runs) {
            if (left > 0 && run instanceof Run.Text words) {
                int cut = Math.min(left, words.text().length());
                left -= cut;
                if (cut < words.text().length()) {
                    rest.add(words.with(words.text().substring(cut)));
                }
            } else {
                rest.add(run);
            }
        }
        return rest;
    }
}
