package io.github.qingwen.internal.read.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies of Markdown and HTML: given these lines, this HTML. */
class MixedBodyTest {
    private static final String MARKDOWN = "\n*凉*\n";
    private static final String AS_HTML = "\n<p><em>凉</em></p>\n";

    private static String html(String body) {
        return new MixedBody(body).html();
    }

    @Nested
    class Tags {
        @ParameterizedTest
        @Texts("""
                <a> ¦ <z> ¦ <A> ¦ <Z> ¦ <h2> ¦ <mp-common-profile> ¦ <p style="color: red"> ¦ '  <p>' ¦ '\t<p>'
                <p↵>
                """)
        void atTheStartOfALineBeginHtmlThatStaysAsItIs(String tag) {
            String element = tag + "*不是强调*" + tag.strip().replaceFirst("<([-\\w]+)[^>]*>", "</$1>");

            assertThat(html(element)).isEqualTo(element);
            assertThat(html("\n" + element)).isEqualTo(element);
            assertThat(html("*水*\n\n" + element + MARKDOWN)).isEqualTo("<p><em>水</em></p>\n" + element + AS_HTML);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                水 <b>*深*</b>        | <p>水 <b><em>深</em></b></p>
                <3 *井*              | <p>&lt;3 <em>井</em></p>
                <@ *井*              | <p>&lt;@ <em>井</em></p>
                <[ *井*              | <p>&lt;[ <em>井</em></p>
                <` *井*              | <p>&lt;` <em>井</em></p>
                <{ *井*              | <p>&lt;{ <em>井</em></p>
                < b> *井*            | <p>&lt; b&gt; <em>井</em></p>
                <                    | <p>&lt;</p>
                <https://e.org/a>    | <p><a href="https://e.org/a">https://e.org/a</a></p>
                <az-AZ09@e.org>      | <p><a href="mailto:az-AZ09@e.org">az-AZ09@e.org</a></p>
                <a.b@e.org>          | <p><a href="mailto:a.b@e.org">a.b@e.org</a></p>
                """)
        void areNeitherInsideALineNorTextOrAnAddressBehindABracket(String line, String expected) {
            assertThat(html("水\n\n" + line)).isEqualTo("<p>水</p>\n" + expected + "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"<b", "<h2", "<p title=\"没有写完", "<p title='没有写完", "<!", "<!-- 没有写完", "</"})
        void thatAreCutOffStayAsTheyAre(String tag) {
            assertThat(html("*水*\n\n" + tag)).isEqualTo("<p><em>水</em></p>\n" + tag);
            assertThat(html(tag)).isEqualTo(tag);
        }
    }

    @Nested
    class Html {
        @ParameterizedTest
        @Texts("""
                <div>↵↵    <p>深</p>↵</div>
                <section>↵<section>↵↵*深*↵↵</section>↵↵*深*↵</section>
                <p>一</p><p>二↵↵*深*</p>
                <div title="深 > <b>">↵↵*深*</div>
                <div title='深 > <b>'>↵↵*深*</div>
                <div title="It's > <b>">↵↵*深*</div>
                <p it's>↵↵*深*</p>
                <p =a">↵↵*深*</p>
                <!-- 深 > 浅 -->
                <!-- <b>-->
                <!-- '<b> -->
                <!-- 记 --><div>↵↵*深*</div>
                <!DOCTYPE html>
                <div>↵<!-- <div> -->↵↵*深*</div>
                <section/>
                <div><section />↵↵*深*</div>
                </p>
                </p><b>深</b>
                """)
        void endsBehindTheLineOnWhichItsElementsAreClosed(String element) {
            assertThat(html(element + "\n" + MARKDOWN)).isEqualTo(element + "\n" + AS_HTML.strip() + "\n");
            assertThat(html("*水*\n\n" + element + MARKDOWN)).isEqualTo("<p><em>水</em></p>\n" + element + AS_HTML);
        }

        @ParameterizedTest
        @Texts("""
                img ¦ br ¦ hr ¦ input ¦ meta ¦ link ¦ source ¦ wbr ¦ col ¦ embed ¦ area ¦ base ¦ param ¦ track ¦ BR
                Img
                """)
        void endsBehindTheLineOfAnElementThatIsNeverClosed(String name) {
            assertThat(html("<" + name + ">" + MARKDOWN)).isEqualTo("<" + name + ">" + AS_HTML);
            assertThat(html("<div><" + name + " class='a'>\n\n*深*</div>" + MARKDOWN))
                    .isEqualTo("<div><" + name + " class='a'>\n\n*深*</div>" + AS_HTML);
        }

        @ParameterizedTest
        @ValueSource(strings = {"brx", "imgs", "hr-line", "link-card", "b", "columns"})
        void goesOnInAnElementWithALikeName(String name) {
            String element = "<" + name + ">\n\n*深*</" + name + ">";

            assertThat(html(element + MARKDOWN)).isEqualTo(element + AS_HTML);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<div>\n\n*深*\n\n水", "<div><p>\n\n*深*</p>\n\n水\n", "<div>深 < 浅\n\n*深*"})
        void thatIsNeverClosedGoesOnToTheEnd(String body) {
            assertThat(html(body)).isEqualTo(body);
        }
    }

    @Nested
    class CodeBlocks {
        @ParameterizedTest
        @Texts("""
                ```html↵<div>↵```↵ ¦ ~~~html↵<div>↵↵~~~↵ ¦ ````html↵<div>↵```↵<div>↵````↵ ¦ ```html↵<div>↵`````↵
                - 水↵↵  ```html↵  <div>↵  ```↵
                """)
        void holdNoTags(String code) {
            assertThat(html(code + MARKDOWN + "\n<p>*深*</p>"))
                    .contains("<code class=\"language-html\" data-stated=\"\">&lt;div&gt;\n")
                    .endsWith("</pre>" + (code.startsWith("-") ? "\n</li>\n</ul>" : "") + AS_HTML + "<p>*深*</p>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"```", "```html\n", "~~~", "  ```"})
        void thatAreNeverClosedEndNoText(String fence) {
            assertThat(html("*水*\n\n" + fence)).startsWith("<p><em>水</em></p>\n<pre><code");
        }

        @Test
        void thatAreNeverClosedHideNoHtmlBehindThem() {
            assertThat(html("```\n水\n<p>*深*</p>")).endsWith("<p>*深*</p>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"`水`\n", "``水``\n", "~~水~~\n"})
        void needThreeMarks(String line) {
            assertThat(html(line + "<p>*深*</p>\n" + line)).contains("水").contains("<p>*深*</p>\n");
        }
    }

    @Nested
    class ExcerptMarks {
        @ParameterizedTest
        @ValueSource(strings = {"<!-- more -->", "<!--more-->\n", "  <!-- more -->  \n"})
        void areMarkdown(String mark) {
            String alone = html(mark);

            assertThat(alone).contains("&lt;!--").doesNotContain("<!--");
            assertThat(html("<p>井台边上，水很凉，桶放下去要数到七才听得见水声，绳子也湿了，手也凉了，天还没有亮。</p>\n" + mark))
                    .endsWith("</p>\n" + alone);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<!-- more about it -->", "<!-- more --><p>水</p>", "<!-- 记 -->"})
        void areNoOtherComments(String comment) {
            assertThat(html(comment)).isEqualTo(comment);
        }
    }
}
