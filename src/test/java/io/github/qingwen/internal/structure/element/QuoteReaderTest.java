package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations of the markup. {@code ¶} stands between blocks. */
class QuoteReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <blockquote><p>甲</p><p>乙</p></blockquote>              | quote(p(甲) p(乙))
            <blockquote>甲<blockquote>乙</blockquote></blockquote>   | quote(p(甲) quote(p(乙)))
            <blockquote></blockquote><p>甲</p>                       | p(甲)
            """)
    void areReadAsTheMarkupSays(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <blockquote><header>题</header><p>甲</p></blockquote>    | quote(题: p(甲))
            <blockquote><header>题<b>名</b></header></blockquote>    | quote(题strong(名): )
            <blockquote><header><p>题</p><p>名</p></header>甲</blockquote> | quote(题 名: p(甲))
            <blockquote><p>甲</p><header>题</header></blockquote>    | quote(p(甲) p(题))
            <blockquote><section>题</section><p>甲</p></blockquote>  | quote(p(题) p(甲))
            """)
    void haveTheirTitleInAHeaderAtTheirStart(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <blockquote><header>题<img src='https://a.cn/1'></header><p>甲</p></blockquote> \
                | quote(p(题) figure(https://a.cn/1) p(甲))
            <blockquote><header><h2>题</h2></header><p>甲</p></blockquote> | quote(h2(题) p(甲))
            """)
    void haveNoTitleInAHeaderThatHoldsMoreThanALine(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }
}
