package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.report.Explanation;
import io.github.qingwen.report.QingwenException;
import org.junit.jupiter.api.Test;

/** The front door, beside the sources and the rules that it takes. */
class QingwenTest {
    private static final String TWO = "{\"news_item\": [{\"title\": \"甲\", \"content\": \"<p>一</p>\"}, "
            + "{\"title\": \"乙\", \"content\": \"<p>二</p>\"}]}";

    private final Qingwen qingwen = Qingwen.create();

    @Test
    void aSourceOfSeveralArticlesGivesThemAllInItsOrder() {
        assertThat(qingwen.convertAll(Source.of(TWO)))
                .extracting(conversion -> conversion.article().metadata().title())
                .containsExactly("甲", "乙");
    }

    @Test
    void aSourceOfSeveralArticlesIsRefusedWhereOneIsAskedFor() {
        assertThatThrownBy(() -> qingwen.convert(TWO))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.SEVERAL));
        assertThatThrownBy(() -> qingwen.explain(Source.of(TWO)))
                .isInstanceOfSatisfying(
                        QingwenException.class, e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.SEVERAL));
    }

    @Test
    void anExplanationHasALineForEachBlockOfTheArticle() {
        Source source = Source.of("<h2>石桥</h2><p>水很凉。</p><hr><p>夜里更凉。</p>");

        Explanation explanation = qingwen.explain(source);

        assertThat(explanation.lines())
                .hasSameSizeAs(qingwen.convert(source).article().blocks())
                .extracting(Explanation.Line::role)
                .startsWith("heading 2", "paragraph");
    }

    @Test
    void anExplanationFollowsTheRulesOfTheConverter() {
        Source source = Source.of("<p>一句话。</p><p>https://example.com/a</p>");

        assertThat(qingwen.explain(source).lines())
                .extracting(Explanation.Line::rule)
                .contains("link-printed");
        assertThat(Qingwen.builder()
                        .without("link-printed")
                        .build()
                        .explain(source)
                        .lines())
                .extracting(Explanation.Line::rule)
                .doesNotContain("link-printed");
    }

    @Test
    void twoConversionsOfTheSameSourceAreEqual() {
        Conversion one = qingwen.convert("<p>水很凉。</p>");

        assertThat(one)
                .isEqualTo(qingwen.convert("<p>水很凉。</p>"))
                .hasSameHashCodeAs(qingwen.convert("<p>水很凉。</p>"))
                .isNotEqualTo(qingwen.convert("<p>水不凉。</p>"));
    }
}
