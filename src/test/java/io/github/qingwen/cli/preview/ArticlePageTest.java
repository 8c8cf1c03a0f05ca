package io.github.qingwen.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.report.ReportEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArticlePageTest {
    private static final String BODY = "<p style='font-size:16px'>小城的清晨总是从河边的雾气里开始，卖早点的人推着车慢慢走过石桥，谁也不说话。</p>";
    private static final String HEADING = "<p style='font-size:22px;font-weight:bold'>石桥上的人</p>";
    private static final String ARTICLE = HEADING
            + BODY
            + BODY
            + "<p>点击上方蓝字<b>关注我们</b></p>"
            + BODY
            + "<p style='display:none'>看不见的话</p><p>● ● ●</p>"
            + BODY
            + "<section style='height:3px;background:#3a83ca'></section>";

    @Nested
    class Marks {
        private final Previewed page = Previewed.of(ARTICLE);

        @Test
        void showWhatWasRemovedInTheOriginal() {
            Element mark = Objects.requireNonNull(page.mark("prompt-line"));

            assertThat(page.original().select("mark[data-qw-kind=removed]").eachText())
                    .containsExactly("点击上方蓝字", "关注我们", "● ● ●");
            assertThat(mark.attr("tabindex")).isEqualTo("0");
            assertThat(mark.attr("aria-description")).isEqualTo("removed: prompt-line");
        }

        @Test
        void outlineWhatHasNoText() {
            Element spacer = Objects.requireNonNull(page.mark("decoration-spacer"));

            assertThat(spacer.attr("style")).isEqualTo("height:3px;background:#3a83ca");
        }

        @Test
        void showWhatWasInferredInTheArticleWithItsReasons() {
            Element heading = Objects.requireNonNull(page.mark("heading-line"));

            assertThat(heading.tagName()).isEqualTo("h2");
            assertThat(heading.attr("aria-description"))
                    .startsWith("inferred: heading-line, ")
                    .contains("% sure");
        }

        @Test
        void ofHiddenTextAreLeftOutAndTheTableSaysSo() {
            assertThat(page.row("hidden-display").children().eachText())
                    .containsExactly(
                            "removed",
                            "hidden-display",
                            "hidden",
                            "看不见的话",
                            "display: none, or the attribute hidden",
                            "hidden in the original");
            assertThat(page.mark("hidden-display")).isNull();
        }

        @Test
        void keepEveryCharacterOfTheOriginal() {
            assertThat(page.original().text().replace(" ", ""))
                    .isEqualTo(Jsoup.parse(ARTICLE).text().replace(" ", ""));
        }

        @Test
        void findEachOfSeveralTextsInOneElement() {
            Previewed lines = Previewed.of(BODY + "<section>● ● ●<p>河水很凉，桥上没有人。</p>● ● ●</section>" + BODY);

            assertThat(lines.original().select("mark").eachText()).containsExactly("● ● ●", "● ● ●");
            assertThat(lines.original().select("mark").eachAttr("data-qw-finding"))
                    .doesNotHaveDuplicates();
        }

        @Test
        void ofThePageItselfAreNotTakenFromTheArticle() {
            Previewed forged = Previewed.of("<p data-qw-finding='1' data-qw-line='0' data-qw-kind='removed'>河水很凉。</p>");

            assertThat(forged.original().select("[data-qw-finding], [data-qw-kind]"))
                    .isEmpty();
        }

        @Test
        void pairTheLinesThatBothSidesHave() {
            assertThat(page.original().select("[data-qw-line]").eachAttr("data-qw-line"))
                    .hasSize(5)
                    .containsExactlyElementsOf(
                            page.outer().select("#qw-clean [data-qw-line]").eachAttr("data-qw-line"));
        }

        @Test
        void ofABlockInsideOthersAreOnItsOwnElement() {
            Previewed nested = Previewed.of("<ul><li>山</li><li>https://a.cn/1</li></ul><p>水</p>");

            assertThat(Objects.requireNonNull(nested.mark("link-printed")).outerHtml())
                    .startsWith("<li data-block=\"2\"");
        }

        @Test
        void ofACaptionAreNotOnItsPicture() {
            Previewed captioned = Previewed.of(BODY + "<img src='https://a.cn/1'>"
                    + "<p style='font-size:12px;color:#888;text-align:center'>（图/林小夏）</p>" + BODY.repeat(4));

            assertThat(Objects.requireNonNull(captioned.mark("caption-line")).normalName())
                    .isEqualTo("figcaption");
        }

        @Test
        void ofAnAttributeAreOnItsElement() {
            Previewed page = Previewed.of(BODY + "<p><abbr title='小桥'>桥</abbr></p>" + BODY);

            assertThat(Objects.requireNonNull(page.mark("title-of-abbreviation"))
                            .outerHtml())
                    .startsWith("<abbr title=\"小桥\"");
            assertThat(page.original().select("mark")).isEmpty();
        }

        @Test
        void ofMarkersAreOnTheFirstOne() {
            Previewed list = Previewed.of(BODY + BODY + "<p>1、石桥的桥栏；</p><p>2、老树的树影；</p><p>3、河边的早点。</p>" + BODY);

            assertThat(list.original().select("mark").eachText()).containsExactly("1、");
        }

        @Test
        void ofTwoFindingsAboutOneTextAreOne() {
            List<ReportEntry> entries = Qingwen.create()
                    .convert(BODY + "<p>扫码关注我们</p><p>● ● ●</p>" + BODY)
                    .report()
                    .entries();
            Element text = new Element("mark");

            Finding.of(entries).forEach(finding -> finding.mark(text));

            assertThat(text.attr("data-qw-finding")).isEqualTo("1 2");
        }

        @Test
        void areFoundWhereAPathNamesOnlyItsLastSteps() {
            Previewed deep = Previewed.of(
                    "<section>".repeat(15) + BODY + "<p>● ● ●</p>" + BODY + "</section>".repeat(15) + BODY);

            assertThat(deep.original().select("mark").eachText()).containsExactly("● ● ●");
        }
    }

    @Nested
    class Page {
        @Test
        void saysTitleCountsAndDoubts() {
            Previewed page = Previewed.of("---\ntitle: 渡口\ndate: 某一天\n---\n" + ARTICLE);

            assertThat(page.outer().title()).isEqualTo("渡口");
            assertThat(page.outer().select("header h1").text()).isEqualTo("渡口");
            assertThat(page.outer().select(".counts").text()).contains("1 doubted", "4 removed", "1 inferred");
            assertThat(page.outer().select(".doubts li").eachText())
                    .singleElement()
                    .asString()
                    .contains("某一天");
        }

        @Test
        void isNamedByItsInputWhereItHasNoTitle() {
            assertThat(Previewed.of("雪.html", BODY).outer().title()).isEqualTo("雪.html");
        }

        @Test
        void listsWhatMakesItDoubtfulFirst() {
            Previewed page = Previewed.of("---\ndate: 某一天\n---\n" + ARTICLE);

            assertThat(page.outer().select("#qw-findings tbody td:first-child").eachText())
                    .startsWith("doubted", "removed", "removed");
        }

        @Test
        void escapesWhatComesFromOutside() {
            String hostile = "</title><script>alert(1)</script>\"'&lt;";
            Previewed page =
                    Previewed.of("<b>" + hostile, "---\ntitle: '" + hostile.replace("'", "''") + "'\n---\n" + BODY);

            assertThat(page.outer().title()).isEqualTo("</title><script>alert(1)</script>\"'&lt;");
            assertThat(page.outer().select("script")).hasSize(1);
            assertThat(page.outer().select("header p").first().text()).contains("<b></title>");
        }

        @Test
        void allowsItsOwnScriptByHashAndNothingElse() throws Exception {
            Previewed page = Previewed.of(ARTICLE);
            byte[] script = page.outer().expectFirst("script").data().getBytes(StandardCharsets.UTF_8);
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(script));

            assertThat(page.outer().expectFirst("meta[http-equiv]").attr("content"))
                    .isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
                            + " form-action 'none'; script-src 'sha256-" + hash + "'");
            assertThat(page.original().expectFirst("meta[http-equiv]").attr("content"))
                    .isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none';"
                            + " form-action 'none'");
            assertThat(page.outer().expectFirst("iframe").attr("sandbox")).isEqualTo("allow-same-origin");
        }

        @Test
        void needsNoOtherFile() {
            Previewed page = Previewed.of(BODY + "<img src='https://a.cn/1.png' alt='石桥'>" + BODY);

            assertThat(page.outer().select("link, [src]")).isEmpty();
            assertThat(page.original().select("link, [src]")).isEmpty();
            assertThat(page.original().select(".qw-picture").text()).isEqualTo("picture: 石桥");
            assertThat(page.outer().select("#qw-clean .qw-picture").text()).isEqualTo("picture: 石桥");
        }

        @Test
        void showsAMarkdownPostAsTheHtmlThatIsRead() {
            Previewed page = Previewed.of("# 渡口\n\n## 早班\n\n水很**凉**。\n");

            assertThat(page.original().select("h2").text()).isEqualTo("早班");
            assertThat(page.original().select("strong").text()).isEqualTo("凉");
        }
    }

    @Test
    void largeArticlesCostLinearTime() {
        String part = BODY + "<p>● ● ●</p><p>点击关注</p>" + HEADING;
        Previewed.of(part.repeat(100));
        long small = nanos(part.repeat(1_000));
        long large = nanos(part.repeat(4_000));

        // four times as much; garbage collection and a busy machine have the rest
        assertThat(large).isLessThan(12 * small);
    }

    private static long nanos(String html) {
        long start = System.nanoTime();
        assertThat(Previewed.of(html).original().select("mark")).hasSizeGreaterThan(1_000);
        return System.nanoTime() - start;
    }
}
