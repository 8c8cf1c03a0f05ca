package io.github.qingwen.internal.structure.footnote;

import static io.github.qingwen.Fragment.fragment;
import static org.assertj.core.api.Assertions.assertThat;

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
                "<section><section>" + TEXT + SECTION + "</section></section>"
            })
    void standInASectionAtTheEnd(String html) {
        assertThat(fragment(html).sketchWithFootnotes()).isEqualTo("p(甲note(1))\n1: p(注)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TEXT + SECTION + "<p>尾</p>",
                TEXT + SECTION + "尾",
                TEXT + "<div class='footnotes'>" + NOTE + "</div>",
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
}
