package io.github.qingwen.internal.structure.footnote;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Qingwen;
import io.github.qingwen.Texts;
import io.github.qingwen.model.Footnote;
import io.github.qingwen.render.markdown.MarkdownRenderer;
import io.github.qingwen.report.ReportEntry;
import io.github.qingwen.rule.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceSectionTest {
    private static final String TEXT = "<p>写在<span style='color:red'>山志<sup>[1]</sup></span>里，"
            + "<span class='footnote-word'>河图</span><sup class='footnote-ref'>[2]</sup>没有。</p>";
    private static final String SECTION = "<h3>参考资料</h3><p><code>[1]</code> 山志: <i>https://a.cn/mountain</i><br>"
            + "<code>[2]</code> 河图: <i>https://a.cn/river</i></p>";

    private static String markdown(String html, Qingwen.Builder builder) {
        return MarkdownRenderer.create().render(builder.build().convert(html).article());
    }

    private static Qingwen.Builder reader() {
        return Qingwen.builder().preset(Preset.READER);
    }

    @Test
    void areFootnotesForReaders() {
        assertThat(markdown(TEXT + SECTION, reader())).isEqualTo("""
                写在山志[^1]里，河图[^2]没有。

                [^1]: 山志: <https://a.cn/mountain>

                [^2]: 河图: <https://a.cn/river>
                """);
    }

    @Test
    void sectionThatIsPartlyCitedStaysWholeBeforeMoreText() {
        String cited =
                "<p>写在山志<sup>[1]</sup>里。</p><h3>参考资料</h3><p>[1] 山志: https://a.cn/mountain</p><p>[2] 河图: https://a.cn/river</p>";

        assertThat(markdown(cited, reader())).contains("[^1]: 山志", "[2] 河图");
        assertThat(markdown(cited + "<h3>再往上走</h3><p>" + "路边的野花开了一片又一片。".repeat(6) + "</p>", reader()))
                .contains("[1] 山志", "[2] 河图")
                .doesNotContain("[^1]");
    }

    @Test
    void endsWhereAPictureStands() {
        assertThat(markdown(TEXT + SECTION + "<p><img src='https://a.cn/1.gif'></p>", reader()))
                .contains("![](https://a.cn/1.gif)");
    }

    @Test
    void stayAsTheyStandInAnArchive() {
        assertThat(fragment(TEXT + SECTION).article().footnotes()).hasSize(2);
        assertThat(fragment(TEXT + SECTION).in(Preset.FAITHFUL).article().footnotes())
                .isEmpty();
        assertThat(fragment(TEXT + SECTION).in(Preset.FAITHFUL).article().text())
                .contains("[1]", "参考资料", "https://a.cn/river");
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <p>References</p><section><span>[1] </span><p>山志: <em>https://a.cn/mountain</em></p></section><section><span>[2] </span><p>河图: <em>https://a.cn/river</em></p></section>
            <h4>引用链接</h4><p>[1]：山志 https://a.cn/mountain</p><p>[2]：河图 https://a.cn/river</p>
            <p>注释：</p><p>[1] 山志</p><p>https://a.cn/mountain</p><p>[2] 河图</p><p>https://a.cn/river</p><p>就到这里，下次再说。</p>
            """)
    void areReadInTheFormsThatEditorsWrite(String section) {
        assertThat(fragment(TEXT + section).in(Preset.READER).article().footnotes())
                .extracting(Footnote::label)
                .containsExactly("1", "2");
        assertThat(fragment(TEXT + section).in(Preset.READER).article().text())
                .doesNotContain("[1]", "References", "引用链接", "注释");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<p>只写在山志里。</p>" + SECTION,
                TEXT + "<p>[1] 山志: https://a.cn/mountain<br>[2] 河图: https://a.cn/river</p>",
                TEXT + "<h3>参考资料</h3><p>[1] 山志<br>[1] 河图</p>",
                TEXT + "<h3>参考资料</h3><p>山志和河图都在这里。</p>",
                SECTION
            })
    void thatNothingPointsAtAreText(String html) {
        assertThat(fragment(html).in(Preset.READER).article().footnotes()).isEmpty();
    }

    private static final String ONE = "<p>甲<sup>[1]</sup></p>";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>[1]山志</p>                                    | p(山志)
            <p> [1]：. 山志</p>                               | p(山志)
            <p><b>[1</b>] <b>山</b>志</p>                     | p(strong(山)志)
            <p>[1]</p><p>山志</p>                             | p(山志)
            <p>[1]</p><p> </p><p>山志</p>                     | p(山志)
            <p>[1]<br>山志</p>                                | p(山志)
            <p>[1] 山志 https://a.cn/b，卷一</p>              | p(山志 link→https://a.cn/b(https://a.cn/b)，卷一)
            <p>[1] https://a.cn/b</p>                         | p(link→https://a.cn/b(https://a.cn/b))
            <p>[1] mailto:a@b.cn 山志</p>                     | p(link→mailto:a@b.cn(mailto:a@b.cn) 山志)
            <p>[1] <a href="https://b.cn/">https://a.cn/b</a></p> | p(link→https://b.cn/(https://a.cn/b))
            """)
    void haveAnEntryForEachNote(String entry, String note) {
        assertThat(fragment(ONE + "<p>参考资料</p>" + entry).sketchWithFootnotes()).isEqualTo("p(甲note(1))\n1: " + note);
    }

    @Test
    void endWhereOtherTextBegins() {
        String section = "<p>参考资料</p><p>[1] 山志</p>";

        assertThat(fragment(ONE + section + "<p>尾</p>").sketchWithFootnotes()).isEqualTo("p(甲note(1))\np(尾)\n1: p(山志)");
        assertThat(fragment(ONE + section + "<p>https://a.cn/b</p><p>https://a.cn/c</p>")
                        .sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\np(link→https://a.cn/c(https://a.cn/c))\n"
                        + "1: p(山志link→https://a.cn/b(https://a.cn/b))");
        assertThat(fragment(ONE + "<p>参考资料</p><p>[1] 山志<br>尾</p>").sketchWithFootnotes())
                .doesNotContain("note(");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"参考资料, true", "相关链接：, true", "REFERENCES, true", "参 考, false", "参考资料和别的一些读物, false", "Footnote, true"})
    void haveATitle(String title, boolean found) {
        assertThat(fragment(ONE + "<p>" + title + "</p><p>[1] 山志</p>")
                        .sketchWithFootnotes()
                        .contains("note(1)"))
                .isEqualTo(found);
    }

    @Test
    void haveTheLastOfSeveralTitles() {
        assertThat(fragment(ONE + "<p>链接</p><p>乙</p><p>注释</p><p>[1] 山志</p>").sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\np(链接)\np(乙)\n1: p(山志)");
    }

    @Test
    void leaveNoEmptyBlocksAndTakeNoOthers() {
        String quote = "<blockquote><p>参考资料</p></blockquote>";
        String table = "<table><tr><td></td><td>乙</td></tr></table>";

        assertThat(fragment(ONE + "<hr>" + table + quote + "<p>[1] 山志</p>").sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\ndivider\ntable(row( | p(乙)))\n1: p(山志)");
    }

    @Test
    void areInTheReport() {
        assertThat(fragment(TEXT + SECTION).entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(ReportEntry.Action.MOVED);
            assertThat(entry.rule()).isEqualTo("footnotes");
            assertThat(entry.text()).isEqualTo("参考资料");
            assertThat(entry.place()).hasToString("h3[1]");
            assertThat(entry.why()).isEqualTo("2 notes");
        });
    }

    @Test
    void areTextWhereTheirRuleIsOff() {
        assertThat(fragment(TEXT + SECTION).without("footnotes").article().footnotes())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>[1] 山志</p><p>[2] 河图</p>                          | p([2] 河图)
            <p>[2] 河图</p><p>[1] 山志</p>                          | p([2] 河图)
            <p>[2] 河图<br>[1] 山志<br>[3] 海经</p>                 | p([2] 河图↵[3] 海经)
            <p>[1] 山志</p><p>[2] 河图</p><p>https://a.cn/b</p>     | p([2] 河图)p(link→https://a.cn/b(https://a.cn/b))
            """)
    void thatTheTextDoesNotReferToStayInTheirSection(String entries, String rest) {
        assertThat(fragment(ONE + "<h2>参考资料</h2>" + entries)
                        .sketchWithFootnotes()
                        .replace("\np(", "p("))
                .isEqualTo("p(甲note(1))\nh2(参考资料)" + rest + "\n1: p(山志)");
        assertThat(fragment(ONE + "<h2>参考资料</h2>" + entries).entries())
                .filteredOn(entry -> entry.rule().equals("footnotes"))
                .extracting(ReportEntry::text)
                .containsExactly("[1]");
    }

    @Test
    void areNotWhatOtherRaisedNumbersPointAt() {
        assertThat(fragment(ONE + "<p>x<sup>2</sup><sup>[7]</sup></p><p>参考资料</p><p>[1] 山志</p>")
                        .sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\np(xsup(2[7]))\n1: p(山志)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            [1, 2]  | note(1)note(2)
            [1，2]  | note(1)note(2)
            [1, 3]  | sup([1, 3])
            [1-2]   | sup([1-2])
            """)
    void mayShareTheirBrackets(String reference, String content) {
        assertThat(fragment(ONE + "<p>乙<sup>" + reference + "</sup>，丙<sup>[2]</sup></p>"
                                + "<p>参考资料</p><p>[1] 山志</p><p>[2] 河图</p>")
                        .sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\np(乙" + content + "，丙note(2))\n1: p(山志)\n2: p(河图)");
    }

    @Test
    void haveTheReferencesThatShareTheirBracketsInTheReport() {
        assertThat(fragment("<p>甲<sup>[1, 2]</sup></p><p>注释</p><p>[1] 山志</p><p>[2] 河图</p>")
                        .entries())
                .extracting(ReportEntry::text)
                .containsExactly("注释 [1, 2]");
    }
}
