package io.github.qingwen.internal.structure.list;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.rule.Preset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Timelines and dialogues. */
class TimelinesAndDialoguesTest {
    private static String sketch(String html) {
        return fragment(html).in(Preset.READER).sketch();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1998年, 2003年5月, 2011年10月1日", "5月1日, 5月2日, 6月9号", "2001, 2005.3, 2009-10-11", "08:00, 9:30, 17：45"})
    void datesWithLinesBelowAreATimeline(String first, String second, String third) {
        String html =
                "<p>" + first + "</p><p>开渡</p><p>" + second + "</p><p>换船</p><p>再换船</p><p>" + third + "</p><p>停渡</p>";

        assertThat(sketch(html))
                .isEqualTo("list(item(p(" + first + ") p(开渡)) item(p(" + second + ") p(换船) p(再换船)) item(p(" + third
                        + ") p(停渡)))");
        assertThat(fragment(html).sketch()).doesNotContain("list");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>问：船还开吗？</p><p>答：开。</p><p>问：几点？</p><p>答：天亮就开。</p>",
                "<p><b>老周</b>：船还开吗？</p><p><b>阿吉</b>：开。</p><p><b>老周</b>：几点？</p><p><b>阿吉</b>：天亮就开。</p>"
            })
    void turnsOfSpeakersAreADialogue(String html) {
        assertThat(sketch(html)).startsWith("list(item(p(").contains("天亮就开");
        assertThat(fragment(html).sketch()).doesNotContain("list");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>时间：周六</p><p>地点：渡口</p><p>人数：十人</p><p>费用：免费</p>", "<p>1998年</p><p>开渡</p><p>2003年</p><p>停渡</p>",
                "<p>问：船还开吗？</p><p>答：开。</p>", "<p>他说：船还开吗？我问的是今天。</p>"
            })
    void othersAreNot(String html) {
        assertThat(sketch(html)).doesNotContain("list(");
    }
}
