package io.github.qingwen.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    private static Block figure(String url) {
        return new Block.Figure(List.of(Image.of(url)), List.of(new Inline.Text("图注")));
    }

    @Nested
    class Records {
        @Test
        void copyTheListsThatTheyAreGiven() {
            List<Inline> content = new ArrayList<>(List.of(new Inline.Text("甲")));
            Block.Paragraph paragraph = new Block.Paragraph(content);
            content.clear();

            assertThat(paragraph.content()).hasSize(1);
            assertThatThrownBy(() -> paragraph.content().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void copyTheMapsThatTheyAreGivenAndKeepTheirOrder() {
            Map<String, String> details = new LinkedHashMap<>();
            details.put("b", "1");
            details.put("a", "2");
            Block.Card card = new Block.Card(CardKind.AUDIO, "声", null, null, null, details);
            details.clear();

            assertThat(card.details()).containsExactly(Map.entry("b", "1"), Map.entry("a", "2"));
            assertThatThrownBy(() -> card.details().clear()).isInstanceOf(UnsupportedOperationException.class);
        }

        @Test
        void normaliseAbsentTextToNullAndAbsentListsToEmptyOnes() {
            assertThat(new Image("https://a.cn/1", " ", null, null, null, "").alt())
                    .isNull();
            assertThat(new Block.CodeBlock("", null)).isEqualTo(new Block.CodeBlock(null, ""));
            assertThat(new Block.Quote(null, null)).isEqualTo(new Block.Quote(List.of(), List.of()));
            assertThat(new Block.Card(null, "", "", "", null, null))
                    .isEqualTo(new Block.Card(CardKind.UNKNOWN, null, null, null, null, Map.of()));
            assertThat(new Article(null, null, null)).isEqualTo(new Article(Metadata.EMPTY, List.of(), List.of()));
        }

        @Test
        void normaliseNumbersBelowTheSmallestThatIsAllowed() {
            assertThat(new Block.ListBlock(false, 5, List.of()).start()).isEqualTo(1);
            assertThat(new Block.ListBlock(true, 0, List.of()).start()).isZero();
            assertThat(new Block.Cell(1, 0, List.of())).isEqualTo(Block.Cell.of(List.of()));
            assertThat(new Block.Cell(-1, 2, List.of()).rowspan()).isEqualTo(2);
            assertThat(Image.of("https://a.cn/1").withSize(-5, 0)).isEqualTo(Image.of("https://a.cn/1"));
        }

        @Test
        void refuseNullArgumentsByName() {
            Article article = new Article(null, null, null);

            assertNamed("url", () -> Image.of(null));
            assertNamed("url", () -> Image.of("1").withUrl(null));
            assertNamed("name", () -> Account.named(null));
            assertNamed("kind", () -> Block.Card.builder(null));
            assertNamed("id", () -> CardKind.of(null));
            assertNamed("content", () -> Inline.textOf(null));
            assertNamed("blocks", () -> Block.Cell.of(null));
            assertNamed("image", () -> new Inline.InlineImage(null));
            assertNamed("blocks", () -> article.withBlocks(null));
            assertNamed("metadata", () -> article.withMetadata(null));
            assertNamed("footnotes", () -> article.withFootnotes(null));
            assertNamed("change", () -> article.mapImages(null));
            assertNamed("change", () -> article.mapLinks(null));
            assertNamed("change", () -> article.mapInlines(null));
        }

        private static void assertNamed(String name, ThrowingCallable call) {
            assertThatNullPointerException().isThrownBy(call).withMessage(name);
        }

        @Test
        void areRebuiltEqualByTheirBuilders() {
            Image image = new Image("https://a.cn/1", "山", null, 3, 4, "https://a.cn");
            Block.Card card = new Block.Card(CardKind.VIDEO, "片", "https://a.cn", "说", image, Map.of("author", "某"));

            assertThat(card.toBuilder().build()).isEqualTo(card);
        }

        @Test
        void areBuiltFromNothing() {
            assertThat(Image.of("1").withAlt("山").withTitle("题").withSize(3, 4).withLink("2"))
                    .isEqualTo(new Image("1", "山", "题", 3, 4, "2"));
            assertThat(Block.Card.builder(CardKind.VIDEO)
                            .title("片")
                            .url("1")
                            .description("说")
                            .cover(Image.of("2"))
                            .details(Map.of("author", "某"))
                            .build())
                    .isEqualTo(new Block.Card(CardKind.VIDEO, "片", "1", "说", Image.of("2"), Map.of("author", "某")));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 0, 1, 7})
        void refuseHeadingLevelsOutsideTwoToSix(int level) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Block.Heading(level, List.of()))
                    .withMessageContaining(String.valueOf(level));
        }
    }

    @Nested
    class Articles {
        private final Article article = new Article(
                Metadata.EMPTY.toBuilder().title("题").cover(Image.of("cover")).build(),
                List.of(
                        new Block.Heading(2, List.of(new Inline.Text("章"))),
                        new Block.Quote(List.of(new Inline.Text("按")), List.of(paragraph("引"), figure("1"))),
                        new Block.ListBlock(
                                false, 1, List.of(new Block.ListItem(List.of(paragraph("项"), figure("2"))))),
                        new Block.Table(
                                List.of(new Inline.Text("表")),
                                List.of(),
                                List.of(new Block.Row(List.of(Block.Cell.of(List.of(paragraph("头")))))),
                                List.of(new Block.Row(List.of(Block.Cell.of(List.of(figure("3"))))))),
                        new Block.Divider(),
                        new Block.Card(CardKind.VIDEO, "片", "https://a.cn", "说", Image.of("4"), Map.of("author", "某")),
                        new Block.Paragraph(List.of(
                                new Inline.Strong(List.of(new Inline.InlineImage(Image.of("5")), new Inline.Text("粗"))),
                                new Inline.LineBreak(),
                                new Inline.Formula("x"),
                                new Inline.FootnoteReference("1"))),
                        new Block.CodeBlock(null, "a\nb"),
                        new Block.Formula("y")),
                List.of(new Footnote("1", List.of(paragraph("注"), figure("6")))));

        @Test
        void haveTheirPicturesInReadingOrderWithoutTheirOwnCover() {
            assertThat(article.images()).extracting(Image::url).containsExactly("1", "2", "3", "4", "5", "6");
        }

        @Test
        void haveTheirTextInReadingOrderWithoutTheirTitle() {
            assertThat(article.text().lines())
                    .containsExactly(
                            "章", "按", "引", "图注", "项", "图注", "表", "头", "图注", "片", "说", "粗", "x", "a", "b", "y", "注",
                            "图注");
        }

        @Test
        void haveTheirHeadingsInReadingOrderThoseInsideOtherBlocksAmongThem() {
            Block.Heading outer = new Block.Heading(2, List.of(new Inline.Text("章")));
            Block.Heading inner = new Block.Heading(3, List.of(new Inline.Text("节")));

            assertThat(article.withBlocks(List.of(new Block.Quote(null, List.of(inner)), outer))
                            .headings())
                    .containsExactly(inner, outer);
        }

        /** A link, a linked picture in the line, a figure with a linked picture, a card and a link in a footnote. */
        private final Article linked = new Article(
                null,
                List.of(
                        new Block.Paragraph(List.of(
                                new Inline.Strong(List.of(new Inline.Link("1", List.of(new Inline.Text("山"))))),
                                new Inline.InlineImage(Image.of("picture").withLink("2")))),
                        new Block.Figure(List.of(Image.of("picture").withLink("3"), Image.of("picture")), null),
                        Block.Card.builder(CardKind.LINK).url("4").build()),
                List.of(new Footnote("a", List.of(new Block.Paragraph(List.of(new Inline.Link("5", null)))))));

        @Test
        void haveTheUrlsOfLinksLinkedPicturesAndCardsInReadingOrder() {
            assertThat(linked.links()).containsExactly("1", "2", "3", "4", "5");
        }

        @Test
        void haveTheirLinksReplacedAndTheirPicturesKept() {
            Article mapped = linked.mapLinks(url -> "/" + url);

            assertThat(mapped.links()).containsExactly("/1", "/2", "/3", "/4", "/5");
            assertThat(mapped.images()).extracting(Image::url).containsOnly("picture");
            assertThat(mapped.mapLinks(url -> url.substring(1))).isEqualTo(linked);
        }

        @Test
        void haveTheirPicturesReplacedTheirOwnCoverAmongThem() {
            Article mapped = article.mapImages(image -> image.withUrl("/" + image.url()));

            assertThat(mapped.images()).extracting(Image::url).containsExactly("/1", "/2", "/3", "/4", "/5", "/6");
            assertThat(mapped.metadata().cover()).isEqualTo(Image.of("/cover"));
        }

        @Test
        void haveTheirInlinesReplacedInnerOnesFirst() {
            Article mapped = article.mapInlines(inline -> inline instanceof Inline.Strong strong
                    ? new Inline.Emphasis(strong.content())
                    : inline instanceof Inline.Text text ? new Inline.Text(text.text() + "。") : inline);

            assertThat(mapped.text()).contains("章。\n", "粗。\n", "注。\n");
            assertThat(mapped.allInlines()).isNotEmpty().noneMatch(Inline.Strong.class::isInstance);
        }

        @Test
        void haveBlocksThatKnowTheirOwnTextPicturesAndLinks() {
            assertThat(article.blocks().get(1).text()).isEqualTo("按\n引\n图注");
            assertThat(article.blocks().get(4).text()).isEmpty();
            assertThat(article.blocks().get(1).allImages()).containsExactly(Image.of("1"));
            assertThat(article.blocks().get(5).links()).containsExactly("https://a.cn");
        }
    }

    @Nested
    class FieldsWithoutASchema {
        /** A map with a list with a map, all of them mutable. */
        private final Map<String, Object> inner = new LinkedHashMap<>(Map.of("text", "山"));

        private final List<Object> list = new ArrayList<>(List.of(inner));
        private final Map<String, Object> fields = new LinkedHashMap<>(Map.of("list", list));

        static Stream<Function<Map<String, Object>, Map<String, Object>>> owners() {
            return Stream.of(
                    fields -> new Block.Unknown("poll", fields).fields(),
                    fields -> new Inline.Unknown("ruby", fields).fields(),
                    fields -> Metadata.builder().extra(fields).build().extra());
        }

        @ParameterizedTest
        @MethodSource("owners")
        void areCopiedDeeply(Function<Map<String, Object>, Map<String, Object>> owner) {
            Map<String, Object> copy = owner.apply(fields);
            inner.put("text", "水");
            list.add("河");

            assertThat(copy).isEqualTo(Map.of("list", List.of(Map.of("text", "山"))));
        }

        @ParameterizedTest
        @MethodSource("owners")
        void areImmutableAtEveryLevel(Function<Map<String, Object>, Map<String, Object>> owner) {
            List<?> copiedList = (List<?>) owner.apply(fields).get("list");
            Map<?, ?> copiedMap = (Map<?, ?>) copiedList.get(0);

            assertThatThrownBy(copiedList::clear).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(copiedMap::clear).isInstanceOf(UnsupportedOperationException.class);
        }

        @ParameterizedTest
        @MethodSource("owners")
        void keepAHundredLevelsAndNullBelow(Function<Map<String, Object>, Map<String, Object>> owner) {
            Object nested = "山";
            for (int i = 0; i < 100_000; i++) {
                nested = List.of(nested);
            }

            Object copy = owner.apply(Map.of("nested", nested)).get("nested");
            int levels = 1;
            while (copy instanceof List<?> level) {
                copy = level.get(0);
                levels++;
            }
            assertThat(levels).isEqualTo(100);
            assertThat(copy).isNull();
        }

        @Test
        void areMadeOfTheTypesThatJsonIsReadAs() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("short", (short) 1);
            values.put("long", 2L);
            values.put("wide", 3_000_000_000L);
            values.put("huge", new BigInteger("4".repeat(30)));
            values.put("float", 0.5f);
            values.put("decimal", new BigDecimal("0.25"));
            values.put("nan", Double.NaN);
            values.put("bytes", new byte[] {1, 2});
            values.put("set", new TreeSet<>(Set.of("山")));
            values.put("keys", Map.of(1, "一"));
            values.put("other", ArticleType.TEXT);

            assertThat(Metadata.builder().extra(values).build().extra())
                    .containsExactly(
                            Map.entry("short", 1),
                            Map.entry("long", 2),
                            Map.entry("wide", 3_000_000_000L),
                            Map.entry("huge", new BigInteger("4".repeat(30))),
                            Map.entry("float", 0.5),
                            Map.entry("decimal", 0.25),
                            Map.entry("nan", "NaN"),
                            Map.entry("bytes", "AQI="),
                            Map.entry("set", List.of("山")),
                            Map.entry("keys", Map.of("1", "一")),
                            Map.entry("other", "TEXT"));
        }
    }

    @Nested
    class Visitors {
        @Test
        void handleBlocksWhoseMethodIsNotOverriddenInOtherwise() {
            Block.Visitor<String> visitor = new Block.Visitor.Default<>() {
                @Override
                public String otherwise(Block block) {
                    return "other";
                }

                @Override
                public String code(Block.CodeBlock code) {
                    return code.code();
                }
            };

            assertThat(new Block.CodeBlock(null, "x").accept(visitor)).isEqualTo("x");
            assertThat(List.of(paragraph("山"), figure("1"), new Block.Divider(), new Block.Unknown("poll", null)))
                    .allSatisfy(block -> assertThat(block.accept(visitor)).isEqualTo("other"));
        }

        @Test
        void handleInlinesWhoseMethodIsNotOverriddenInOtherwise() {
            Inline.Visitor.Default<String> visitor = inline -> "other";

            assertThat(List.of(new Inline.Text("山"), new Inline.LineBreak(), new Inline.Unknown("ruby", null)))
                    .allSatisfy(inline -> assertThat(inline.accept(visitor)).isEqualTo("other"));
        }
    }

    @Nested
    class CardKinds {
        @Test
        void areListedInTheOrderOfTheirConstants() throws IllegalAccessException {
            List<Object> constants = new ArrayList<>();
            for (Field field : CardKind.class.getFields()) {
                constants.add(field.get(null));
            }

            assertThat(CardKind.values()).isEqualTo(constants).endsWith(CardKind.UNKNOWN);
        }

        @Test
        void areFoundByTheirId() {
            assertThat(CardKind.values())
                    .allSatisfy(kind -> assertThat(CardKind.of(kind.id())).isSameAs(kind));
            assertThat(CardKind.of(" ")).isSameAs(CardKind.UNKNOWN);
        }

        @Test
        void withOtherIdsAreEqualByIdAndLabelledAsCards() {
            assertThat(CardKind.of("live"))
                    .isEqualTo(CardKind.of("live"))
                    .isNotEqualTo(CardKind.UNKNOWN)
                    .hasSameHashCodeAs(CardKind.of("live"))
                    .hasToString("live");
            assertThat(CardKind.of("live").label()).isEqualTo("卡片");
            assertThat(CardKind.values()).doesNotContain(CardKind.of("live"));
        }
    }

    @Nested
    class PublishedAt {
        @ParameterizedTest
        @ValueSource(strings = {"2025-11-10T12:00:10+08:00", "2025-11-10T12:00:10Z", "2025-11-10T12:00+08:00"})
        void isATimeWithAnOffset(String time) {
            assertThat(Metadata.builder()
                            .publishedAt(OffsetDateTime.parse(time))
                            .build()
                            .publishedAt())
                    .isEqualTo(OffsetDateTime.parse(time));
        }

        @ParameterizedTest
        @ValueSource(ints = {-1, 10_000})
        void isRefusedUnlessItsYearHasFourDigits(int year) {
            OffsetDateTime time = OffsetDateTime.of(year, 11, 10, 12, 0, 0, 0, ZoneOffset.ofHours(8));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Metadata.builder().publishedAt(time).build())
                    .withMessageContaining("four digits");
        }
    }

    @Nested
    class MetadataOfArticles {
        @Test
        void isRebuiltEqualByItsBuilder() {
            Metadata metadata = Metadata.builder()
                    .title("题")
                    .author("某")
                    .account(Account.named("号"))
                    .summary("摘")
                    .cover(Image.of("https://a.cn/1"))
                    .url("https://a.cn")
                    .sourceUrl("https://b.cn")
                    .type(ArticleType.PICTURE)
                    .original(true)
                    .tags(List.of("河"))
                    .categories(List.of("水文"))
                    .ids(new Ids("b", "m", 1, "s"))
                    .location("浙江")
                    .credits(List.of(new Credit("文", List.of("某"))))
                    .extra(Map.of("layout", "post"))
                    .publishedAt(OffsetDateTime.parse("2025-11-10T12:00:10+08:00"))
                    .build();

            assertThat(metadata.toBuilder().build()).isEqualTo(metadata);
        }

        @Test
        void hasATitleOfOneLine() {
            assertThat(Metadata.builder().title("渡口 \r\n\u2028\n 的早晨\n").build().title())
                    .isEqualTo("渡口 的早晨");
        }

        @Test
        void isEmptyWhereAllOfItsValuesAreBlank() {
            Metadata metadata = Metadata.builder()
                    .title(" ")
                    .account(new Account("", null, null, null, null, null))
                    .ids(new Ids("", null, null, null))
                    .build();

            assertThat(metadata).isEqualTo(Metadata.EMPTY);
        }

        @Test
        void mayHaveNullAmongItsFrontMatter() {
            Map<String, Object> extra = new LinkedHashMap<>();
            extra.put("draft", null);

            assertThat(Metadata.builder().extra(extra).build().extra()).containsEntry("draft", null);
        }
    }
}
