package io.github.qingwen.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Texts;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Credit;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.RandomArticles;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Front matter of fields that have no component of their own in the metadata, and of values that notations could
 * misread.
 */
class FrontMatterTest {
    private static Article article(Metadata metadata) {
        return new Article(metadata, List.of(), List.of());
    }

    private static MarkdownRenderer renderer(FrontMatterStyle style) {
        return MarkdownRenderer.builder().frontMatter(style).build();
    }

    private static String render(FrontMatterStyle style, Map<String, Object> extra) {
        return renderer(style).render(article(Metadata.builder().extra(extra).build()));
    }

    @ParameterizedTest
    @EnumSource(
            value = FrontMatterStyle.class,
            names = {"PLAIN", "HEXO", "HUGO_YAML", "HUGO_TOML", "JEKYLL", "OBSIDIAN"})
    void fieldsThatNobodyKnowsAreWritten(FrontMatterStyle style) {
        assertThat(render(style, Map.of("series", List.of("四季")))
                        .replace("= ['四季']", ":\n- 四季")
                        .replace(" :", ":"))
                .contains("series:\n- 四季");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PLAIN, ''",
        "OBSIDIAN, ''",
        "HEXO, '---\nlayout: post\n---\n'",
        "JEKYLL, '---\nlayout: post\n---\n'",
        "HUGO_YAML, '---\n---\n'",
        "HUGO_TOML, '+++\n+++\n'"
    })
    void aSiteGeneratorHasABlockEvenWithoutFields(FrontMatterStyle style, String expected) {
        assertThat(render(style, Map.of())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HEXO, 'published: false'",
        "JEKYLL, 'published: false'",
        "HUGO_YAML, 'draft: true'",
        "HUGO_TOML, 'draft = true'",
        "PLAIN, 'draft: true'"
    })
    void aDraftIsNotPublished(FrontMatterStyle style, String expected) {
        assertThat(render(style, Map.of("draft", true))).contains(expected);
    }

    @Test
    void aPostThatIsNotPublishedIsADraftOfHugo() {
        assertThat(render(FrontMatterStyle.HUGO_YAML, Map.of("published", false)))
                .contains("draft: true");
    }

    @Test
    void aListOfOneIsItsItemWhereTheGeneratorExpectsOne() {
        assertThat(render(FrontMatterStyle.HUGO_YAML, Map.of("draft", List.of("true"))))
                .isEqualTo("---\ndraft: true\n---\n");
        assertThat(render(FrontMatterStyle.HUGO_YAML, Map.of("weight", List.of("7"))))
                .isEqualTo("---\nweight: 7\n---\n");
    }

    @Test
    void aPathOnTheSiteHasTheGeneratorsName() {
        assertThat(render(FrontMatterStyle.HUGO_YAML, Map.of("permalink", "/well/")))
                .contains("url: /well/");
        assertThat(render(FrontMatterStyle.HEXO, Map.of("url", "/well/"))).contains("permalink: /well/");
        assertThat(render(FrontMatterStyle.HEXO, Map.of("permalink", "/:year/well/")))
                .contains("permalink: /:year/well/");
    }

    @ParameterizedTest(name = "{1} of {0}")
    @CsvSource({
        "HUGO_YAML, weight, 很重",
        "HUGO_TOML, date, 去年夏天",
        "HUGO_YAML, outputs, pamphlet",
        "JEKYLL, date, 去年夏天",
        "HEXO, updated, 刚才"
    })
    void whatTheGeneratorCannotTakeIsLeftOutAndDoubted(FrontMatterStyle style, String name, String value) {
        Article article = article(Metadata.builder().extra(Map.of(name, value)).build());

        assertThat(renderer(style).render(article)).doesNotContain(value);
        assertThat(renderer(style).doubts(article))
                .extracting(ReportEntry::rule, ReportEntry::place)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("front-matter-left-out", new Place.FrontMatter(name)));
    }

    @Test
    void aCategoryWithAColonIsLeftOutForJekyllWhichBuildsNoSiteWithOne() {
        Article article =
                article(Metadata.builder().categories(List.of("水", "是: 非")).build());

        assertThat(renderer(FrontMatterStyle.JEKYLL).render(article))
                .contains("- 水")
                .doesNotContain("是: 非");
        assertThat(renderer(FrontMatterStyle.JEKYLL).doubts(article))
                .extracting(ReportEntry::text)
                .containsExactly("categories: 是: 非");
        assertThat(renderer(FrontMatterStyle.HEXO).render(article)).contains("是: 非");
    }

    @Test
    void aCreditWithoutRoleIsItsNames() {
        Metadata metadata = Metadata.builder()
                .credits(List.of(new Credit("", List.of("本文首发于石桥杂志"))))
                .build();

        assertThat(renderer(FrontMatterStyle.PLAIN).render(article(metadata)))
                .isEqualTo("---\ncredits:\n- 本文首发于石桥杂志\n---\n");
    }

    @Test
    void creditsAreTheirRolesAndNames() {
        Metadata metadata = Metadata.builder()
                .credits(List.of(new Credit("文", List.of("阿禾", "小满")), new Credit("图", List.of("老周"))))
                .sourceUrl("https://a.cn/1")
                .build();

        assertThat(renderer(FrontMatterStyle.PLAIN).render(article(metadata)))
                .isEqualTo("---\nsource_url: https://a.cn/1\ncredits:\n- 文：阿禾、小满\n- 图：老周\n---\n");
    }

    @Test
    void anArticleWithoutValuesHasNoDoubtsAndNoFields() {
        assertThat(renderer(FrontMatterStyle.NONE)
                        .doubts(article(
                                Metadata.builder().extra(Map.of("weight", "很重")).build())))
                .isEmpty();
    }

    @Test
    void aTagOfObsidianStandsOnce() {
        Metadata metadata = Metadata.builder().tags(List.of("茶 山", "茶-山")).build();

        assertThat(renderer(FrontMatterStyle.OBSIDIAN).render(article(metadata)))
                .isEqualTo("---\ntags:\n- 茶-山\n---\n");
    }

    @Test
    void datesOfTheGeneratorAreInItsForm() {
        assertThat(render(FrontMatterStyle.HEXO, Map.of("updated", "2024-05-01T00:00:00Z")))
                .contains("updated: 2024-05-01 08:00:00");
        assertThat(render(FrontMatterStyle.HUGO_YAML, Map.of("lastmod", "2024-05-01 08:00:00")))
                .contains("lastmod: 2024-05-01T08:00:00+08:00");
    }

    @Test
    void fieldsWithoutAValueAreLeftOut() {
        Map<String, Object> extra = new LinkedHashMap<>();
        extra.put("photos", null);
        extra.put("params", new LinkedHashMap<>(Map.of("a", new ArrayList<>())));

        assertThat(render(FrontMatterStyle.HUGO_TOML, extra)).doesNotContain("photos");
    }

    @Test
    void fieldsAreLeftOutUnlessChosen() {
        Article article = article(
                Metadata.builder().title("井").extra(Map.of("draft", true)).build());

        assertThat(MarkdownRenderer.builder().frontMatterFields("title").build().render(article))
                .isEqualTo("---\ntitle: 井\n---\n");
        assertThat(MarkdownRenderer.builder()
                        .frontMatterFields("title", "extra")
                        .build()
                        .render(article))
                .isEqualTo("---\ntitle: 井\ndraft: true\n---\n");
    }

    @ParameterizedTest
    @Texts("""
            2024-05-01 ¦ 2024-05-01 08:00 ¦ 12:30 ¦ 1_000 ¦ 0x1F ¦ 0o17 ¦ 1e3 ¦ .5 ¦ - ¦ = ¦ << ¦ yes ¦ No ¦ ~
            null ¦ 甲: 乙 ¦ # 井 ¦ 井 #1 ¦ - 井 ¦ ? 井 ¦ {井} ¦ [井 ¦ !井 ¦ &井 ¦ *井 ¦ | ¦ > ¦ %井 ¦ @井 ¦ `井`
            '井 ¦ "井" ¦ 井\\ ¦ 井: ¦ : 井 ¦ --- ¦ +++ ¦ 井\t台 ¦ … ¦ '\ufeff井' ¦ 😂
            """)
    void aTitleIsReadAsItWasWritten(String title) {
        for (FrontMatterStyle style : List.of(
                FrontMatterStyle.PLAIN, FrontMatterStyle.HEXO, FrontMatterStyle.HUGO_TOML, FrontMatterStyle.JEKYLL)) {
            String post = renderer(style)
                    .render(article(Metadata.builder().title(title).build()));

            assertThat(Qingwen.create()
                            .convert(post + "\n<p>水</p>")
                            .article()
                            .metadata()
                            .title())
                    .as(post)
                    .isEqualTo(title.strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0085| 井 | 台 |",
                "井\u0085台",
                "井\u2028台",
                "\u2029> 井",
                "| 井 | 台 |",
                "：\u3000井",
                "井:\u3000台",
                "井\n---\n台",
                "井\n  ---\n台",
                "井\n...\n台",
                "井\n+++\n台",
                "井\n\n\t台",
                "井\n\ufeff台"
            })
    void otherTextsAreReadAsTheyWereWritten(String text) {
        Metadata metadata = Metadata.builder()
                .summary(text)
                .tags(List.of(text))
                .account(Account.named(text))
                .build();
        for (FrontMatterStyle style : List.of(
                FrontMatterStyle.PLAIN, FrontMatterStyle.HEXO, FrontMatterStyle.HUGO_TOML, FrontMatterStyle.JEKYLL)) {
            String post = renderer(style).render(article(metadata));

            Conversion read = Qingwen.create().convert(post + "\n<p>水</p>");

            assertThat(read.report().doubts()).as(post).isEmpty();
            assertThat(read.article().metadata().summary()).as(post).isEqualTo(text.strip());
            assertThat(read.article().metadata().tags()).as(post).containsExactly(text.strip());
        }
    }

    @Test
    void theLineBreaksOfUnicodeAreLineFeedsAmongSeveralLines() {
        String post = renderer(FrontMatterStyle.PLAIN)
                .render(article(
                        Metadata.builder().summary("井\n台\u0085水\u2028山\u2029雪").build()));

        assertThat(Qingwen.create()
                        .convert(post + "\n<p>水</p>")
                        .article()
                        .metadata()
                        .summary())
                .isEqualTo("井\n台\n水\n山\n雪");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-01", "12:30", "1_000", "0x1F", "=", "<<", "yes"})
    void aTitleThatAYamlParserCouldTakeForAnotherTypeIsQuoted(String title) {
        assertThat(renderer(FrontMatterStyle.HEXO)
                        .render(article(Metadata.builder().title(title).build())))
                .isEqualTo("---\ntitle: \"" + title + "\"\n---\n");
    }

    @Provide
    Arbitrary<Metadata> metadata() {
        Arbitrary<String> words =
                Arbitraries.longs().map(seed -> RandomArticles.words(seed)).filter(text -> !text.isBlank());
        Arbitrary<Object> scalars = Arbitraries.oneOf(
                words.map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast));
        Arbitrary<Map<String, Object>> extra = Arbitraries.maps(
                        words.map(key -> "x" + key),
                        Arbitraries.oneOf(
                                scalars,
                                scalars.list().ofMinSize(1).ofMaxSize(3).map(Object.class::cast)))
                .ofMaxSize(4);
        return Combinators.combine(
                        words, words.list().uniqueElements(String::strip).ofMaxSize(3), words, extra)
                .as((title, tags, author, rest) -> Metadata.builder()
                        .title(title)
                        .tags(tags)
                        .author(author)
                        .extra(rest)
                        .build());
    }

    @Property(tries = 300)
    void isReadBackFromEveryNotation(@ForAll("metadata") Metadata metadata) {
        for (FrontMatterStyle style :
                List.of(FrontMatterStyle.PLAIN, FrontMatterStyle.HEXO, FrontMatterStyle.HUGO_TOML)) {
            String post = renderer(style).render(article(metadata));

            Metadata read =
                    Qingwen.create().convert(post + "\n<p>水</p>").article().metadata();

            assertThat(read.title()).as(post).isEqualTo(metadata.title().strip());
            assertThat(read.author()).as(post).isEqualTo(metadata.author().strip());
            assertThat(read.tags())
                    .as(post)
                    .isEqualTo(metadata.tags().stream().map(String::strip).toList());
            assertThat(read.extra()).as(post).isEqualTo(metadata.extra());
        }
    }
}
