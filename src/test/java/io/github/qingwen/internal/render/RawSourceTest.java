package io.github.qingwen.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RawSourceTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '¦', textBlock = """
            html ¦ <!-- more -->
            html ¦ <!---->
            html ¦ <!--a>b-->
            html ¦ <!--a->b-->
            hexo ¦ {% note %}
            hexo ¦ {%%}
            hugo ¦ {{< fig >}}
            hugo ¦ {{<>}}
            hugo ¦ {{% fig %}}
            """)
    void whatStandsBetweenTheDelimitersOfItsFormatIsWrittenVerbatim(String format, String source) {
        assertThat(RawSource.isDelimited(format, source)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '¦', textBlock = """
            html ¦ <script>a</script>
            html ¦ <!--a
            html ¦ a-->
            html ¦ <!-->
            html ¦ <!--->
            html ¦ <!-->a-->
            html ¦ <!--->a-->
            html ¦ <!--a<!--->
            html ¦ <!--a--><b>-->
            html ¦ <!--a--!><b>-->
            html ¦ <!--a<!--b-->
            html ¦ {% note %}
            hexo ¦ <!-- more -->
            hexo ¦ {{< fig >}}
            hexo ¦ {% note
            hexo ¦ note %}
            hexo ¦ {%}
            hugo ¦ {% note %}
            hugo ¦ {{< fig %}}
            word ¦ {% note %}
            """)
    void anythingElseIsNot(String format, String source) {
        assertThat(RawSource.isDelimited(format, source)).isFalse();
    }
}
