package io.github.qingwen.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visible means what a browser shows. The text in question is 字. */
class VisibilityTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            <p style="display:none">字</p>                                                | DISPLAY
            <p>前<span style="display: none;">字</span>后</p>                              | DISPLAY
            <p hidden>字</p>                                                              | DISPLAY
            <p style="display:none"><b style="display:block">字</b></p>                   | DISPLAY
            <section style="height:1px;overflow:hidden">字</section>                      | CLIPPED
            <section style="height: 0px; overflow: hidden;"><p>字</p></section>           | CLIPPED
            <section style="width:0;overflow-x:hidden">字</section>                       | CLIPPED
            <section style="max-height:0;overflow:auto">字</section>                      | CLIPPED
            <section style="max-width:1px;overflow:scroll">字</section>                   | CLIPPED
            <span style="display:inline-block;width:0;overflow:hidden">字</span>          | CLIPPED
            <p style="text-indent:-9999px;overflow:hidden">字</p>                         | CLIPPED
            <p style="position:absolute;left:-9999px">字</p>                              | CLIPPED
            <p style="position:fixed;top:-200em">字</p>                                   | CLIPPED
            <p style="opacity:0">字</p>                                                   | OPACITY
            <span style="opacity: 0.0;">字</span>                                         | OPACITY
            <p style="opacity:1%">字</p>                                                  | OPACITY
            <p style="visibility:hidden">字</p>                                           | VISIBILITY
            <p style="visibility:hidden"><b>字</b></p>                                    | VISIBILITY
            <p style="visibility:collapse">字</p>                                         | VISIBILITY
            <p style="transform:scale(0)">字</p>                                          | SCALE
            <p style="-webkit-transform: scale(0,1)">字</p>                               | SCALE
            <p style="font-size:0">字</p>                                                 | FONT_SIZE
            <p style="font-size:0"><b>字</b></p>                                          | FONT_SIZE
            <p style="font-size:1px">字</p>                                               | FONT_SIZE
            <p style="color:transparent">字</p>                                           | TRANSPARENT
            <p style="color:rgba(0,0,0,0)">字</p>                                         | TRANSPARENT
            <p style="-webkit-text-fill-color:transparent">字</p>                         | TRANSPARENT
            <p style="color:#fff">字</p>                                                  | SAME_COLOUR
            <p style="color:rgb(254,254,254)">字</p>                                      | SAME_COLOUR
            <font color="#FFFFFF">字</font>                                               | SAME_COLOUR
            <div style="background:#222 no-repeat"><p style="color:#232323">字</p></div>  | SAME_COLOUR
            <table bgcolor="#ff0000"><tr><td style="color:red">字</td></tr></table>       | SAME_COLOUR
            """)
    void aBrowserShowsNothing(String markup, Hidden why) {
        assertThat(hidden(markup)).isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}")
    @Texts("""
            <section style='height:1px'>字</section>
            <section style='height:1px;overflow:visible'>字</section>
            <section style='height:20px;overflow:hidden'>字</section>
            <section style='height:0;padding:20px 0;overflow:hidden'>字</section>
            <section style='height:0;padding-bottom:56.25px;overflow:hidden'>字</section>
            <section style='box-sizing:border-box;width:1px;padding:0 30px;overflow:hidden'>字</section>
            <section style='width:100%;overflow:hidden'>字</section>
            <section style='min-height:0;overflow:hidden'>字</section>
            <section style='max-width:100%;overflow-wrap:break-word;height:0'>字</section>
            <span style='width:0;height:0;overflow:hidden'>字</span>
            <p style='text-indent:-2em;overflow:hidden'>字</p>
            <p style='left:-9999px'>字</p>
            <p style='position:absolute;left:-10px'>字</p>
            <p style='opacity:.1'>字</p>
            <p style='opacity:1'>字</p>
            <p style='opacity:nonsense'>字</p>
            <p style='transform:scale(0.5)'>字</p>
            <p style='transform:rotate(0deg)'>字</p>
            <span style='transform:scale(0)'>字</span>
            <p style='font-size:2px'>字</p>
            <p style='font-size:0'><span style='font-size:15px'>字</span></p>
            <p style='color:#eee'>字</p>
            <p style='color:rgba(0,0,0,.3)'>字</p>
            <p style='color:#fff;background:#000'>字</p>
            <p style='color:#fff;background:var(--ground)'>字</p>
            <section style='background-color:#1e90ff'><p><b style='color:white'>字</b></p></section>
            <section style='background:mediumblue'><p style='color:white'>字</p></section>
            <table><tr><td bgcolor='#003366'><font color='#ffffff'>字</font></td></tr></table>
            <section style='background:url(https://a.cn/b.jpg)'><p style='color:#fff'>字</p></section>
            <section style='background-image:linear-gradient(#000,#333)'><p style='color:#fff'>字</p></section>
            <p style='background:linear-gradient(red,blue);-webkit-background-clip:text;-webkit-text-fill-color:transparent'>字</p>
            <p style='background:linear-gradient(red,blue);background-clip:text;color:transparent'>字</p>
            <p style='color:transparent;-webkit-text-fill-color:#333'>字</p>
            <section style='height:0;min-height:40px;overflow:hidden'>字</section>
            <section style='display:flex'><section style='width:0;flex:1;overflow:hidden'>字</section></section>
            <section style='display:flex'><p style='width:0;flex-grow:1;overflow:hidden'>字</p></section>
            <table><tr><td style='width:1px;overflow:hidden;white-space:nowrap'>字</td></tr></table>
            <section style='display:table-cell;width:1px;overflow:hidden'>字</section>
            <p style='display:none;display:block'>字</p>
            <p style='display:block!important;display:none'>字</p>
            <p hidden style='display:block'>字</p>
            <div style='visibility:hidden'><p style='visibility:visible'>字</p></div>
            <details><summary>题</summary>字</details>
            <p style="display:"none"">字</p>
            <p style="background: url("http://a.cn/display:none;")">字</p>
            """)
    void aBrowserShowsTheText(String markup) {
        assertThat(hidden(markup)).isNull();
    }

    /** White text on a white page, unless the markup says more. */
    @Nested
    class TextInTheColourOfItsBackground {
        @ParameterizedTest(name = "{0}")
        @Texts("""
                <section style='height:0;border-top:1.5em solid #0be;border-bottom:1.5em solid #0be;color:#fff'>字</section>
                <section style='height:0;background:#fff;border-bottom:30px solid #0be'><p style='color:#fff'>字</p></section>
                <section style='width:0;border-width:0 0 0 40px;border-style:solid;border-color:red;color:#fff'>字</section>
                <p><img src='https://a.cn/1.png'></p><p style='margin-top:-2em;color:#fff'>字</p>
                <p><img src='https://a.cn/1.png'></p><div><p style='margin:-2em 0 0;color:#fff'>字</p></div>
                <section style='margin-bottom:-40px;background:navy'><br></section><p style='color:#fff'>字</p>
                <div style='height:0'><img src='https://a.cn/1.png'></div><p style='color:#fff'>字</p>
                <section style='position:relative'><section style='position:absolute;top:0;background:navy'>甲</section><section style='position:relative'><p style='color:#fff'>字</p></section></section>
                <img src='https://a.cn/1.png'><section style='position:relative;top:-40px;color:#fff'>字</section>
                <img src='https://a.cn/1.png'><section style='position:relative;bottom:40px;color:#fff'>字</section>
                <img src='https://a.cn/1.png'><section style='transform:translate3d(0,-40px,0);color:#fff'>字</section>
                <section style='display:grid'><img style='grid-area:1/1' src='https://a.cn/1.png'><p style='grid-area:1/1;color:#fff'>字</p></section>
                <p style='color:#fff;text-shadow:0 0 4px #0be'>字</p>
                <p style='text-shadow:0 0 4px #0be'><span style='background:#fff;color:#fff'>字</span></p>
                <p style='color:#fff;-webkit-text-stroke:1px #000'>字</p>
                <p style='color:#fff;box-shadow:inset 0 0 0 2em #0be'>字</p>
                <p style='color:#fff;background:rgba(0,0,0,.4)'>字</p>
                <section style='color:#fff'><p style='color:var(--ink);background:#fff'>字</p></section>
                <table><tr><td background='https://a.cn/1.png'><font color='#fff'>字</font></td></tr></table>
                <p style='color:#fff;border:20px solid;border-image:url(https://a.cn/1.png) 30 fill'>字</p>
                """)
        void staysWhereSomethingElseMaySetItOff(String markup) {
            assertThat(hidden(markup)).isNull();
            assertThat(Laid.out(markup).runs()).anyMatch(run -> run.style().isSetOff());
        }

        @ParameterizedTest(name = "{0}")
        @Texts("""
                <p style='color:#fff;border-left:10px solid #0be'>字</p>
                <p style='color:#fff;border:1px solid #0be;height:30px'>字</p>
                <p style='color:#fff;height:30px;border-top:20px solid transparent'>字</p>
                <p style='color:#fff;height:30px;border-top:20px solid #fefefe'>字</p>
                <p style='color:#fff;position:relative;left:0px;transform:translate3d(0px,0px,0px)'>字</p>
                <p style='color:#fff;margin:10px 0 0'>字</p>
                <p style='color:#fff;background:rgba(255,255,255,.2);text-shadow:none'>字</p>
                <section><section style='margin-top:-10px;color:#fff'>字</section></section>
                <p style='margin-top:-2em'>甲<span style='color:#fff;background:#fff'>字</span></p>
                <section><p>丙</p><p style='margin-top:-2em'>甲</p><p>丁</p></section><p style='color:#fff'>字</p>
                """)
        void isHiddenWhereNothingElseDoes(String markup) {
            assertThat(hidden(markup)).isEqualTo(Hidden.SAME_COLOUR);
        }
    }

    @Nested
    class Pictures {
        @Test
        void areNotHiddenByFontSizeOrColour() {
            assertThat(hiddenPicture("<p style='font-size:0;color:#fff'><img src='https://a.cn/1.jpg'></p>"))
                    .isNull();
        }

        @Test
        void areHiddenWithTheBoxThatTheyAreIn() {
            assertThat(hiddenPicture("<p style='opacity:0'><img src='https://a.cn/1.jpg'></p>"))
                    .isEqualTo(Hidden.OPACITY);
            assertThat(hiddenPicture("<p><img style='display:none' src='https://a.cn/1.jpg'></p>"))
                    .isEqualTo(Hidden.DISPLAY);
        }
    }

    private static @Nullable Hidden hidden(String markup) {
        return Laid.out(markup).text("字").style().hiddenText();
    }

    private static @Nullable Hidden hiddenPicture(String markup) {
        return Laid.out(markup).atom("img").style().hiddenBy();
    }
}
