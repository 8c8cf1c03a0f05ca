package io.github.qingwen.internal.structure.footnote;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.rule.Preset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedFootnotesTest {
    private static final String TEXT = "<p>甲<a href='#fn-1'><sup>1</sup></a></p>";
    private static final String NOTE = "<aside id='fn-1'><p>1</p><p>注</p></aside>";
    private static final String SECTION = "<section class='footnotes'>" + NOTE + "</section>";

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                TEXT + SECTION,
                "<section>" + TEXT + SECTION + "</section>",
                "<section><section>" + TEXT + SECTION + "</section></section>",
                TEXT + "<div class='footnotes'>" + NOTE + "</div>"
            })
    void standInASection(String html) {
        assertThat(fragment(html).sketchWithFootnotes()).isEqualTo("p(甲note(1))\n1: p(注)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT + "<section class='notes'>" + NOTE + "</section>",
                TEXT + NOTE,
                "",
            })
    void standNowhereElse(String html) {
        assertThat(fragment(html).article().footnotes()).isEmpty();
        assertThat(fragment(html).sketchWithFootnotes()).doesNotContain("note(");
    }

    @Test
    void ofSeveralSectionsAreAllFound() {
        String two = "<section class='footnotes'><aside id='fn-b'><p>b</p><p>二</p><p>三</p></aside></section>";

        assertThat(fragment("<section>" + TEXT + SECTION + "</section><p>乙<a href='#fn-b'>b</a></p>" + two)
                        .sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\np(乙note(b))\n1: p(注)\nb: p(二)\np(三)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p>乙</p>                           | p(乙)
            <aside id="fn"><p>乙</p></aside>    | p(乙)
            <aside><p>乙</p></aside>            | p(乙)
            <div id="fn-2"><p>乙</p></div>      | p(乙)
            """)
    void leaveWhatElseIsInTheirSection(String other, String block) {
        assertThat(fragment(TEXT + "<section class='footnotes'>" + other + NOTE + "</section>")
                        .sketchWithFootnotes())
                .isEqualTo("p(甲note(1))\n" + block + "\n1: p(注)");
    }

    @Test
    void withoutContentAreNone() {
        String empty = "<section class='footnotes'><aside id='fn-2'></aside>" + NOTE + "</section>";

        assertThat(fragment(TEXT + empty).sketchWithFootnotes()).isEqualTo("p(甲note(1))\n1: p(注)");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"#fn-2", "#1", "#fn-", "#fn1"})
    void areNotWhereOtherLinksLead(String link) {
        assertThat(fragment("<p>乙<a href='" + link + "'>1</a></p>" + TEXT + SECTION)
                        .sketchWithFootnotes())
                .isEqualTo("p(乙link→" + link + "(1))\np(甲note(1))\n1: p(注)");
        assertThat(fragment("<p>乙<a href='https://a.cn/#fn-1'>1</a></p>" + TEXT + SECTION)
                        .sketchWithFootnotes())
                .startsWith("p(乙link→https://a.cn/#fn-1(1))");
    }

    private static String renderers(String references, String notes) {
        return fragment("<p>" + references + "</p>" + notes).sketchWithFootnotes();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            甲<sup id="fnref:1"><a href="#fn:1">1</a></sup> \
                | <div class="footnotes"><hr><ol><li id="fn:1"><p>注&#160;<a href="#fnref:1">↩︎</a></p></li></ol></div>
            甲<sup><a href="#user-content-fn-x" id="user-content-fnref-x">1</a></sup> \
                | <section class="footnotes"><h2>Footnotes</h2><ol><li id="user-content-fn-x"><p>注 \
                  <a href="#user-content-fnref-x">↩</a></p></li></ol></section>
            甲<a href="#fn1" id="fnref1"><sup>1</sup></a> \
                | <aside role="doc-endnotes"><hr><ol><li id="fn1"><p>注<a href="#fnref1">↩︎</a></p></li></ol></aside>
            甲<sup><a href="#fn1" id="fnref1">[1]</a></sup> \
                | <ol><li id="fn1"><p>注</p><p><a href="#fnref1">↩︎</a></p></li></ol>
            甲<sup>[<a href="#fn1" id="fnref1">1</a>]</sup> | <ol><li><a id="fn1"></a>注<a href="#fnref1">^</a></li></ol>
            甲<sup id="r"><a href="#n"><span>[</span>1<span>]</span></a></sup> \
                | <ul><li id="n"><a href="#r">↑</a> 注</li></ul>
            甲<sup><a href="#n">1</a></sup> | <div class="footnotes"><ol><li id="n">注</li></ol></div>
            甲<sup><a href="#n" id="r">1</a></sup> | <p id="n"><a href="#r">[1]</a> 注</p>
            """)
    void areReadAsMarkdownRenderersWriteThem(String references, String notes) {
        assertThat(renderers(references, notes)).isEqualTo("p(甲note(1))\n1: p(注)");
    }

    @Test
    void mayHaveSeveralParagraphsAndReferences() {
        assertThat(renderers(
                        "甲<a id='a' href='#n'>1</a>，乙<a id='b' href='#n'>1</a>",
                        "<ol><li id='n'><p>一</p><p>二 <a href='#a'>↩</a> <a href='#b'>↩<sup>2</sup></a></p></li></ol>"))
                .isEqualTo("p(甲note(1)，乙note(1))\n1: p(一)\np(二)");
    }

    @Test
    void areNamedByTheirIdsWhereTheirNumbersRepeat() {
        assertThat(renderers(
                        "甲<a id='a' href='#n'>1</a>，乙<a id='b' href='#m'>1</a>",
                        "<p id='n'>一<a href='#a'>^</a></p><p id='m'>二<a href='#b'>^</a></p>"))
                .isEqualTo("p(甲note(1)，乙note(m))\n1: p(一)\nm: p(二)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <a id="r" href="#n">跳到下面的正文</a>  | <p id="n">注<a href="#r">↩</a></p>
            <a id="r" href="#n">1</a>              | <p id="n">注<a href="#x">↩</a></p>
            <a href="#n">1</a>                     | <p id="n">注</p>
            <a href="#">1</a>                      | <p>注<a href="#">↩</a></p>
            """)
    void areNotWhatLongLinksOrLinksWithoutAWayBackLeadTo(String reference, String text) {
        assertThat(renderers(reference, text)).doesNotContain("note(");
    }

    @Test
    void leaveNotesThatNothingRefersToWithTheirNumbers() {
        assertThat(renderers(
                        "甲<a id='a' href='#n'>1</a>", "<ol><li id='n'>一<a href='#a'>^</a></li><li id='m'>二</li></ol>"))
                .isEqualTo("p(甲note(1))\nlist from 2(item(p(二)))\n1: p(一)");
    }

    @Test
    void haveTheirLinksBackInTheReport() {
        assertThat(fragment("<p>甲<a id='a' href='#n'>1</a></p><p id='n'>一<a href='#a'>↩︎</a></p>")
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.rule()).isEqualTo("footnote-links");
                    assertThat(entry.text()).isEqualTo("↩︎");
                    assertThat(entry.why()).isEqualTo("1 footnotes");
                });
    }

    @Test
    void leaveARuleBeforeTheirSection() {
        assertThat(fragment("<hr>" + SECTION).in(Preset.FAITHFUL).sketchWithFootnotes())
                .isEqualTo("divider\n1: p(注)");
    }
}
