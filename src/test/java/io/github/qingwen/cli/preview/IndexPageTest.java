package io.github.qingwen.cli.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class IndexPageTest {
    private static final String CLEAN = "<p>河水很凉。</p>";
    private static final String PROMPTING = "<p>河水很凉，桥上没有人，只有风。</p><p>点击上方蓝字关注我们</p>";
    private static final String DOUBTFUL = "---\ntitle: 渡口\ndate: 某一天\n---\n" + PROMPTING;

    private static IndexPage.Entry entry(String file, String html) {
        return new IndexPage.Entry(file, Previewed.of(file, html).page().summary());
    }

    private static Document index(List<IndexPage.Entry> entries, Failures.Failure... failed) {
        return Jsoup.parse(IndexPage.html(entries, List.of(failed)));
    }

    @Test
    void listsTheMostDoubtfulFirstAndEqualOnesInTheirOrder() {
        Document index = index(List.of(
                entry("甲.html", CLEAN), entry("乙.html", PROMPTING), entry("丙.html", DOUBTFUL), entry("丁.html", CLEAN)));

        assertThat(index.select("td a").eachText()).containsExactly("渡口", "乙.html", "甲.html", "丁.html");
    }

    @Test
    void linksToThePages() {
        Document index = index(List.of(entry("雪 & #1?.html", CLEAN)));

        assertThat(index.select("td a").attr("href")).isEqualTo("./%E9%9B%AA%20%26%20%231%3F.html");
    }

    @Test
    void countsWhatEachRuleDid() {
        Document index = index(List.of(entry("甲.html", PROMPTING), entry("乙.html", DOUBTFUL)));

        assertThat(index.select("table").last().select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).isEqualTo("2 prompt-line removed 2"));
    }

    @Test
    void namesTheInputsThatHaveNoPage() {
        Document index = index(List.of(), new Failures.Failure("<空>.html", "the source is empty"));

        assertThat(index.select(".failed li").eachText()).containsExactly("<空>.html: the source is empty");
    }

    @Test
    void scoresFiveForADoubtTwoForAnUnsureInferenceOneForALossAndForARuleThatAlmostApplied() {
        PageSummary summary = new PageSummary(
                "甲.html",
                "甲",
                1,
                1,
                Map.of(
                        new PageSummary.Use("charset", Action.DOUBTED),
                        1,
                        new PageSummary.Use("heading-line", Action.ALMOST),
                        1));

        assertThat(summary.score()).isEqualTo(9);
        assertThat(Previewed.of(CLEAN).page().summary().score()).isZero();
        assertThat(Previewed.of(DOUBTFUL).page().summary().score()).isEqualTo(6);
    }
}
