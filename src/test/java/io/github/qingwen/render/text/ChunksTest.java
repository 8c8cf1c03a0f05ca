package io.github.qingwen.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.RandomArticles;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ChunksTest {
    private static final TextRenderer TEXT = TextRenderer.create();

    private static Block heading(int level, String words) {
        return new Block.Heading(level, List.of(new Inline.Text(words)));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(List.of(new Inline.Text(words)));
    }

    private static List<Chunk> chunks(int maxChars, Block... blocks) {
        return TEXT.chunks(new Article(null, List.of(blocks), null), maxChars);
    }

    @Test
    void chunksAreCutAtHeadingsAndNameTheHeadingsAboveThem() {
        List<Chunk> chunks = chunks(
                100,
                paragraph("序。"),
                heading(2, "山"),
                paragraph("高。"),
                heading(3, "石"),
                paragraph("硬。"),
                heading(2, "水"),
                paragraph("长。"),
                paragraph("清。"));

        assertThat(chunks)
                .extracting(chunk -> chunk.headings() + chunk.text())
                .containsExactly("[]序。", "[山]山\n\n高。", "[山, 石]石\n\n硬。", "[水]水\n\n长。\n\n清。");
    }

    @Test
    void chunksAreCutBetweenBlocksElseAtSentencesElseAnywhere() {
        assertThat(chunks(8, paragraph("一二三四"), paragraph("五六七八")))
                .extracting(Chunk::text)
                .containsExactly("一二三四", "五六七八");
        assertThat(chunks(8, paragraph("一二三四五。六七八。九十"))).extracting(Chunk::text).containsExactly("一二三四五。", "六七八。九十");
        assertThat(chunks(4, paragraph("一二三四五六"))).extracting(Chunk::text).containsExactly("一二三四", "五六");
        assertThat(chunks(3, paragraph("😀😀😀"))).extracting(Chunk::text).containsExactly("😀", "😀", "😀");
    }

    @Test
    void chunksHaveTheirPicturesAndOffsets() {
        Block figure = new Block.Figure(List.of(Image.of("https://a.cn/1.jpg")), List.of());

        List<Chunk> chunks = chunks(20, paragraph("山。"), figure, heading(2, "水"));

        assertThat(chunks)
                .extracting(chunk -> chunk.headings() + chunk.text() + ' ' + chunk.start() + '–' + chunk.end())
                .containsExactly("[]山。 0–2", "[水]水 4–5");
        assertThat(chunks)
                .extracting(Chunk::images)
                .containsExactly(List.of(Image.of("https://a.cn/1.jpg")), List.of());
        assertThat(chunks(20, figure))
                .extracting(Chunk::images)
                .containsExactly(List.of(Image.of("https://a.cn/1.jpg")));
    }

    @Test
    void theTitleAndHeadingsStayWithWhatTheyHead() {
        Article article = new Article(
                Metadata.builder().title("渡口").build(),
                List.of(heading(2, "山"), heading(3, "石"), paragraph("硬。"), heading(2, "水"), paragraph("一二三四五六七八")),
                null);

        assertThat(TEXT.chunks(article, 14))
                .extracting(chunk -> chunk.headings() + chunk.text())
                .containsExactly("[山, 石]渡口\n\n山\n\n石\n\n硬。", "[水]水\n\n一二三四五六七八");
    }

    @Test
    void chunksSayWhatTheyHoldAndWhoseTheyAre() {
        Metadata metadata = Metadata.builder()
                .title("渡口")
                .url("https://a.cn/x")
                .publishedAt(OffsetDateTime.parse("2024-05-01T08:00:00+08:00"))
                .account(new Account("小城记", null, null, null, null, null))
                .build();
        Block code = new Block.Code("java", "int x;", null);
        Article article = new Article(metadata, List.of(heading(2, "山"), code, heading(2, "水"), paragraph("清。")), null);

        assertThat(TextRenderer.builder().title(false).build().chunks(article, 100))
                .extracting(chunk -> chunk.id() + ' ' + chunk.kind() + ' ' + chunk.language())
                .containsExactly("https://a.cn/x#1 CODE java", "https://a.cn/x#2 TEXT null");
        assertThat(TEXT.chunks(article, 100)).allSatisfy(chunk -> {
            assertThat(chunk.title()).isEqualTo("渡口");
            assertThat(chunk.url()).isEqualTo("https://a.cn/x");
            assertThat(chunk.publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
            assertThat(chunk.account()).isEqualTo("小城记");
        });
    }

    @Test
    void chunksOfLessThanTwoCharsAreRefused() {
        assertThatThrownBy(() -> chunks(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void chunksTogetherAreTheWholeTextAndEveryPictureOnce(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 400) int maxChars) {
        Article article = new RandomArticles(seed).next();
        String text = TEXT.render(article);
        StringBuilder rest = new StringBuilder(text);
        List<Image> images = new ArrayList<>();
        int before = 0;
        for (Chunk chunk : TEXT.chunks(article, maxChars)) {
            assertThat(chunk.text().length()).isLessThanOrEqualTo(maxChars);
            assertThat(text.substring(chunk.start(), chunk.end())).isEqualTo(chunk.text());
            assertThat(chunk.start()).isGreaterThanOrEqualTo(before);
            rest.replace(chunk.start(), chunk.end(), "\n".repeat(chunk.text().length()));
            images.addAll(chunk.images());
            before = chunk.end();
        }
        assertThat(rest).isBlank();
        assertThat(images).isEqualTo(article.images());
    }
}
