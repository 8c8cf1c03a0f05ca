package io.github.qingwen.internal.read.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qingwen.Texts;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class PageScriptsTest {
    /** The scripts of a page that is given as text, and of the same page as a document. */
    private static List<PageScripts> read(String page) {
        return List.of(PageScripts.of(page, Integer.MAX_VALUE), PageScripts.of(Jsoup.parse(page), Integer.MAX_VALUE));
    }

    private static String script(String source) {
        return "<script>" + source + "</script>";
    }

    @Nested
    class Data {
        private static final String OBJECT = "window.cgiDataNew = {title: '渡船'}";

        @Test
        void mayBeginAPage() {
            assertThat(read(script(OBJECT)))
                    .extracting(scripts -> scripts.text("title"))
                    .containsOnly("渡船");
        }

        @Test
        void isFoundBehindWhatOnlyNamesIt() {
            assertThat(read("window.cgiDataNew 里有什么" + script("f(window.cgiDataNew)") + script(OBJECT)))
                    .extracting(scripts -> scripts.text("title"))
                    .containsOnly("渡船");
        }

        @Test
        void isLookedForInEightPlacesOfAText() {
            String named = "<p>window.cgiDataNew</p>";

            assertThat(PageScripts.of(named.repeat(7) + script(OBJECT), Integer.MAX_VALUE)
                            .hasData())
                    .isTrue();
            assertThat(PageScripts.of(named.repeat(8) + script(OBJECT), Integer.MAX_VALUE)
                            .hasData())
                    .isFalse();
        }

        @ParameterizedTest
        @Texts("""
                window.cgiDataNew ¦ 'window.cgiDataNew ' ¦ window.cgiDataNew = ¦ 'window.cgiDataNew = '
                window.cgiDataNew = [{title: '渡船'}] ¦ window.cgiDataNew == {title: '渡船'} ¦ window.cgiDataNew = {
                """)
        void isAnObjectThatIsAssigned(String source) {
            assertThat(read(script(source))).extracting(PageScripts::hasData).containsOnly(false);
        }

        @Test
        void hasAMostLengthWithoutTheRestOfItsScript() {
            String object = "{title: '渡船 }'}";
            String page = script("window.cgiDataNew = " + object + "; var more = '" + "船".repeat(100) + "';");

            assertThatCode(() -> PageScripts.of(page, object.length())).doesNotThrowAnyException();
            assertThatCode(() -> PageScripts.of(Jsoup.parse(page), object.length()))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> PageScripts.of(page, object.length() - 1))
                    .isInstanceOfSatisfying(
                            QingwenException.class,
                            e -> assertThat(e.kind()).isEqualTo(QingwenException.Kind.LITERAL_TOO_LONG))
                    .hasMessageContaining("has 15 characters, more than 14");
            assertThatThrownBy(() -> PageScripts.of(Jsoup.parse(page), object.length() - 1))
                    .hasMessageContaining("has 15 characters, more than 14");
        }
    }

    @Nested
    class Variables {
        @ParameterizedTest
        @Texts("""
                var msg_title = '渡船';
                window.msg_title = '渡船'
                var msg_title='渡船'
                var ct = '1';↵var msg_title = "" || '渡船'; var idx = '2';
                """)
        void areDeclaredOrSetOnTheWindow(String source) {
            assertThat(read(script(source)))
                    .extracting(scripts -> scripts.variable("msg_title"))
                    .containsOnly("渡船");
        }

        @ParameterizedTest
        @Texts("""
                var msg_title ¦ 'var msg_title ' ¦ var msg_title; ¦ var msg_title = ¦ 'var msg_title = '
                '渡船'; var msg_title; ¦ window.msg_title == '渡船'
                """)
        void thatAreAssignedNothingSayNothing(String source) {
            assertThat(read(script(source)))
                    .extracting(scripts -> scripts.variable("msg_title"))
                    .containsOnlyNulls();
        }

        @Test
        void areWhatTheFirstOfEightSaysThatSaysAnything() {
            String blank = "var msg_title = '';\n";
            String both = "var msg_title = '渡船';\nvar msg_title = '木桥';";

            assertThat(read(script(blank.repeat(7) + both)))
                    .extracting(scripts -> scripts.variable("msg_title"))
                    .containsOnly("渡船");
            assertThat(read(script(blank.repeat(8) + both)))
                    .extracting(scripts -> scripts.variable("msg_title"))
                    .containsOnlyNulls();
        }

        @Test
        void areReadFromAPageThatBreaksOffInATag() {
            assertThat(read(script("var msg_title = '渡船';") + "<p>水</p><script"))
                    .extracting(scripts -> scripts.variable("msg_title"))
                    .containsOnly("渡船");
        }
    }
}
