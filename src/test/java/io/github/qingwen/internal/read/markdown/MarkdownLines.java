package io.github.qingwen.internal.read.markdown;

/** Markdown on one line, for tables of tests: {@code \n} stands for the end of a line, in HTML {@code ↵} does. */
public final class MarkdownLines {
    private MarkdownLines() {}

    /** Returns the HTML of Markdown. */
    public static String html(String lines) {
        return shown(Markdown.part(lines.replace("\\n", "\n")));
    }

    /** Returns HTML on one line, without the end of its last line. */
    static String shown(String html) {
        return html.strip().replace('\n', '↵');
    }
}
