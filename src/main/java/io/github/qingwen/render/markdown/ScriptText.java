package io.github.qingwen.render.markdown;

import io.github.qingwen.model.Inline;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Superscript and subscript without HTML: Unicode's own characters, or a formula. */
enum ScriptText {
    SUPERSCRIPT("sup", '^', "0123456789+-=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ"),
    SUBSCRIPT("sub", '_', "0123456789+-=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

    /** What LaTeX would take for more than a character of text. */
    private static final Map<Character, String> LATEX = Map.of(
            '\\',
            "\\textbackslash{}",
            '{',
            "\\{",
            '}',
            "\\}",
            '$',
            "\\$",
            '%',
            "\\%",
            '#',
            "\\#",
            '&',
            "\\&",
            '_',
            "\\_",
            '^',
            "\\^{}",
            '~',
            "\\~{}");

    private final String tag;
    private final char operator;
    private final String plain;
    private final String raised;

    ScriptText(String tag, char operator, String plain, String raised) {
        this.tag = tag;
        this.operator = operator;
        this.plain = plain;
        this.raised = raised;
    }

    /** Returns the element of HTML. */
    String tag() {
        return tag;
    }

    /** Returns text or a formula that shows a text raised or lowered. */
    Inline of(String text) {
        String unicode = unicode(text);
        return unicode == null
                ? new Inline.Formula(operator + "{\\text{" + latex(text) + "}}")
                : new Inline.Text(unicode);
    }

    private @Nullable String unicode(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            if (at < 0) {
                return null;
            }
            unicode.append(raised.charAt(at));
        }
        return unicode.toString();
    }

    private static String latex(String text) {
        StringBuilder latex = new StringBuilder(text.length());
        text.chars().forEach(c -> latex.append(LATEX.getOrDefault((char) c, String.valueOf((char) c))));
        return latex.toString();
    }
}
