package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.internal.structure.Segments;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.rule.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class DialoguesTest {
    private static String sketch(String html) {
        return fragment(html).in(Preset.READER).sketch();
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <p>问：船还开吗？</p><p>答：开。</p><p>问：几点？</p><p>答：天亮就开。</p>
            <p><b>老周</b>：船还开吗？</p><p><b>阿吉</b>：开。</p><p><b>老周</b>：几点？</p><p><b>阿吉</b>：天亮就开。</p>
            """)
    void turnsOfSpeakersAreADialogue(String html) {
        assertThat(sketch(html)).startsWith("list(item(p(").contains("天亮就开");
        assertThat(fragment(html).sketch()).doesNotContain("list");
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <p>时间：周六</p><p>地点：渡口</p><p>人数：十人</p><p>费用：免费</p>
            <p>问：船还开吗？</p><p>答：开。</p>
            <p>他说：船还开吗？我问的是今天。</p>
            """)
    void othersAreNot(String html) {
        assertThat(sketch(html)).doesNotContain("list(");
    }

    private static String paragraphs(String lines) {
        return Arrays.stream(lines.split(" "))
                .map(line -> "<p>" + line + "</p>")
                .collect(Collectors.joining());
    }

    private static String dialogue(String html) {
        return Segments.of(html).sketch(new Dialogues());
    }

    @Test
    void aDialogueMayBeginAndEndAmongOtherLines() {
        assertThat(dialogue(paragraphs("序 问：甲 答：乙 问：丙 答：丁 完")))
                .isEqualTo("p(序)\nlist(item(p(问：甲)) item(p(答：乙)) item(p(问：丙)) item(p(答：丁)))\np(完)");
    }

    @Test
    void atLeastTwoSpeakersSpeakMoreThanOnce() {
        assertThat(dialogue(paragraphs("问：甲 答：乙 问：丙"))).doesNotContain("list");
        assertThat(dialogue(paragraphs("问：甲 答：乙 问：丙 问：丁 问：戊"))).doesNotContain("list");
    }

    @Test
    void speakersAreSixAtMost() {
        String four = "甲：一 甲：二 乙：三 乙：四 ";

        assertThat(dialogue(paragraphs(four + "丙：五 丁：六 戊：七 己：八"))).startsWith("list(");
        assertThat(dialogue(paragraphs(four + "丙：五 丁：六 戊：七 己：八 庚：九"))).doesNotContain("list");
    }

    @Test
    void turnsInOtherBoxesAreNotOfTheDialogue() {
        String box = "<div style='border:1px solid red'>";

        assertThat(dialogue(box + paragraphs("问：甲 答：乙 问：丙") + "</div>" + paragraphs("答：丁")))
                .doesNotContain("list");
        assertThat(dialogue(box + paragraphs("问：甲 答：乙 问：丙 答：丁") + "</div>")).startsWith("list(");
    }

    @Test
    void sayWhatTheyAreMadeOf() {
        assertThat(reasons(paragraphs("序 问：甲 答：乙 问：丙 答：丁 问：戊"), new Dialogues()))
                .containsExactly("5 turns of 2 speakers");
    }

    private static List<String> reasons(String html, Inference inference) {
        return Segments.of(html).after(inference).segments().stream()
                .map(Segment::inferred)
                .filter(Objects::nonNull)
                .map(inferred -> String.join(", ", inferred.reasons()))
                .toList();
    }
}
