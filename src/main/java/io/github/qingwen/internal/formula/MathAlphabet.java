package io.github.qingwen.internal.formula;

import java.util.Map;

/** Converts the mathematical alphanumeric symbols of Unicode to letters in fonts of LaTeX. */
final class MathAlphabet {
    private static final int LATIN = 0x1D400;
    private static final int GREEK = 0x1D6A8;
    private static final int DIGITS = 0x1D7CE;
    private static final int END = 0x1D800;

    // spotless:off
    private static final String[] LATIN_FONTS = {
        "mathbf", "italic", "boldsymbol", "mathscr", "mathscr", "mathfrak", "mathbb", "mathfrak", "mathsf", "mathsf",
        "mathsf", "mathsf", "mathtt"
    };
    // spotless:on
    private static final String[] GREEK_FONTS = {"mathbf", "italic", "boldsymbol", "boldsymbol", "boldsymbol"};
    private static final String[] DIGIT_FONTS = {"mathbf", "mathbb", "mathsf", "mathsf", "mathtt"};

    private static final String GREEK_LETTERS = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";

    /** Letters that were in Unicode before these alphabets, by font. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "mathbb", "ℂCℍHℕNℙPℚQℝRℤZ",
            "mathscr", "ℬBℰEℱFℋHℐIℒLℳMℛRℯeℊgℴo",
            "mathfrak", "ℭCℌHℨZ",
            "italic", "ℎh");

    private MathAlphabet() {}

    /**
     * A letter.
     *
     * @param font the command of its font; {@code italic} for the default, empty for none
     */
    record Letter(int character, String font) {}

    static Letter letter(int codePoint) {
        if (codePoint < LATIN || codePoint >= END) {
            return elsewhere(codePoint);
        }
        if (codePoint >= DIGITS) {
            int at = codePoint - DIGITS;
            return new Letter('0' + at % 10, DIGIT_FONTS[at / 10]);
        }
        int letters = GREEK_LETTERS.length();
        int at = codePoint - GREEK;
        if (at >= 0) {
            return at / letters < GREEK_FONTS.length
                    ? new Letter(GREEK_LETTERS.charAt(at % letters), GREEK_FONTS[at / letters])
                    : new Letter(codePoint, "");
        }
        if (codePoint >= GREEK - 4) {
            return new Letter(codePoint == GREEK - 4 ? 'ı' : 'ȷ', "italic");
        }
        at = codePoint - LATIN;
        return new Letter((at % 52 < 26 ? 'A' : 'a' - 26) + at % 52, LATIN_FONTS[at / 52]);
    }

    private static Letter elsewhere(int codePoint) {
        if (codePoint >= 'ℂ' && codePoint <= 'ℴ') {
            for (Map.Entry<String, String> font : ELSEWHERE.entrySet()) {
                int at = font.getValue().indexOf(codePoint);
                if (at >= 0) {
                    return new Letter(font.getValue().charAt(at + 1), font.getKey());
                }
            }
        }
        return new Letter(codePoint, "");
    }
}
