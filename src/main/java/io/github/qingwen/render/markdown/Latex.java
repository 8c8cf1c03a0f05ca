package io.github.qingwen.render.markdown;

/** LaTeX between dollar signs, as Markdown with formulas has it. */
final class Latex {
    private Latex() {}

    /**
     * On one line, and so that a parser that knows no formulas finds neither a tag nor a link in it; to LaTeX the spaces
     * that this takes mean nothing.
     */
    static String inMarkdown(String latex) {
        return latex.replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\0', ' ')
                .replace("<", "\\lt ")
                .replace("](", "] (")
                .replace("$", "\\$ ")
                .strip();
    }
}
