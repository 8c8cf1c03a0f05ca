package io.github.qingwen.internal.read.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/**
 * Parses formulas between dollar signs as Pandoc does: no whitespace inside the signs, no digit behind them. Prices are
 * none: a formula has Chinese only in braces, as the argument of a command.
 */
final class FormulaInlineParser implements InlineContentParser {
    /** Whether no formula ends behind here: a sign was looked for up to the end in vain. */
    private boolean noEnd;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (noEnd) {
            return ParsedInline.none();
        }
        boolean escaped = scanner.peekPreviousCodePoint() == '$';
        scanner.next();
        boolean display = scanner.next('$');
        Position start = scanner.position();
        if (escaped || (!display && Character.isWhitespace(scanner.peek()))) {
            return ParsedInline.none();
        }
        String latex = latex(scanner, start);
        if (latex == null || latex.isBlank() || (display && !scanner.next('$'))) {
            return ParsedInline.none();
        }
        boolean formula =
                display || (!Character.isWhitespace(latex.charAt(latex.length() - 1)) && !isDigit(scanner.peek()));
        return formula && isFormula(latex)
                ? ParsedInline.of(new FormulaNode(latex.strip()), scanner.position())
                : ParsedInline.none();
    }

    /**
     * Moves behind the next dollar sign that no backslash escapes, and returns what stands before it; null where there
     * is none.
     */
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isFormula(String latex) {
        int depth = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303f') || c >= '\uff00')) {
                return false;
            }
        }
        return true;
    }

    /** Makes a parser for each snippet. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new FormulaInlineParser();
        }
    }
}
