package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.internal.text.InlineFormulas;
import io.github.qingwen.render.markdown.InlineFormula;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** Parses {@link InlineFormulas} and formulas between {@code $$}. */
final class FormulaInlineParser implements InlineContentParser {
    /** Whether a search for a closing dollar sign has reached the end in vain. Later searches would too. */
    private boolean noEnd;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (noEnd) {
            return ParsedInline.none();
        }
        scanner.next();
        boolean display = scanner.next('$');
        Position start = scanner.position();
        String latex = display || InlineFormulas.opens(scanner.peek()) ? latex(scanner, start) : null;
        if (latex != null && isFormula(latex, display, scanner)) {
            return ParsedInline.of(new InlineFormula(latex.strip()), scanner.position());
        }
        // the second dollar sign opens no formula
        return display ? ParsedInline.of(new Text("$$"), start) : ParsedInline.none();
    }

    private static boolean isFormula(String latex, boolean display, Scanner scanner) {
        return !latex.isBlank()
                && (display
                        ? scanner.next('$')
                        : InlineFormulas.closes(latex.charAt(latex.length() - 1), scanner.peek()))
                && InlineFormulas.reach(latex, 0) == latex.length();
    }

    /** Moves past the next unescaped dollar sign. Returns the text before it, or null if there is none. */
    private @Nullable String latex(Scanner scanner, Position start) {
        while (scanner.hasNext()) {
            char c = scanner.peek();
            Position end = scanner.position();
            scanner.next();
            if (c == '\\' && scanner.hasNext()) {
                scanner.next();
            } else if (c == '$') {
                return scanner.getSource(start, end).getContent();
            }
        }
        noEnd = true;
        return null;
    }
}
