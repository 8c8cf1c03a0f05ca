package io.github.qingwen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.json.JsonRenderer;
import io.github.qingwen.render.markdown.FrontMatterStyle;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out grows as what goes in, and whatever goes in can be written. */
class OutputSizeTest {
    private static Article article(String source) {
        return Qingwen.create().convert(source).article();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 800})
    void aTableOfOneLongRowIsNotAsWideEverywhere(int cells) {
        String source =
                "<table><tr>" + "<td>甲</td>".repeat(cells) + "</tr>" + "<tr><td>乙</td></tr>".repeat(cells) + "</table>";

        assertThat(MarkdownRenderer.create().render(article(source)).length()).isLessThan(2 * source.length());
    }

    @Test
    void aShortRowOfATableHasNoCellsThatItLacks() {
        assertThat(MarkdownRenderer.create()
                        .render(article("<table><tr><th>甲</th><th>乙</th></tr><tr><td>丙</td></tr></table>")))
                .startsWith("|甲|乙|\n")
                .endsWith("\n|丙|\n");
    }

    @Test
    void aTableOfMarkdownThatWouldBeVastIsText() {
        int cells = 2000;
        String source = "|" + "a|".repeat(cells) + "\n|" + "-|".repeat(cells) + "\n" + "|甲|\n".repeat(cells);

        Article article = article(source + "\n**乙**\n");

        assertThat(article.text()).contains("甲").contains("乙");
    }

    @Test
    void deepListsAreNotIndentedWithoutBound() {
        String source = "<ul><li>".repeat(30) + "<p>甲</p>".repeat(2000);

        String json = JsonRenderer.create().render(article(source));

        assertThat(json.length() / (double) source.length()).isLessThan(80);
    }

    @Test
    void entriesInsideAnEntryOfAFeedAreItsContent() {
        String feed = "<rss><channel>" + "<item><description>一年的雪。".repeat(50) + "</channel></rss>";

        List<Conversion> conversions = Qingwen.create().convertAll(Source.of(feed));

        assertThat(conversions).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(FrontMatterStyle.class)
    void halfACharacterIsTheReplacementCharacter(FrontMatterStyle style) {
        Article article = article("---\ntitle: \"山\\ud800水\"\n---\n<p>甲&#xd800;乙\ud83d</p>");

        assertThat(MarkdownRenderer.builder().frontMatter(style).build().render(article))
                .contains("甲\ufffd乙\ufffd")
                .doesNotContain("\ud800", "\ud83d");
    }

    @Test
    void halfACharacterInTheDetailsOfACardIsTheReplacementCharacter() {
        Article article = article("<p>甲</p><mpvideosnap data-nickname='山&#xd83d;' data-desc='水'></mpvideosnap>");

        assertThat(JsonRenderer.create().render(article)).contains("山\ufffd").doesNotContain("\ud83d");
    }

    @Test
    void aYearOfMoreThanFourDigitsIsNoDate() {
        Article article = article("---\ntitle: 山\ndate: +999999999-12-31T23:59:59Z\n---\n<p>甲</p>");

        assertThat(article.metadata().publishedAt()).isNull();
        assertThat(MarkdownRenderer.builder()
                        .frontMatter(FrontMatterStyle.HEXO)
                        .build()
                        .render(article))
                .contains("甲");
    }

    @Test
    void metadataKeepsTextThatCanBeWritten() {
        assertThat(Metadata.builder().title("山\ud800").build().title()).isEqualTo("山\ufffd");
        assertThat(Metadata.builder().title("山\ud83c\udf28").build().title()).isEqualTo("山\ud83c\udf28");
        assertThat(Metadata.builder().tags(List.of("山\ud800")).build().tags()).containsExactly("山\ufffd");
        assertThat(Metadata.builder().categories(List.of("\udf28")).build().categories())
                .containsExactly("\ufffd");
        assertThat(new Credit("图", List.of("山\ud800")).names()).containsExactly("山\ufffd");
    }
}
