package io.github.qingwen.internal.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.internal.frontmatter.Notation;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {
    private static final Map<String, Dialect> DIALECTS = Map.of(
            "PLAIN", new Dialect(),
            "HEXO", new Hexo(),
            "HUGO", new Hugo(Notation.YAML),
            "JEKYLL", new Jekyll(),
            "OBSIDIAN", new Obsidian());

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
            hugo ¦ {{< x >}}        ¦ PLAIN  ¦ true
            hugo ¦ {{< <b> >}}      ¦ PLAIN  ¦ false
            html ¦ <!--{{ x }}-->   ¦ HEXO   ¦ true
            """)
    void takesItsOwnTagsAndWhatItDoesNotExecute(String format, String source, String dialect, boolean takes) {
        assertThat(DIALECTS.get(dialect).takesRaw(format, source)).isEqualTo(takes);
    }

    @Test
    void bracesThatOpenTemplatesAreReplaced() {
        assertThat(new Hexo().replaceOpeners("a{b {{c}} {%d", "<")).isEqualTo("a{b <{c}} <%d");
        assertThat(new Dialect().replaceOpeners("{{c}}", "<")).isEqualTo("{{c}}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "小城, 小城",
        "小城 故事, 小城-故事",
        "#随笔, 随笔",
        "C++, C",
        "2024, _2024",
        "2024年, 2024年",
        "生活/茶, 生活/茶",
        "a_b-c, a_b-c",
        "Node.js, Node-js",
        "a.. b, a-b",
        "'..', ''",
        "9-9, _9-9",
        "𠮷😀, 𠮷😀"
    })
    void tagsOfObsidianAreMadeValid(String tag, String valid) {
        assertThat(Obsidian.tag(tag)).isEqualTo(valid);
    }
}
