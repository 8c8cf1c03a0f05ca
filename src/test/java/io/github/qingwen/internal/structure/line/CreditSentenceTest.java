package io.github.qingwen.internal.structure.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditSentenceTest {
    @ParameterizedTest
    @Texts("""
            本文转载自石桥杂志，略有删改
            信息来源于网络
            本文首发于石桥杂志 未经许可 不得转载
            *本文为「石桥杂志」原创内容
            本文由石桥网发布
            石桥工作室出品 不得转载
            石桥网报道
            版权归石桥网所有
            致谢：本文经林小夏审核
            林小夏（第一作者）
            石桥报实习生 林小夏
            林小夏 石桥研究院研究员
            作者，Ann Lee
            文 林小夏 来源：石桥网
            【声明】石桥网第3期；作者：林小夏；图片来源：网络
            原文：https://a.cn/1
            石桥网（ID：stone-bridge）
            石桥网 2021年04月05
            原创 石桥网 2022年05月06
            """)
    void namesWhoMadeTheArticleOrItsSource(String line) {
        assertThat(CreditSentence.credits(line)).isTrue();
    }

    @ParameterizedTest
    @Texts("""
            5.27 ¦ 第3期 ¦ Doi：10.1038/a-1 ¦ 全文字数： 3200 ¦ 版权声明 ¦ 本文为原创文章。 ¦ 版权归原作者所有
            未经许可，谢绝转载 ¦ 转载请联系作者 ¦ 文中观点仅代表作者个人 ¦ 召开新闻发布会 ¦ 作者
            2020年04月15日·1790 字 ¦ 文中的林一、林二、林三都是化名 ¦ 主要研究方向为河流与石桥
            """)
    void isNoNoticeOrDate(String line) {
        assertThat(CreditSentence.credits(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"本文转载自石桥, 80, true", "本文转载自石桥, 81, false", "作者简介：林, 300, true"})
    void isShortUnlessARoleComesFirst(String start, int length, boolean credits) {
        String line = start + "桥".repeat(length - start.length());

        assertThat(CreditSentence.credits(line)).isEqualTo(credits);
    }
}
