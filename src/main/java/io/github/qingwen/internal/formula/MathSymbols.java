package io.github.qingwen.internal.formula;

import io.github.qingwen.internal.Resources;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LaTeX and amssymb commands for characters, and the functions of LaTeX. */
final class MathSymbols {
    /** Functions with a LaTeX command whose scripts are beside them. */
    private static final Set<String> FUNCTIONS = Set.of(
            "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp", "hom", "ker",
            "lg", "ln", "log", "sec", "sin", "sinh", "tan", "tanh");

    /** Functions with a LaTeX command whose scripts are below and above them in displayed formulas. */
    private static final Set<String> LIMITS =
            Set.of("det", "gcd", "inf", "lim", "liminf", "limsup", "max", "min", "Pr", "sup");

    private static final String BIG_OPERATORS = "∑∏∐⋀⋁⋂⋃⨀⨁⨂⨄⨆";
    private static final String INTEGRALS = "∫∬∭⨌∮";
    private static final String BINARY = "+-−±∓×÷⋅∗*∘∙⊕⊖⊗⊘⊙∧∨∩∪∖†‡⊎⊓⊔≀⋆⨿⋄△▽◯∔⊞⊟⊠⊡";
    private static final String DELIMITERS = "([{⟨⌈⌊|‖∣∥)]}⟩⌉⌋/↑↓↕⟮⟯";
    private static final String OPENING = "([{⟨⌈⌊";
    private static final String CLOSING = ")]}⟩⌉⌋";

    private static final Map<Integer, String> COMMANDS = commands();

    private MathSymbols() {}

    /** Reads pairs of a character and the name of its command; after a slash, the name for an operator. */
    private static Map<Integer, String> commands() {
        String[] tokens =
                Resources.text(MathSymbols.class, "symbols.txt").strip().split("\\s+", -1);
        Map<Integer, String> commands = new HashMap<>();
        for (int i = 0; i + 1 < tokens.length; i += 2) {
            commands.put(tokens[i].codePointAt(0), tokens[i + 1]);
        }
        return Map.copyOf(commands);
    }

    /** Returns a character as LaTeX, unchanged if it has no command. */
    static String latex(int character, boolean operator) {
        if (character < 0x80) {
            String ascii = Character.toString(character);
            return character == '\\' ? "\\backslash" : "#$%&_{}".contains(ascii) ? '\\' + ascii : ascii;
        }
        if (character == '−') {
            return "-";
        }
        if (character == '∗') {
            return "*";
        }
        String name = COMMANDS.get(character);
        if (name == null) {
            return Character.toString(character);
        }
        int slash = name.indexOf('/');
        return '\\' + (slash < 0 ? name : operator ? name.substring(slash + 1) : name.substring(0, slash));
    }

    static boolean isFunction(String name) {
        return FUNCTIONS.contains(name) || LIMITS.contains(name);
    }

    /** Returns true for an operator whose scripts are below and above it in displayed formulas. */
    static boolean isBigOperator(String text) {
        return !text.isEmpty() && BIG_OPERATORS.contains(text);
    }

    /** Returns true for an operator that is larger in displayed formulas. */
    static boolean isOperator(String text) {
        return isBigOperator(text) || isIntegral(text);
    }

    /** Returns true for an operator whose scripts are beside it by default. */
    static boolean isIntegral(String text) {
        return !text.isEmpty() && INTEGRALS.contains(text);
    }

    /** Returns true for an operator that grows with its content. An empty one is an invisible delimiter. */
    static boolean isDelimiter(MathNode node) {
        return node.is("mo") && !node.has("stretchy", "false") && DELIMITERS.contains(node.text());
    }

    /** The classes of TeX's atoms. */
    enum AtomClass {
        ORDINARY,
        OPERATOR,
        BINARY,
        RELATION,
        OPENING,
        CLOSING,
        PUNCTUATION,
        INNER
    }

    private static AtomClass classOf(MathNode node) {
        MathNode base = node;
        while (base.name().startsWith("ms") && !base.children().isEmpty() && !base.is("msqrt") && !base.is("mstyle")) {
            base = base.child(0);
        }
        String text = base.text();
        if (base.is("mo") && text.codePointCount(0, text.length()) == 1) {
            int c = text.codePointAt(0);
            if (isOperator(text)) {
                return AtomClass.OPERATOR;
            }
            return BINARY.contains(text)
                    ? AtomClass.BINARY
                    : OPENING.contains(text)
                            ? AtomClass.OPENING
                            : CLOSING.contains(text)
                                    ? AtomClass.CLOSING
                                    : text.equals(",") || text.equals(";")
                                            ? AtomClass.PUNCTUATION
                                            : isRelation(c) ? AtomClass.RELATION : AtomClass.ORDINARY;
        }
        if (text.length() > 1 && (base.is("mo") || base.is("mi"))) {
            return AtomClass.OPERATOR;
        }
        return base.is("mfrac") ? AtomClass.INNER : AtomClass.ORDINARY;
    }

    static boolean startsWithRelation(MathNode row) {
        return !row.children().isEmpty() && classOf(row.child(0)) == AtomClass.RELATION;
    }

    private static boolean isRelation(int c) {
        return "=<>:".indexOf(c) >= 0
                || (c >= 0x2190 && c < 0x2200)
                || (c >= 0x2208 && c <= 0x220D)
                || c == 0x221D
                || (c >= 0x2223 && c <= 0x2226)
                || (c >= 0x223C && c <= 0x22B5)
                || (c >= 0x27F5 && c <= 0x27FF)
                || (c >= 0x2A7D && c <= 0x2AD0);
    }

    /** Returns the space between two neighbours in TeX, in thousandths of an em. */
    static int spaceBetween(@Nullable MathNode before, MathNode after) {
        if (before == null) {
            return 0;
        }
        AtomClass left = classOf(before);
        AtomClass right = classOf(after);
        if (left == AtomClass.OPENING || right == AtomClass.CLOSING || right == AtomClass.PUNCTUATION) {
            return 0;
        }
        if (left == AtomClass.RELATION || right == AtomClass.RELATION) {
            return left == right ? 0 : 278;
        }
        if (left == AtomClass.BINARY || right == AtomClass.BINARY) {
            return 222;
        }
        if (left == AtomClass.PUNCTUATION || left == AtomClass.INNER || right == AtomClass.INNER) {
            return 167;
        }
        return (left == AtomClass.OPERATOR || right == AtomClass.OPERATOR) && right != AtomClass.OPENING ? 167 : 0;
    }
}
