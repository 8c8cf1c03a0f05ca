package io.github.qingwen.render.text;

import static io.github.qingwen.model.ArticleParts.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Ids;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.RandomArticles;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChunksTest {
    private static final TextRenderer TEXT = TextRenderer.create();

    private static Block code(String language, String code) {
        return new Block.CodeBlock(language, code);
    }

    private static ChunkOptions.Builder sized(int size) {
        return ChunkOptions.builder().size(size).least(0);
    }

    private static List<Chunk> chunks(int maxChars, Block... blocks) {
        return chunks(sized(maxChars), blocks);
    }

    private static List<Chunk> chunks(ChunkOptions.Builder options, Block... blocks) {
        return TEXT.chunks(article(blocks), options.build());
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
        Block figure = figure("https://a.cn/1.jpg");

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

        assertThat(TEXT.chunks(article, sized(14).build()))
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
        Article article = new Article(
                metadata, List.of(heading(2, "山"), code("java", "int x;"), heading(2, "水"), paragraph("清。")), null);

        assertThat(TextRenderer.builder()
                        .title(false)
                        .build()
                        .chunks(article, sized(100).build()))
                .extracting(chunk -> chunk.id() + ' ' + chunk.kind() + ' ' + chunk.language())
                .containsExactly("https://a.cn/x#1 CODE java", "https://a.cn/x#2 TEXT null");
        assertThat(TEXT.chunks(article, sized(100).build())).allSatisfy(chunk -> {
            assertThat(chunk.title()).isEqualTo("渡口");
            assertThat(chunk.url()).isEqualTo("https://a.cn/x");
            assertThat(chunk.publishedAt()).isEqualTo("2024-05-01T08:00:00+08:00");
            assertThat(chunk.account()).isEqualTo("小城记");
        });
    }

    @Test
    void theSizeIsInAnyMeasure() {
        ChunkOptions.Builder bytes = sized(12).measure(text -> text.getBytes(StandardCharsets.UTF_8).length);

        assertThat(chunks(bytes, paragraph("一二"), paragraph("三四"), paragraph("abcdef"), paragraph("ghijk")))
                .extracting(Chunk::text)
                .containsExactly("一二", "三四", "abcdef", "ghijk");
    }

    @Test
    void oneCodePointIsAChunkHoweverLargeItIs() {
        assertThat(chunks(sized(2).measure(text -> 3 * text.length()), paragraph("山😀")))
                .extracting(Chunk::text)
                .containsExactly("山", "😀");
    }

    @Nested
    class Overlap {
        @Test
        void isTheWholeSentencesAtTheEndOfTheChunkBefore() {
            List<Chunk> chunks =
                    chunks(sized(12).overlap(6), paragraph("一二三四。五六。七八。"), paragraph("九十。"), paragraph("东西南北中。"));

            assertThat(chunks)
                    .extracting(chunk -> chunk.text() + ' ' + chunk.overlap() + ' ' + chunk.start() + '–' + chunk.end())
                    .containsExactly("一二三四。五六。七八。 0 0–11", "五六。七八。\n\n九十。 8 5–16", "九十。\n\n东西南北中。 5 13–24");
        }

        @Test
        void isNoneBelowAHeadingThatWasNotCutOff() {
            assertThat(chunks(sized(12).overlap(6), paragraph("一二。"), heading(2, "山"), paragraph("三四。")))
                    .extracting(Chunk::overlap)
                    .containsExactly(0, 0);
        }

        @Test
        void isNoneWhereASentenceIsTooLong() {
            assertThat(chunks(sized(8).overlap(4), paragraph("一二三四五六七。"), paragraph("八九。")))
                    .extracting(Chunk::text)
                    .containsExactly("一二三四五六七。", "八九。");
        }

        @Test
        void hasNoPictures() {
            Block picture = paragraph(text("一二三四五六。东西。"), image("https://a.cn/1.jpg"));

            assertThat(chunks(sized(12).overlap(6), picture, paragraph("七八九。")))
                    .extracting(chunk -> chunk.text() + ' ' + chunk.images().size())
                    .containsExactly("一二三四五六。东西。 1", "东西。\n\n七八九。 0");
        }
    }

    @Nested
    class Least {
        private final Block[] blocks = {
            heading(2, "山"), paragraph("一二三四五六七八。"), heading(3, "石"), paragraph("硬。"), heading(2, "水"), paragraph("清。")
        };

        @Test
        void isReachedByJoiningTheNextChunkOfTheSameSection() {
            assertThat(chunks(
                            sized(100).least(6), heading(2, "山"), paragraph("高。"), heading(3, "石"), paragraph("硬而冷。")))
                    .extracting(chunk -> chunk.headings() + chunk.text())
                    .containsExactly("[山]山\n\n高。\n\n石\n\n硬而冷。");
        }

        @Test
        void isReachedByJoiningThePreviousChunkWhereTheSectionEnds() {
            assertThat(chunks(sized(20).least(6), blocks))
                    .extracting(chunk -> chunk.headings() + chunk.text())
                    .containsExactly("[山]山\n\n一二三四五六七八。\n\n石\n\n硬。", "[水]水\n\n清。");
        }

        @Test
        void isNotReachedWhereBothAreTooLarge() {
            assertThat(chunks(sized(13).least(6), blocks))
                    .extracting(Chunk::text)
                    .containsExactly("山\n\n一二三四五六七八。", "石\n\n硬。\n\n水\n\n清。");
        }

        @Test
        void isReachedWithTheStartOfASectionThatIsCutAnyway() {
            assertThat(chunks(
                            sized(16).least(8),
                            heading(2, "山"),
                            paragraph("高。"),
                            heading(2, "水"),
                            paragraph("一二三四五。六七八九十东南西北。")))
                    .extracting(chunk -> chunk.headings() + chunk.text())
                    .containsExactly("[]山\n\n高。\n\n水\n\n一二三四五。", "[水]六七八九十东南西北。");
        }

        @Test
        void isATenthOfTheSizeUnlessAskedOtherwise() {
            assertThat(TEXT.chunks(article(blocks), 90)).hasSize(1);
            assertThat(TEXT.chunks(article(blocks), 30)).hasSize(3);
        }
    }

    @Nested
    class CodeAndTables {
        private final Block[] blocks = {
            heading(2, "山"), paragraph("先看。"), paragraph("运行："), code("java", "int x;"), paragraph("再看。")
        };

        @Test
        void standWithTheTextAroundThem() {
            assertThat(chunks(100, blocks)).extracting(Chunk::kind).containsExactly(ChunkKind.TEXT);
        }

        @Test
        void areChunksOfTheirOwnWithWhatLeadsUpToThemOnRequest() {
            assertThat(chunks(sized(100).apart(true), blocks))
                    .extracting(chunk -> chunk.kind() + " " + chunk.headings() + chunk.text())
                    .containsExactly("TEXT [山]山\n\n先看。", "CODE [山]运行：\n\nint x;", "TEXT [山]再看。");
        }

        @Test
        void areNotPartedFromTheSentenceThatLeadsUpToThem() {
            assertThat(chunks(14, paragraph("一二三四五。"), paragraph("运行："), code("java", "int x;")))
                    .extracting(Chunk::text)
                    .containsExactly("一二三四五。", "运行：\n\nint x;");
        }
    }

    @Nested
    class Identity {
        private static final Ids IDS = new Ids("MzA=", "265", 2, "5f2");

        private final Article article =
                new Article(Metadata.builder().title("渡口").build(), List.of(paragraph("一二三四。五六七八。")), null);

        private String identity(Ids ids) {
            Metadata metadata =
                    Metadata.builder().title("题").url("https://a.cn/1").ids(ids).build();
            return identity(TEXT, new Article(metadata, List.of(paragraph("水")), null), sized(100));
        }

        private String identity(TextRenderer renderer, Article article, ChunkOptions.Builder options) {
            String id = renderer.chunks(article, options.build()).get(0).id();
            return id.substring(0, id.indexOf('#'));
        }

        @Test
        void isThePlaceInAMessageOfAnAccount() {
            assertThat(identity(IDS)).isEqualTo("MzA=/265/2");
            assertThat(identity(new Ids("MzA=", "265", null, "5f2"))).isEqualTo("MzA=/265/1");
        }

        @Test
        void isElseTheSignature() {
            assertThat(identity(new Ids("MzA=", null, 2, "5f2"))).isEqualTo("5f2");
            assertThat(identity(new Ids(null, "265", 2, "5f2"))).isEqualTo("5f2");
        }

        @Test
        void isElseTheAddress() {
            assertThat(identity(null)).isEqualTo("https://a.cn/1");
            assertThat(identity(new Ids("MzA=", null, null, null))).isEqualTo("https://a.cn/1");
        }

        @Test
        void isElseAHashOfTitleAndText() {
            String hash = identity(TEXT, article, sized(100));

            assertThat(hash).matches("[0-9a-f]{16}");
            assertThat(identity(TEXT, new Article(article.metadata(), List.of(paragraph("山")), null), sized(100)))
                    .isNotEqualTo(hash);
            assertThat(identity(TEXT, new Article(null, article.blocks(), null), sized(100)))
                    .isNotEqualTo(hash);
        }

        @Test
        void isThatOfTheArticleHoweverItIsCut() {
            String identity = identity(TEXT, article, sized(100));

            assertThat(identity(TextRenderer.builder().title(false).build(), article, sized(100)))
                    .isEqualTo(identity);
            assertThat(identity(TEXT, article, sized(6).overlap(2).apart(true))).isEqualTo(identity);
        }
    }

    @Property
    void theLawsOfChunksHoldForRandomArticles(@ForAll long seed) {
        ChunkLaws.assertHold(new RandomArticles(seed).next(), ChunkLaws.options(seed));
    }

    /** The end of a cut paragraph, before a heading that is too large for a chunk itself. */
    @Test
    void theLawsOfChunksHoldWhereAHeadingIsTooLarge() {
        long seed = -2024073556L;

        ChunkLaws.assertHold(new RandomArticles(seed).next(), ChunkLaws.options(seed));
    }
}
