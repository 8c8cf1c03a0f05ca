package io.github.qingwen.internal.structure.inference;

import static io.github.qingwen.internal.structure.inference.SampleSegments.SCOPE;
import static io.github.qingwen.internal.structure.inference.SampleSegments.line;
import static io.github.qingwen.internal.structure.inference.SampleSegments.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Credit;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditLinesTest {
    private static final CreditLines CREDITS = new CreditLines();

    private static Outcome outcome(Segment... segments) {
        return Outcome.of(CREDITS::apply, List.of(segments), SampleSegments.scope());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            撰文 | 林小夏                    ¦ 撰文       ¦ 林小夏
            编辑：王一、李二（实习 生）      ¦ 编辑       ¦ 王一+李二（实习 生）
            撰文、摄影 | 王一，李二          ¦ 撰文、摄影 ¦ 王一+李二
            图/文：王一                      ¦ 图/文      ¦ 王一
            """)
    void ofRolesAndNamesMoveToTheMetadata(String line, String role, String names) {
        Outcome outcome = outcome(line("甲", Role.TEXT), line(line, Role.CREDIT));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo("甲");
        assertThat(outcome.credits()).containsExactly(new Credit(role, Arrays.asList(names.split("\\+"))));
        assertThat(outcome.entries())
                .containsExactly(new PendingEntry(
                        Action.MOVED,
                        "a-rule",
                        Category.METADATA,
                        line,
                        SampleSegments.PLACE,
                        1.0,
                        List.of("as the test says", "now in metadata.credits")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"转载自石桥杂志", "作者：他来了，又走了，没有人知道，也没有人问", "作者：我没见过海！"})
    void ofSentencesStayAndAreInTheMetadataToo(String line) {
        Outcome outcome = outcome(line(line, Role.CREDIT));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo(line);
        assertThat(outcome.credits()).containsExactly(new Credit("", List.of(line)));
        assertThat(outcome.entries()).isEmpty();
        assertThat(outcome.segments())
                .extracting(Segment::inferred)
                .containsExactly(new PendingEntry(
                        Action.INFERRED,
                        "a-rule",
                        Category.METADATA,
                        line,
                        SampleSegments.PLACE,
                        1.0,
                        List.of("as the test says", "in metadata.credits too")));
    }

    @Test
    void ofSeveralRolesAreSeveralCredits() {
        Outcome outcome = outcome(line("策划：林一 | 监制：林二", Role.CREDIT));

        assertThat(outcome.segments()).isEmpty();
        assertThat(outcome.credits()).containsExactly(new Credit("策划", List.of("林一")), new Credit("监制", List.of("林二")));
    }

    @Test
    void thatSayMoreThanRolesAndNamesStay() {
        Outcome outcome = outcome(line("文｜石桥报记者 林小夏", Role.CREDIT));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo("文｜石桥报记者 林小夏");
        assertThat(outcome.credits()).containsExactly(new Credit("文", List.of("林小夏")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            本文作者：林小夏   ¦ 本文作者
            首发：林小夏       ¦ 首发
            林小夏 | 撰文      ¦ 撰文
            """)
    void thatBeginWithAnUnusualRoleOrANameStay(String line, String role) {
        Outcome outcome = outcome(line(line, Role.CREDIT));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo(line);
        assertThat(outcome.credits()).containsExactly(new Credit(role, List.of("林小夏")));
    }

    @Test
    void withALinkOrANoteStay() {
        Run.Text name = words("林小夏");
        Scope noted = new Scope(
                "a-rule",
                SCOPE.length(),
                new InlineBuilder(run -> run == name ? "1" : null),
                SCOPE.targets(),
                new ArrayList<>(),
                new ArrayList<>());
        List<Segment> linked = List.of(line(Role.CREDIT, words("来源："), name.linkedTo("https://a.cn/1")));
        List<Segment> plain = List.of(line(Role.CREDIT, words("来源："), name));

        assertThat(SampleSegments.sketch(CREDITS.apply(linked, SCOPE))).isEqualTo("来源：link→https://a.cn/1(林小夏)");
        assertThat(CREDITS.apply(plain, noted)).hasSize(1);
        assertThat(CREDITS.apply(plain, SCOPE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.27", "版权声明", "未经许可，谢绝转载"})
    void thatNameNobodyStayTextAlone(String line) {
        Outcome outcome = outcome(line(line, Role.CREDIT));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo(line);
        assertThat(outcome.credits()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0.54, 0", "0.55, 1"})
    void ofSentencesMustBeMoreCertain(double certainty, int credits) {
        Outcome outcome = outcome(line("转载自石桥杂志", Role.CREDIT, certainty), line("撰文 | 林", Role.CREDIT, 0.1));

        assertThat(SampleSegments.sketch(outcome.segments())).isEqualTo("转载自石桥杂志");
        assertThat(outcome.credits()).hasSize(credits + 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"40, true", "41, false"})
    void ofRolesAndNamesHaveUpTo40Characters(int length, boolean moves) {
        String line = "撰文：" + "林".repeat(length - 3);

        assertThat(outcome(line(line, Role.CREDIT)).segments().isEmpty()).isEqualTo(moves);
    }

    @Test
    void haveTheRoleOfACredit() {
        assertThat(CREDITS.roles()).containsExactly(Role.CREDIT);
        assertThat(outcome(line("撰文 | 林小夏", Role.TEXT)).credits()).isEmpty();
        assertThat(SampleSegments.sketch(outcome(line("撰文 | 林小夏", Role.TEXT), SampleSegments.figure("https://a.cn/1"))
                        .segments()))
                .isEqualTo("撰文 | 林小夏 figure(https://a.cn/1)");
    }
}
