package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of the markup. {@code ¶} stands between blocks. */
class ListReaderTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li>甲</li><li>乙</li></ul>                                  | list(item(p(甲)) item(p(乙)))
            <ol><li>甲</li></ol>                                             | list from 1(item(p(甲)))
            <ol start="3"><li>甲</li></ol>                                   | list from 3(item(p(甲)))
            <ol start="-1"><li>甲</li></ol>                                  | list from 1(item(p(甲)))
            <ul><li><p>甲</p><p>乙</p></li></ul>                             | list(item(p(甲) p(乙)))
            <ul><li>甲<ol><li>乙</li></ol></li></ul> | list(item(p(甲) list from 1(item(p(乙)))))
            <ul><li>甲</li><ul><li>乙</li></ul><li>丙</li></ul> | list(item(p(甲) list(item(p(乙)))) item(p(丙)))
            <ul><section><li>甲</li></section><section><li>乙</li></section></ul> | list(item(p(甲)) item(p(乙)))
            <ul>题<li>甲</li>尾</ul>                                         | p(题) ¶ list(item(p(甲) p(尾)))
            <ul><p>甲</p></ul>                                               | p(甲)
            <ul><li></li><li>甲</li></ul>                                    | list(item(p(甲)))
            <ul></ul><p>甲</p>                                               | p(甲)
            """)
    void areReadHoweverTheyAreNested(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ol start="999999"><li>甲</li></ol>                              | list from 999999(item(p(甲)))
            <ol start="1000000"><li>甲</li></ol>                             | list from 1(item(p(甲)))
            <ol start="0"><li>甲</li></ol>                                   | list from 0(item(p(甲)))
            """)
    void countFromANumberOfUpToSixDigits(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ol><li value="3">甲</li><li>乙</li></ol>                        | list from 3(item(p(甲)) item(p(乙)))
            <ol><li>甲</li><li value="5">乙</li><li>丙</li></ol> \
                | list from 1(item(p(甲))) ¶ list from 5(item(p(乙)) item(p(丙)))
            <ol reversed><li>甲</li><li>乙</li></ol>      | list from 2(item(p(甲))) ¶ list from 1(item(p(乙)))
            <ol reversed start="9"><section><li>甲</li></section></ol>       | list from 9(item(p(甲)))
            <ol><li>甲</li><li><br></li><li>乙</li></ol>  | list from 1(item(p(甲))) ¶ list from 3(item(p(乙)))
            <ol><li>甲</li><li style="display:none">x</li><li>乙</li></ol>   | list from 1(item(p(甲)) item(p(乙)))
            <ul><li value="3">甲</li><li></li><li value="7">乙</li></ul>     | list(item(p(甲)) item(p(乙)))
            """)
    void haveTheNumbersThatABrowserShows(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul>题<p>一</p><li>甲</li></ul>                                  | p(题) ¶ p(一) ¶ list(item(p(甲)))
            <ul><li>甲</li><p>一</p><p>二</p><li>乙</li></ul> | list(item(p(甲) p(一) p(二)) item(p(乙)))
            <ul><li>甲</li><section><p>一</p></section><li>乙</li></ul>      | list(item(p(甲) p(一)) item(p(乙)))
            <ul><li>甲</li><pre>x</pre></ul>                                  | list(item(p(甲) code(x)))
            <ul><section>一<li>甲</li></section>二</ul>                      | p(一) ¶ list(item(p(甲) p(二)))
            <ul><ol><li>甲</li></ol><li>乙</li></ul> | list from 1(item(p(甲))) ¶ list(item(p(乙)))
            """)
    void holdWhatStandsBetweenItemsInTheItemBefore(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <ul><li data-checked="true">甲</li><li data-checked="false">乙</li><li>丙</li></ul> \
                | list(done item(p(甲)) open item(p(乙)) item(p(丙)))
            <ul><li><section><input type="checkbox" checked>甲</section></li><li><input type="checkbox">乙</li></ul> \
                | list(done item(p(甲)) open item(p(乙)))
            <ul><li><input type="radio" checked>甲</li><li><b>乙</b></li></ul> \
                | list(item(p(甲)) item(p(strong(乙))))
            <ul><li data-checked="true"></li><li data-checked="false">乙</li></ul>                 | list(open item(p(乙)))
            """)
    void knowWhichTasksAreDone(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void loseTheItemsOfWhichNothingIsLeft() {
        String prompt = "<li data-checked='true'><p>点击上方蓝字关注我们</p></li>";

        fragment("<ul>" + prompt + "<li data-checked='false'>甲</li></ul>").becomes("list(open item(p(甲)))");
        fragment("<p>甲</p><ul>" + prompt + "</ul>").becomes("p(甲)");
    }
}
