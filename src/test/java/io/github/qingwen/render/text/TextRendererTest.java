package io.github.qingwen.render.text;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TextRendererTest {
    private static List<Inline> words(String text) {
        return List.of(text(text));
    }

    private static String plain(Block... blocks) {
        return TextRenderer.create().render(article(blocks));
    }

    static List<List<Object>> blocks() {
        Block.Card card = Block.Card.builder(CardKind.VIDEO).title("渡口").build();
        return List.of(
                List.of(heading(2, " 山 "), "山\n"),
                List.of(new Block.Quote(words("题"), List.of(paragraph("水"))), "题\n\n水\n"),
                List.of(figure("/1.jpg", text("桥")), "桥\n"),
                List.of(new Block.CodeBlock("java", "  a\n\nb"), "  a\n\nb\n"),
                List.of(new Block.CodeBlock("java", " \n"), ""),
                List.of(new Block.Formula("x"), "x\n"),
                List.of(new Block.Divider(), ""),
                List.of(new Block.Raw("html", "<!--x-->"), ""),
                List.of(card, "视频：渡口\n"),
                List.of(card.toBuilder().description("一条河").build(), "视频：渡口\n一条河\n"),
                List.of(new Block.Unknown("poll", Map.of("text", "去哪儿？")), "去哪儿？\n"),
                List.of(
                        new Block.Table(words("茶单"), null, List.of(row("茶", "价")), List.of(row("绿\n茶", "5\t元"))),
                        "茶单\n\n茶\t价\n绿 茶\t5 元\n"));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void eachKindOfBlockHasItsText(List<Object> example) {
        assertThat(plain((Block) example.get(0))).isEqualTo(example.get(1));
    }

    @Test
    void listsHaveMarkersAndIndentTheirFurtherLines() {
        Block inner = bullets(item("甲"));
        Block list = numbered(9, item(paragraph("一"), inner), item(paragraph("二"), inner));

        assertThat(plain(list)).isEqualTo("9. 一\n   - 甲\n10. 二\n    - 甲\n");
    }

    @Test
    void cardsAreLeftOutOnRequest() {
        Block card = Block.Card.builder(CardKind.VIDEO).title("渡口").build();
        Block list = bullets(item(paragraph("一"), card));

        assertThat(TextRenderer.builder().cards(false).build().render(article(card, list, quote(card))))
                .isEqualTo("- 一\n");
    }

    @Test
    void footnotesStandAtTheEndBehindTheirLabels() {
        Article article = new Article(
                Metadata.builder().title("题").build(),
                List.of(paragraph("水")),
                List.of(footnote("1", paragraph("河水"), paragraph("江水"))));

        assertThat(TextRenderer.create().render(article)).isEqualTo("题\n\n水\n\n[1] 河水\n    江水\n");
    }

    @Test
    void anArticleWithoutWordsIsEmpty() {
        assertThat(plain()).isEmpty();
        assertThat(plain(new Block.Divider(), paragraph("　"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            渡口没有船…    | 渡口没有船，只有水。   | true
            渡口没有船     | 渡口没有船。只有水。   | true
            渡口没有船！   | 渡口没有船！只有水。   | true
            渡口           | 渡口没有船。           | false
            渡口没有船     | 水边没有人。           | false
            """)
    void leavesOutATitleThatIsTheFirstSentence(String title, String text, boolean left) {
        Article article = new Article(Metadata.builder().title(title).build(), List.of(paragraph(text)), null);

        assertThat(TextRenderer.create().render(article)).isEqualTo((left ? "" : title + "\n\n") + text + "\n");
        assertThat(TextRenderer.create().chunks(article, 100).get(0).title()).isEqualTo(title);
    }
}
