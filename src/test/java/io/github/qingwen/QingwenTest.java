package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.model.Article;
import io.github.qingwen.render.html.HtmlRenderer;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.render.text.TextRenderer;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

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
    }

    @ParameterizedTest
    @Texts("""
            {'title': '甲~u0000乙', 'content': '<p>正文~u0000</p>', 'author': '~ud800', 'k': ['~u0000']}
            {'news_item': [{'title': '甲~u0000', 'author': '乙~u0000', 'digest': '丙~u0000', 'url': 'http://a.cn/~u0000', 'content': '<p>正文</p>'}]}
            ---↵title: '甲~0乙'↵date: 'x~0'↵tags: ['a~0']↵k: {'x~0': 'y~0'}↵---↵↵正文&#0;甲`乙&#0;`。↵
            <p>甲&#0;乙&#xD800;<a href='javascript:&#0;'>字</a></p>
            <rss version='2.0'><channel><item><title>甲&amp;#0;</title><description>&lt;p&gt;乙&amp;#0;&lt;/p&gt;</description></item></channel></rss>
            """)
    void noOutputHasNul(String source) {
        String escaped =
                source.startsWith("<") ? source : source.replace('\'', '"').replace('~', '\\');
        Conversion conversion = qingwen.convertAll(Source.of(escaped)).get(0);
        Article article = conversion.article();

        assertThat(List.of(
                        MarkdownRenderer.create().render(article),
                        HtmlRenderer.create().render(article),
                        JsonRenderer.create().render(article),
                        TextRenderer.create().render(article),
                        conversion.report().toString()))
                .allSatisfy(output -> assertThat(output).doesNotContain("\0", "u0000", "\ud800"));
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
