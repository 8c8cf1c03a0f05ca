package io.github.qingwen.internal.structure;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Texts;
import io.github.qingwen.internal.EnabledRules;
import io.github.qingwen.internal.structure.segment.PendingEntry;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Article;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveFrameTest {
    private static final Metadata TITLED = Metadata.builder().title("石桥 上的人").build();
    private static final String LINK = "<p><a href='https://b.cn/1'>原文链接</a></p>";
    private static final EnabledRules ALL = new EnabledRules(Set.of("repeated-title", "archive-link"), Preset.READER);
    private static final EnabledRules NONE = new EnabledRules(Set.of(), Preset.READER);

    private static List<Segment> segments(String markup) {
        return Segments.of(markup).all();
    }

    private static ArchiveFrame frame(String markup, Metadata metadata) {
        return ArchiveFrame.find(segments(markup), metadata, false);
    }

    @Nested
    class HeadingOfLevelOne {
        private static final String ARTICLE = "<section id='nice'><h1>石桥上的人</h1><p>山</p><h2>树</h2><p>水</p></section>";

        @Test
        void isTheTitleOfAFormattedArticleWithoutAnother() {
            Conversion conversion = Qingwen.create().convert(ARTICLE);

            assertThat(conversion.article().metadata().title()).isEqualTo("石桥上的人");
            assertThat(conversion.article().blocks()).hasSize(3);
            assertThat(conversion.report().moves())
                    .extracting(ReportEntry::rule, ReportEntry::text)
                    .containsExactly(tuple("title-heading", "石桥上的人"));
        }

        @Test
        void staysIfTheRuleIsOff() {
            Article article = fragment(ARTICLE).without("title-heading").article();

            assertThat(article.metadata().title()).isNull();
            assertThat(article.blocks()).hasSize(4);
        }

        @ParameterizedTest
        @Texts("""
                <h1>石桥</h1><p>山</p><h1>老树</h1><p>水</p> ¦ <p>山</p><h1>石桥</h1><p>水</p> ¦ <h1>石桥</h1>
                """)
        void isAHeadingIfItIsNotAloneAtTheTop(String markup) {
            assertThat(ArchiveFrame.find(segments(markup), Metadata.builder().build(), true)
                            .heading())
                    .isNull();
        }

        @Test
        void isAHeadingOfOtherArticles() {
            assertThat(ArchiveFrame.find(segments(ARTICLE), Metadata.builder().build(), false)
                            .heading())
                    .isNull();
        }

        @Test
        void isAHeadingIfTheArticleHasATitle() {
            assertThat(ArchiveFrame.find(segments(ARTICLE), TITLED, true).heading())
                    .isNull();
        }
    }

    @Nested
    class Titles {
        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '¦', textBlock = """
                石桥上的人                  ¦
                石桥 上的 人                ¦
                石桥上的人🎯                ¦
                石桥上的人 by 林小夏        ¦ 林小夏
                石桥上的人｜河边杂志        ¦ 河边杂志
                石桥上的人 | 河边 杂志      ¦ 河边 杂志
                石桥上的人丨河边杂志        ¦ 河边杂志
                """)
        void areRepeatedAboveTheTextWithTheAccountOrWithout(String line, String account) {
            ArchiveFrame frame = frame("<p>" + line + "</p><p>山</p>", TITLED);

            assertThat(frame.titles())
                    .extracting(title -> title.typography().text())
                    .containsExactly(line);
            assertThat(frame.account()).isEqualTo(account);
        }

        @Test
        void mayHaveNoBreakSpaces() {
            Metadata metadata = Metadata.builder().title("石桥 的\u00a0Bridge").build();

            assertThat(frame("<p>石桥 的&nbsp;Bridge by&nbsp;林小夏</p><p>山</p>", metadata)
                            .account())
                    .isEqualTo("林小夏");
        }

        @ParameterizedTest
        @ValueSource(strings = {"石桥", "石桥上的人们", "老树", "石桥上的", "在石桥上的人", "石桥上的人by林小夏"})
        void areNotOtherLines(String line) {
            assertThat(frame("<p>" + line + "</p>", TITLED).titles()).isEmpty();
            assertThat(frame("<p>" + line + "</p>", TITLED).account()).isNull();
        }

        @Test
        void areAmongTheFirstThreeLines() {
            assertThat(frame("<p>山</p><p>水</p><p>石桥上的人</p>", TITLED).titles()).isNotEmpty();
            assertThat(frame("<p>山</p><p>水</p><p>林</p><p>石桥上的人</p>", TITLED).titles())
                    .isEmpty();
        }

        @Test
        void containNoOtherHeading() {
            String sections = "<h2>1. 春</h2><p>山</p><h2>2. 夏</h2><p>水</p><h2>后来</h2><p>风</p>";
            String post = "---\ntitle: 石桥上的人\n---\n石桥上的人 by 林小夏\n------\n<div>" + sections + "</div>";

            assertThat(Qingwen.create().convert(post).article().headings())
                    .extracting(Block.Heading::level)
                    .containsExactly(2, 2, 2, 2);
        }

        @Test
        void areAllThatRepeatIt() {
            ArchiveFrame frame = frame("<p>石桥上的人</p><p>石桥上的人 by 林小夏</p>", TITLED);

            assertThat(frame.titles())
                    .extracting(title -> title.typography().text())
                    .containsExactly("石桥上的人", "石桥上的人 by 林小夏");
            assertThat(frame.account()).isEqualTo("林小夏");
        }

        @Test
        void ofOneCharacterOrNoneAreNotLookedFor() {
            assertThat(frame("<p>桥</p>", Metadata.builder().title("桥").build()).titles())
                    .isEmpty();
            assertThat(frame("<p>桥头</p>", Metadata.builder().title("桥头").build())
                            .titles())
                    .isNotEmpty();
            assertThat(frame("<p>山</p>", Metadata.EMPTY).titles()).isEmpty();
        }
    }

    @Nested
    class Links {
        @Test
        void leadToWhereTheArticleWasPublished() {
            ArchiveFrame frame = frame("<p>山</p>" + LINK, TITLED);

            assertThat(frame.link()).isNotNull();
            assertThat(frame.url()).isEqualTo("https://b.cn/1");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>原文链接</p>",
                    "<p><a href='mailto:a@b.cn'>原文链接</a></p>",
                    "<p><a href='https://b.cn/1'>另一篇</a></p>",
                    LINK + "<p>山</p><p>水</p><p>林</p>"
                })
        void areNotOtherLines(String markup) {
            assertThat(frame(markup, TITLED).link()).isNull();
            assertThat(frame(markup, TITLED).url()).isNull();
        }

        @Test
        void areAmongTheLastThreeLines() {
            assertThat(frame(LINK + "<p>山</p><p>水</p>", TITLED).url()).isEqualTo("https://b.cn/1");
            assertThat(frame(LINK, TITLED).url()).isEqualTo("https://b.cn/1");
        }

        @Test
        void theLastIsTaken() {
            assertThat(frame(LINK + LINK.replace("/1", "/2"), TITLED).url()).isEqualTo("https://b.cn/2");
        }
    }

    @Nested
    class Both {
        private final List<Segment> article = segments("<p>石桥上的人 by 林小夏</p><p>山</p>" + LINK);
        private final ArchiveFrame frame = ArchiveFrame.find(article, TITLED, false);

        @Test
        void leaveTheTextWhereTheirRulesAreOn() {
            assertThat(frame.without(article, ALL)).containsExactly(article.get(1));
            assertThat(frame.entries(ALL))
                    .extracting(PendingEntry::rule, PendingEntry::text, PendingEntry::reasons)
                    .containsExactly(
                            tuple("repeated-title", "石桥上的人 by 林小夏", List.of("the title is in the metadata")),
                            tuple("archive-link", "原文链接", List.of("https://b.cn/1")));
        }

        @Test
        void stayWhereTheirRulesAreOff() {
            assertThat(frame.without(article, NONE)).isEqualTo(article);
            assertThat(frame.entries(NONE)).isEmpty();
        }

        @Test
        void areNoLinesToDecideAbout() {
            assertThat(article).filteredOn(frame::holds).containsExactly(article.get(0), article.get(2));
        }

        @Test
        void leaveNothingWhereThereIsNoFrame() {
            ArchiveFrame none = ArchiveFrame.find(article.subList(1, 2), TITLED, false);

            assertThat(none.without(article, ALL)).isEqualTo(article);
            assertThat(none.entries(ALL)).isEmpty();
        }

        @Test
        void completeTheMetadata() {
            Metadata completed = frame.completed(TITLED, ALL).build();

            assertThat(completed.url()).isEqualTo("https://b.cn/1");
            assertThat(completed.account()).isEqualTo(Account.named("林小夏"));
            assertThat(completed.title()).isEqualTo(TITLED.title());
        }

        @Test
        void changeNothingThatTheMetadataHave() {
            Metadata metadata = TITLED.toBuilder()
                    .url("https://a.cn/0")
                    .account(Account.named("河边杂志"))
                    .build();

            assertThat(frame.completed(metadata, ALL).build()).isEqualTo(metadata);
            assertThat(ArchiveFrame.find(List.of(), TITLED, false)
                            .completed(TITLED, ALL)
                            .build())
                    .isEqualTo(TITLED);
        }
    }
}
