package io.github.qingwen.internal.structure.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which boxes are quotations: those that set a little of the article apart from the rest. */
class QuotesTest {
    private static final String BOX = "<section style=\"background-color: rgb(242,242,242); padding: 10px;\"><p>";
    private static final String BOXED = "老人说，水到了冬天就不说话了，可它还在走，走得比夏天还要远一些。";

    private static String paragraphs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "<p>第" + i + "年的春天来得晚，河边的柳树到四月才绿，渡口的船也比往年晚开了半个月。</p>")
                .collect(Collectors.joining());
    }

    private static String boxes(int count) {
        return (BOX + BOXED + "</p></section>" + paragraphs(1)).repeat(count);
    }

    private static long quotes(String html) {
        return Qingwen.create()
                .toMarkdown(html)
                .lines()
                .filter(line -> line.startsWith("> "))
                .count();
    }

    @Test
    void aBoxInAnArticleIsOne() {
        assertThat(quotes(paragraphs(5) + boxes(1) + paragraphs(5))).isOne();
    }

    @Test
    void boxesOfOneLookAreSomeWhereTheyHoldLittleOfTheArticle() {
        assertThat(quotes(paragraphs(15) + boxes(4) + paragraphs(15))).isEqualTo(4);
    }

    @Test
    void boxesOfOneLookAroundMuchOfTheArticleAreItsLayout() {
        assertThat(quotes(paragraphs(1) + boxes(8))).isZero();
    }
}
