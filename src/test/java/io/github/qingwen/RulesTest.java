package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.CleaningRule;
import io.github.qingwen.rule.Preset;
import io.github.qingwen.rule.RuleIds;
import io.github.qingwen.rule.RuleInfo;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front door lets its users choose. */
class RulesTest {
    private static final String SOURCE = "<p>点击上方蓝字关注我们</p><p>甲</p><section class='ad'><p>买<b>茶</b></p>"
            + "<img src='https://a.cn/ad.jpg'></section><p>乙 丙</p>";

    private static Conversion convert(UnaryOperator<Qingwen.Builder> options) {
        return options.apply(Qingwen.builder()).build().convert(SOURCE);
    }

    @Test
    void aPresetSwitchesManyRulesAndARuleAlone() {
        assertThat(convert(builder -> builder).article().text()).doesNotContain("蓝字");
        assertThat(convert(builder -> builder.preset(Preset.FAITHFUL)).article().text())
                .contains("蓝字");
        assertThat(convert(builder -> builder.disable(RuleIds.PROMPT_LINE))
                        .article()
                        .text())
                .contains("蓝字");
        assertThat(convert(builder -> builder.enable(RuleIds.PROMPT_LINE).preset(Preset.FAITHFUL))
                        .article()
                        .text())
                .doesNotContain("蓝字");
    }

    @Test
    void everyRuleHasAConstantForItsId() throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : RuleIds.class.getFields()) {
            constants.add(field.get(null));
        }

        assertThat(constants)
                .isEqualTo(Qingwen.rules().stream().map(RuleInfo::id).toList());
    }

    @Test
    void aRuleThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Qingwen.builder().disable("no-such-rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-rule")
                .hasMessageContaining("hidden-display");
    }

    @Test
    void aRuleOfTheUsersTakesElementsByTheirSelector() {
        Conversion conversion =
                convert(builder -> builder.rule(CleaningRule.elements("advert", Category.CHROME, ".ad")));

        assertThat(conversion.article().text()).doesNotContain("茶").contains("甲", "乙 丙");
        assertThat(conversion.article().images()).isEmpty();
        assertThat(conversion.report().removals())
                .filteredOn(entry -> entry.rule().equals("advert"))
                .extracting(ReportEntry::text)
                .containsExactly("买茶", "https://a.cn/ad.jpg");
    }

    @Test
    void aRuleOfTheUsersTakesElementsByCode() {
        CleaningRule bold = CleaningRule.elements(
                "no-bold", Category.DECORATION, element -> element.normalName().equals("b"));

        assertThat(convert(builder -> builder.rule(bold)).article().text())
                .contains("买")
                .doesNotContain("茶");
    }

    @Test
    void aRuleOfTheUsersTakesLinesByTheirText() {
        CleaningRule line = CleaningRule.lines("my-line", Category.PROMPT, Pattern.compile("乙 .*"));

        assertThat(convert(builder -> builder.rule(line)).article().text())
                .contains("甲")
                .doesNotContain("乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prompt-line", "heading-line", "advert"})
    void aRuleOfTheUsersNeedsAnIdOfItsOwn(String taken) {
        Qingwen.Builder builder = Qingwen.builder().rule(CleaningRule.elements("advert", Category.CHROME, ".ad"));

        assertThatThrownBy(() -> builder.rule(CleaningRule.elements(taken, Category.CHROME, ".x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another rule has the id " + taken);
    }

    @Test
    void aSelectorThatIsNoneIsSaidAtOnce() {
        assertThatThrownBy(() -> CleaningRule.elements("x", Category.CHROME, "p[["))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("p[[");
    }
}
