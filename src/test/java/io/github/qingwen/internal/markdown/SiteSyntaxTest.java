package io.github.qingwen.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.render.markdown.FrontMatterStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteSyntaxTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "NONE, NONE, false",
        "PLAIN, NONE, false",
        "HEXO, HEXO, true",
        "HUGO_YAML, HUGO, true",
        "HUGO_TOML, HUGO, true",
        "JEKYLL, JEKYLL, true",
        "OBSIDIAN, OBSIDIAN, false"
    })
    void isThatOfTheReaderOfAStyle(FrontMatterStyle style, SiteSyntax syntax, boolean templates) {
        assertThat(SiteSyntax.of(style)).isEqualTo(syntax);
        assertThat(syntax.hasTemplates()).isEqualTo(templates);
    }

    @ParameterizedTest(name = "{1} for {2}")
    @CsvSource(delimiter = '¦', textBlock = """
            hexo ¦ {% x %}          ¦ HEXO   ¦ true
            hexo ¦ {% x %}          ¦ JEKYLL ¦ true
            hexo ¦ {% x %}          ¦ HUGO   ¦ true
            hexo ¦ {% <b> %}        ¦ HUGO   ¦ false
            hexo ¦ {% </b> %}       ¦ HUGO   ¦ false
            hexo ¦ {% [a](b) %}     ¦ HUGO   ¦ false
            hexo ¦ {% [a]: b %}     ¦ HUGO   ¦ false
            hexo ¦ {% a < b [a] %}  ¦ HUGO   ¦ true
            hexo ¦ {% {{< a >}} %}  ¦ HUGO   ¦ false
            hugo ¦ {{< x >}}        ¦ HUGO   ¦ true
            hugo ¦ {{< <b> >}}      ¦ HUGO   ¦ true
            hugo ¦ {{< x >}}        ¦ HEXO   ¦ false
            hugo ¦ {{< x >}}        ¦ JEKYLL ¦ false
            hugo ¦ {{< x >}}        ¦ NONE   ¦ true
            hugo ¦ {{< <b> >}}      ¦ NONE   ¦ false
            html ¦ <!--{{ x }}-->   ¦ HEXO   ¦ true
            """)
    void takesItsOwnTagsAndWhatItDoesNotExecute(String format, String source, SiteSyntax syntax, boolean takes) {
        assertThat(syntax.takesRaw(format, source)).isEqualTo(takes);
    }

    @Test
    void bracesThatOpenSomethingBecomeReferences() {
        assertThat(SiteSyntax.HEXO.withReferences("a{b {{c}} {%d")).isEqualTo("a{b &#123;{c}} &#123;%d");
        assertThat(SiteSyntax.NONE.withReferences("{{c}}")).isEqualTo("{{c}}");
    }
}
