package io.github.qingwen.internal.read.post;

import java.util.regex.Pattern;

/**
 * Evidence for and against a body being Markdown.
 *
 * @param constructs number of Markdown lines, links, images and emphases
 * @param markdown number of characters outside HTML elements
 * @param html number of characters of text inside HTML elements
 */
record BodyEvidence(int constructs, int markdown, int html) {
    /** Lines of Markdown syntax. */
    private static final Pattern LINE = Pattern.compile(
            " {0,3}(?:#{1,6}[ \\t]\\S.*|[-*+][ \\t]+\\S.*|\\d{1,9}[.)][ \\t]+\\S.*|>.*|```.*|~~~.*|\\$\\$.*|\\{%.*|\\{\\{[<%].*|={3,}\\s*|-{3,}\\s*"
                    + "|\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*|\\[[^\\]]+]:.*|<!--\\s*more\\s*-->\\s*)");
    /** Maximum prefix of a line that is matched with the pattern. */
    private static final int MAX_LENGTH = 200;

    /**
     * Returns whether the body is Markdown: it has Markdown constructs, and most of its text is outside HTML. A body
     * with HTML needs two constructs, because archives have a Markdown title above HTML.
     */
    boolean isMarkdown() {
        return constructs > (html > 0 ? 1 : 0) && markdown > html;
    }

    /** Returns a description of the evidence for the report. */
    String because() {
        return constructs + (constructs == 1 ? " construct" : " constructs") + " of Markdown, " + markdown
                + " characters outside HTML, " + html + " inside";
    }

    /** Gathers evidence, in linear time. */
    static final class Builder {
        private final String body;
        private int constructs;
        private int markdown;
        private int html;

        Builder(String body) {
            this.body = body;
        }

        void markdown(int from, int to) {
            int line = from;
            while (line < to) {
                int end = body.indexOf('\n', line);
                end = end < 0 || end > to ? to : end;
                String words = body.substring(line, Math.min(end, line + MAX_LENGTH));
                if (LINE.matcher(words).matches()) {
                    constructs++;
                }
                line = end + 1;
            }
            for (int i = from; i < to; i++) {
                char c = body.charAt(i);
                markdown += Character.isWhitespace(c) ? 0 : 1;
                if (isInlineMarkup(i)) {
                    constructs++;
                }
            }
        }

        /** Returns true for {@code ](}, {@code [^}, and delimiters that open emphasis, strikethrough or code. */
        private boolean isInlineMarkup(int at) {
            return switch (body.charAt(at)) {
                case ']' -> body.startsWith("(", at + 1);
                case '*', '~' ->
                    at + 2 < body.length()
                            && body.charAt(at + 1) == body.charAt(at)
                            && Character.isLetterOrDigit(body.charAt(at + 2));
                case '`' -> at + 1 < body.length() && Character.isLetterOrDigit(body.charAt(at + 1));
                case '[' -> body.startsWith("^", at + 1);
                default -> false;
            };
        }

        /** Counts characters inside HTML, until they are as many as outside. */
        void html(int from, int to) {
            boolean tag = false;
            for (int i = from; i < to && html < markdown; i++) {
                char c = body.charAt(i);
                if (c == '<') {
                    tag = true;
                } else if (c == '>') {
                    tag = false;
                } else if (!tag && !Character.isWhitespace(c)) {
                    html++;
                }
            }
        }

        BodyEvidence build() {
            return new BodyEvidence(constructs, markdown, html);
        }
    }
}
