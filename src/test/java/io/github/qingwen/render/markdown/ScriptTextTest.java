package io.github.qingwen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"12, ¹², ₁₂", "n+1, ⁿ⁺¹, ₙ₊₁", "(x), ⁽ˣ⁾, ₍ₓ₎"})
    void isUnicodeWhereItHasAllCharacters(String text, String raised, String lowered) {
        assertThat(ScriptText.SUPERSCRIPT.of(text)).isEqualTo(new Inline.Text(raised));
        assertThat(ScriptText.SUBSCRIPT.of(text)).isEqualTo(new Inline.Text(lowered));
    }

    @Test
    void isAFormulaElse() {
        assertThat(ScriptText.SUPERSCRIPT.of("2甲")).isEqualTo(new Inline.Formula("^{\\text{2甲}}"));
        assertThat(ScriptText.SUBSCRIPT.of("b")).isEqualTo(new Inline.Formula("_{\\text{b}}"));
    }

    @Test
    void ofAFormulaHasNoCommands() {
        assertThat(ScriptText.SUPERSCRIPT.of("\\{}$%#&_^~"))
                .isEqualTo(new Inline.Formula("^{\\text{\\textbackslash{}\\{\\}\\$\\%\\#\\&\\_\\^{}\\~{}}}"));
    }
}
