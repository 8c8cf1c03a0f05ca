package io.github.qingwen.internal.markdown;

/** Superscript and subscript in Unicode characters, without HTML. */
enum ScriptText {
    SUPERSCRIPT(
            "superscript",
            "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ",
            "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ"),
    SUBSCRIPT("subscript", "0123456789+-−=()aehijklmnoprstuvxβγρφχ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ");

    /** Characters without a raised form that are allowed between raised numbers. */
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

    /** Returns whether Unicode has a raised or lowered form of all characters of a text. */
    boolean holds(String text) {
        return text.chars().allMatch(c -> plain.indexOf(c) >= 0 || SEPARATORS.indexOf(c) >= 0);
    }

    /** Returns whether a text, written as plain text, would read as part of the word or number before it. */
    boolean changesMeaning(String text) {
        return !text.isEmpty()
                && (Character.isLetterOrDigit(text.codePointAt(0)) || plain.indexOf(text.charAt(0)) >= 0);
    }

    /** Returns a text in raised or lowered characters; call {@link #holds} first. */
    String of(String text) {
        return Escapes.replaced(text, at -> {
            int index = plain.indexOf(text.charAt(at));
            return index < 0 ? null : raised.substring(index, index + 1);
        });
    }
}
