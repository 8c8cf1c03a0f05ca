package io.github.qingwen.internal.read.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Texts;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class UnscriptedReaderTest {
    private static String read(String page, int to) throws IOException {
        StringWriter read = new StringWriter();
        new UnscriptedReader(page, to).transferTo(read);
        return read.toString();
    }

    private static String read(String page) throws IOException {
        return read(page, page.length());
    }

    @Test
    void whatStandsInScriptsAndStyleSheetsIsPassedOver() throws IOException {
        assertThat(read("<head><script>var a = '<p>';</script>\n<style type=x>p {}</style><title>茶</title></head>"))
                .isEqualTo("<head><script></script>\n<style type=x></style><title>茶</title></head>");
    }

    @Test
    void fromTheContentOnAllIsRead() throws IOException {
        String page = "<script>a</script><p id=c><script>b</script>";

        assertThat(read(page, page.indexOf("id=c"))).isEqualTo("<script></script><p id=c><script>b</script>");
        assertThat(read(page, page.indexOf("</script>"))).isEqualTo(page);
    }

    @Test
    void scriptsFollowTagsAndTheBeginOfThePage() throws IOException {
        assertThat(read("<script></script><script>a</script>")).isEqualTo("<script></script><script></script>");
        assertThat(read("\n <script>a</script>")).isEqualTo("\n <script></script>");
    }

    @Test
    void nothingIsReadWhereNothingIsAskedFor() {
        char[] buffer = {'茶'};

        assertThat(new UnscriptedReader("<p>", 3).read(buffer, 0, 0)).isZero();
        assertThat(buffer).containsExactly('茶');
    }

    @ParameterizedTest
    @Texts("""
            <meta content="说说 <script> 标签"><p>茶</p><script></script>
            <!-- <script> --><p>茶</p><script></script>
            茶<script>a</script>
            <section>茶</section><span>酒</span>
            <script id="content_tpl" type="text/html"><p>茶</p></script>
            <script>never closed <p>茶</p>
            <script
            ''
            """)
    void allElseIsReadAsItStands(String page) throws IOException {
        assertThat(read(page)).isEqualTo(page);
    }

    @Tag("cost")
    @Test
    void manyScriptsThatNothingClosesAreReadOnce() throws IOException {
        String page = "<script>".repeat(1_000_000);

        assertThat(read(page)).isEqualTo(page);
    }
}
