package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.SampleMarkup.PICTURE;
import static io.github.qingwen.SampleMarkup.p;
import static io.github.qingwen.SampleMarkup.words;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.article;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.line;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.linesWith;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.matching;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.named;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.text;
import static io.github.qingwen.internal.structure.feature.FeaturesOf.times;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingFeaturesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            山水      | ``
            山水5     | ``
            山水a     | ``
            山水𠮷    | ``
            。山      | ``
            山水。    | ends-full-stop ends-sentence
            山水？    | ends-question
            山水?     | ends-question
            山水！    | ends-exclamation ends-sentence
            山水!     | ends-exclamation ends-sentence
            山水：    | ends-colon
            山水:     | ends-colon
            山水，    | ends-comma
            山水、    | ends-comma
            山水,     | ends-comma
            山水；    | ends-semicolon ends-sentence
            山水;     | ends-semicolon ends-sentence
            山水…     | ends-sentence
            山水”     | ends-quotation
            山水」    | ends-quotation
            山水』    | ends-quotation
            山水"     | ends-quotation
            山水。”   | ends-quotation ends-sentence
            山水）    | ends-bracket
            山水)     | ends-bracket
            山水】    | ends-bracket
            山水》    | ends-bracket
            山水]     | ends-bracket
            山水~     | ends-symbol
            山水.     | ends-symbol
            山水😀    | ends-symbol
            """)
    void aLineEndsWithAMarkOrWithout(String text, String features) {
        assertThat(matching("ends-(?!photographer).*", text(text))).isEqualTo(named(features));
    }

    @Nested
    class Characters {
        private static final String CHARACTERS =
                "has-(comma|full-stop-inside|bar|slash|early-colon|address|at|digits|date)"
                        + "|is-address|no-han|no-letter|spaced-out";

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '¦', textBlock = """
                山水                  ¦ ''
                山，水                ¦ has-comma
                山,水                 ¦ has-comma
                山、水                ¦ ''
                山。水林              ¦ has-full-stop-inside
                山！水林              ¦ has-full-stop-inside
                山？水林              ¦ has-full-stop-inside
                山。水                ¦ ''
                山|水                 ¦ has-bar
                山｜水                ¦ has-bar
                山丨水                ¦ has-bar
                山/水                 ¦ has-slash
                山／水                ¦ has-slash
                山：水                ¦ has-early-colon
                山:水                 ¦ has-early-colon
                ：山水                ¦ ''
                山，水：林            ¦ has-comma
                www.a.cn 山水         ¦ has-address
                山水 doi.org          ¦ has-address
                山水 http://a         ¦ has-address has-slash has-early-colon
                https://a.cn          ¦ has-address has-slash has-early-colon is-address no-han
                https://a.cn Abc      ¦ has-address has-slash has-early-colon no-han
                a@b.cn                ¦ has-at no-han
                @山水                 ¦ ''
                山水123456            ¦ ''
                山水1234567           ¦ has-digits
                Abc                   ¦ no-han
                12                    ¦ no-han
                ——                    ¦ no-han no-letter
                山 水 林              ¦ spaced-out
                山 水林               ¦ ''
                """)
        void areOfSeveralKinds(String text, String features) {
            assertThat(matching(CHARACTERS, text(text))).isEqualTo(named(features));
        }

        @Test
        void areASlashInLinesOfAtMost40Characters() {
            assertThat(text(words(38) + "/水")).contains("has-slash");
            assertThat(text(words(39) + "/水")).doesNotContain("has-slash");
        }

        @Test
        void areAnEarlyColonAmongTheFirst18() {
            assertThat(text(words(17) + "：山")).contains("has-early-colon");
            assertThat(text(words(18) + "：山")).doesNotContain("has-early-colon");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "2031年5月, true",
            "2031年, false",
            "5月, false",
            "年在5月, false",
            "5月6日, true",
            "6日, false",
            "月在6日, false",
            "年月, false",
            "月在6年, false",
            "日在6月, false",
            "山水-20, true",
            "山水-30, false",
            "2031-05, true",
            "2031.05, false",
            "203-105, false",
            "1031-05, false"
        })
        void areADate(String text, boolean date) {
            assertThat(text(text).contains("has-date")).isEqualTo(date);
        }

        @Test
        void areADateInLinesOfAtMost40Characters() {
            assertThat(text("5月6日" + words(36))).contains("has-date");
            assertThat(text("5月6日" + words(37))).doesNotContain("has-date");
        }

        @Test
        void standApartInLinesOfAtMost60Characters() {
            assertThat(text("山 ".repeat(29) + "水~")).contains("spaced-out");
            assertThat(text("山 ".repeat(29) + "水~~")).doesNotContain("spaced-out");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '¦', quoteCharacter = '`', textBlock = """
            山水                ¦ ``
            （山水）            ¦ in-brackets
            (山水)              ¦ in-brackets
            【山水】            ¦ in-brackets
            （山水）林          ¦ ``
            （山）（水）        ¦ ``
            《山水》            ¦ in-book-title-marks starts-book-title
            《山水》林          ¦ starts-book-title
            “山水”              ¦ in-quotation-marks starts-quotation
            「山水」            ¦ in-quotation-marks starts-quotation
            “山水               ¦ starts-quotation
            『山水』            ¦ starts-quotation
            "山水"              ¦ starts-quotation
            [山水]              ¦ ``
            ▲山水               ¦ starts-triangle starts-symbol
            △山水               ¦ starts-triangle starts-symbol
            ▴山水               ¦ starts-triangle starts-symbol
            ©山水               ¦ starts-triangle starts-symbol
            ↑山水               ¦ starts-triangle starts-symbol has-arrow
            ▼山水               ¦ starts-triangle starts-symbol has-arrow
            ⬆山水               ¦ starts-triangle starts-symbol
            ◎山水               ¦ starts-triangle starts-star starts-symbol
            ★山水               ¦ starts-star starts-symbol
            ※山水               ¦ starts-star starts-symbol
            ☀山水               ¦ starts-star starts-symbol
            ❖山水               ¦ starts-star starts-symbol
            *山水               ¦ starts-star starts-symbol
            ＊山水              ¦ starts-star starts-symbol
            |山水               ¦ starts-star starts-symbol
            丨山水              ¦ starts-star
            —山水               ¦ starts-dash starts-symbol
            -山水               ¦ starts-dash starts-symbol
            –山水               ¦ starts-dash starts-symbol
            ·山水               ¦ starts-dash starts-symbol
            ~山水               ¦ starts-symbol
            7山水               ¦ ``
            山↓水               ¦ has-arrow
            山→水               ¦ has-arrow
            山😀水              ¦ has-arrow
            图1                 ¦ starts-figure-number
            图 2：山水          ¦ starts-figure-number
            图山水林田湖1       ¦ starts-figure-number
            图山水林田湖草1     ¦ ``
            图山水              ¦ ``
            Fig. 3 山水         ¦ starts-figure-number
            FIG 4               ¦ starts-figure-number
            Figure 5            ¦ starts-figure-number
            Figure A            ¦ ``
            山图1               ¦ ``
            """)
    void aLineStartsWithAMarkOrWithout(String text, String features) {
        String starts = "in-(brackets|book-title-marks|quotation-marks)"
                + "|starts-(quotation|book-title|triangle|figure-number|dash|star|symbol)|has-arrow";

        assertThat(matching(starts, text(text))).isEqualTo(named(features));
    }

    @Nested
    class Credits {
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource(delimiter = '¦', textBlock = """
                作者：山水          ¦ true
                作者:山水           ¦ true
                作者|山水           ¦ true
                作者｜山水          ¦ true
                作者丨山水          ¦ true
                作者/山水           ¦ true
                作者／山水          ¦ true
                作者 山水           ¦ false
                作者：              ¦ false
                作者山水林：田      ¦ true
                作者山水林田：湖    ¦ false
                作：作者山          ¦ false
                山水：作者          ¦ false
                山水：林田          ¦ false
                """)
        void nameARoleAndAfterAMarkSomebody(String text, boolean credit) {
            assertThat(text(text).contains("credit-form")).isEqualTo(credit);
        }

        @Test
        void haveAtMost45Characters() {
            assertThat(text("作者：" + words(42))).contains("credit-form");
            assertThat(text("作者：" + words(43))).doesNotContain("credit-form");
        }

        @Test
        void areAloneWithoutAPictureBeforeThem() {
            assertThat(line(0, p("作者：山水"), PICTURE)).contains("credit-form", "credit-form-alone");
            assertThat(line(0, PICTURE, p("作者：山水"))).contains("credit-form").doesNotContain("credit-form-alone");
            assertThat(line(0, p("山水林田"))).doesNotContain("credit-form-alone");
        }
    }

    @Nested
    class Captions {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "▲山水", "△山水", "▴山水", "◤山水", "↑山水", "©山水", "图1 山水", "山水 林田摄", "合影山水", "山水（图林田）", "山水(图林田)", "山水©林田",
                    "山水剧照林田"
                })
        void areWordedSoBesideAPicture(String text) {
            assertThat(line(0, PICTURE, p(text))).contains("caption-form");
            assertThat(line(0, p(text), PICTURE)).contains("caption-form");
            assertThat(line(0, p(text))).doesNotContain("caption-form");
        }

        @ParameterizedTest
        @ValueSource(strings = {"山水林田", "山水合影", "山水▲", "山水图林田"})
        void areNotWordedOtherwise(String text) {
            assertThat(line(0, PICTURE, p(text))).doesNotContain("caption-form");
        }

        @Test
        void haveAtMost80Characters() {
            assertThat(line(0, PICTURE, p('▲' + words(79)))).contains("caption-form");
            assertThat(line(0, PICTURE, p('▲' + words(80)))).doesNotContain("caption-form");
        }

        @Test
        void areShortUpTo30Characters() {
            assertThat(line(0, PICTURE, p(words(30)))).contains("short-beside-picture");
            assertThat(line(0, p(words(30)), PICTURE)).contains("short-beside-picture");
            assertThat(line(0, PICTURE, p(words(31)))).doesNotContain("short-beside-picture");
            assertThat(line(0, p(words(30)))).doesNotContain("short-beside-picture");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "font-size:47.9px, true",
            "font-size:48px, false",
            "color:#888, true",
            "color:#333, false",
            "text-align:center, true",
            "text-align:right, false"
        })
        void areSmallOrGreyOrCentredBesideAPicture(String style, boolean caption) {
            String line = "<section style='font-size:50px'>" + p(style, words(10)) + "</section>";
            String body = p("font-size:50px", words(60));

            assertThat(line(1, body, line, PICTURE).contains("caption-style")).isEqualTo(caption);
            assertThat(line(1, body, PICTURE, line).contains("caption-style")).isEqualTo(caption);
            assertThat(line(1, body, line)).doesNotContain("caption-style");
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "山水摄, true",
            "山水供图, true",
            "山水绘, true",
            "山水制图, true",
            "（山水摄）, true",
            "(山水摄), true",
            "山水摄影, false",
            "山水林田, false",
            "（山水）, false",
            "山水图, false"
        })
        void endWithWhoTookThePicture(String text, boolean photographer) {
            assertThat(text(text).contains("ends-photographer")).isEqualTo(photographer);
        }
    }

    @Test
    void aPictureOrFormulaMayStandInALine() {
        assertThat(text("山水<span data-formula='x^2'>x</span>")).contains("has-atom");
        assertThat(text("山水")).doesNotContain("has-atom");
    }

    @ParameterizedTest(name = "{0} times: {1}")
    @CsvSource({"1, ''", "2, repeated", "3, repeated", "4, repeated repeated-often"})
    void aLineIsRepeated(int times, String features) {
        assertThat(matching("repeated(-often)?", line(0, times(times, p("山水")), p("林田"))))
                .isEqualTo(named(features));
    }

    @Test
    void codeHasMarksOfCodeAndNoChinese() {
        assertThat(linesWith("looks-like-code", article(p("f(x)"), p("fx"), p("山(水)"), p("a = b;"))))
                .containsExactly(0, 3);
    }

    @Test
    void aLineMayBeginWithASmallLetter() {
        assertThat(linesWith("lower-case-start", article(p("abc"), p("Abc"), p("山abc"), p("éa"))))
                .containsExactly(0, 3);
    }
}
