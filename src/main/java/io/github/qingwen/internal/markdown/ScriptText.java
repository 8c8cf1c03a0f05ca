package io.github.qingwen.internal.markdown;

/** Superscript and subscript without HTML: Unicode's own characters. */
enum ScriptText {
    SUPERSCRIPT(
            "superscript",
            "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ"),
    SUBSCRIPT("subscript", "0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    /** Between raised numbers these stand on the line. */
    private static final String SEPARATORS = ", ";

    private final String label;
    private final String plain;
    private final String raised;

    ScriptText(String label, String plain, String raised) {
        this.label = label;
        this.plain = plain;
        this.raised = raised;
    }

    String label() {
        return label;
    }

    /** Returns whether Unicode has all characters of a text. */
    boolean holds(String text) {
        return text.chars().allMatch(c -> plain.indexOf(c) >= 0 || SEPARATORS.indexOf(c) >= 0);
    }

    /** Returns whether a text on the line reads as a part of the word or number before it. */
    boolean changesMeaning(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || plain.indexOf(text.charAt(0)) >= 0);
    }

    /** Returns a text that Unicode holds, raised or lowered. */
    String of(String text) {
        StringBuilder unicode = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            unicode.append(at < 0 ? text.charAt(i) : raised.charAt(at));
        }
        return unicode.toString();
    }
}
