package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import io.github.qingwen.model.Credit;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFormTest {
    /** Credits in one line: {@code 文=甲+乙; 图=丙}. */
    private static String sketch(String line) {
        return CreditForm.of(line)
                .map(form -> sketch(form.credits()) + (form.whole() ? "" : " …"))
                .orElse("none");
    }

    private static String sketch(List<Credit> credits) {
        return credits.stream()
                .map(credit -> credit.role() + '=' + String.join("+", credit.names()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            本文作者丨林小夏           ¦ 本文作者
            原文作者：林小夏           ¦ 原文作者
            创作者：林小夏             ¦ 创作者
            值班编辑丨林小夏           ¦ 值班编辑
            运营编辑：林小夏           ¦ 运营编辑
            图文排版｜林小夏           ¦ 图文排版
            封面图来源：林小夏         ¦ 封面图来源
            图片资料来源：林小夏       ¦ 图片资料来源
            制版人： 林小夏            ¦ 制版人
            编译 | 林小夏              ¦ 编译
            首发：林小夏               ¦ 首发
            校审：林小夏               ¦ 校审
            统筹 | 林小夏              ¦ 统筹
            供稿部门：林小夏           ¦ 供稿部门
            策划/剧本：林小夏          ¦ 策划/剧本
            排版 ▎林小夏               ¦ 排版
            ▌编辑：林小夏              ¦ 编辑
            *头图来源：林小夏          ¦ 头图来源
            校稿人：林小夏             ¦ 校稿人
            图编 | 林小夏              ¦ 图编
            解读：林小夏               ¦ 解读
            林小夏 | 撰文              ¦ 撰文
            林小夏｜原文作者           ¦ 原文作者
            """)
    void hasARoleComposedOfWords(String line, String role) {
        assertThat(sketch(line)).isEqualTo(role + "=林小夏");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            策划：Ann | 监制：Bob、Cat         ¦ 策划=Ann; 监制=Bob+Cat
            策划：Ann｜监制：Bob               ¦ 策划=Ann; 监制=Bob
            排版：林一 / 审核：林二            ¦ 排版=林一; 审核=林二
            作者：林一；美编:林二；            ¦ 作者=林一; 美编=林二
            作者：林一，编译：林二             ¦ 作者=林一; 编译=林二
            校对：林一 运营：林二 排版：林三   ¦ 校对=林一; 运营=林二; 排版=林三
            监制 | 林一 主管 | 林二 林三       ¦ 监制=林一; 主管=林二+林三
            文｜林一 图、摄影｜林二            ¦ 文=林一; 图、摄影=林二
            """)
    void hasSeveralCredits(String line, String credits) {
        assertThat(sketch(line)).isEqualTo(credits);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            题图来源：小 K 微博                ¦ 题图来源=小 K 微博
            图源｜河边 一日、石桥网            ¦ 图源=河边 一日+石桥网
            河边 一日｜来源                    ¦ 来源=河边 一日
            来源：河边 一日 编辑：林一 林二    ¦ 来源=河边 一日; 编辑=林一+林二
            设计：谷雨 工作室                  ¦ 设计=谷雨 工作室
            """)
    void keepsSpacesInSources(String line, String credits) {
        assertThat(sketch(line)).isEqualTo(credits);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            文｜某报记者 林小夏                ¦ 文=林小夏 …
            文｜林一 编辑｜林二 某校教授       ¦ 文=林一; 编辑=林二 …
            林小夏 某院研究员 | 撰文           ¦ 撰文=林小夏 …
            文/BY Ann Lee                      ¦ 文/BY=Ann Lee
            文 | by Ann Lee                    ¦ 文 | by=Ann Lee
            """)
    void keepsWhatIsNoName(String line, String credits) {
        assertThat(sketch(line)).isEqualTo(credits);
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            编辑： ¦ 编辑： 排版：林一 ¦ 来源：2021-05-06 ¦ 来源：https://a.cn/1 ¦ 来源：石桥网 侵删
            编辑：林一 道具|林二 ¦ 作者：石桥网 / 原文链接 ¦ 作者：我没见过海！ ¦ 题图标题：河边 ¦ 林小夏：撰文
            某某 | 河边的来源地
            """)
    void isOfRolesAndNamesAlone(String line) {
        assertThat(sketch(line)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"编辑", "图/", "本文", "编辑：甲 ", "（", "甲 ", "|"})
    void ofALongLineTakesNoTime(String piece) {
        String line = piece.repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(CreditForm.of(line)).isEmpty();
            CreditSentence.credits(line);
        });
    }
}
