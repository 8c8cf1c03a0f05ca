package io.github.qingwen.internal.structure.element;

import static io.github.qingwen.Fragment.fragment;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code as it stands, and its language. {@code ↵} is a line feed, {@code ¶} stands between blocks. */
class CodeReaderTest {
    @Test
    void isAsItStands() {
        fragment("<pre><code class='language-java'>int a = 1;\n\n  b();\n</code></pre>")
                .becomes("code java(int a = 1;↵↵  b();)");
    }

    @Test
    void ofWeChatsSnippetsHasALineForEachCodeElement() {
        fragment("""
                <section class="code-snippet__fix code-snippet__js">\
                <ul class="code-snippet__line-index code-snippet__js"><li></li><li></li></ul>\
                <pre class="code-snippet__js" data-lang="python">\
                <code><span class="code-snippet_outer">\
                <span class="code-snippet__keyword">def</span> f():</span></code>\
                <code><span class="code-snippet_outer">    return 1</span></code></pre></section>""").becomes("code python(def f():↵    return 1)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <pre><code>a</code><code>b</code></pre>                        | code(a↵b)
            <pre><code>a</code><code><br></code><code>b</code></pre>       | code(a↵↵b)
            <pre><code>a<br></code><code>b</code></pre>                    | code(a↵b)
            <pre><code>a<br>b</code><code>c</code></pre>                   | code(a↵b↵c)
            <pre>x<code>a</code>y<code>b</code></pre>                      | code(xay↵b)
            <pre><code>a<i>b</i>c</code></pre>                             | code(abc)
            """)
    void hasALineForEachCodeElementAndForEachBreak(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <pre><p>a</p><p>b</p></pre>                                    | code(a↵b)
            <pre>a<p>b</p>c</pre>                                          | code(a↵b↵c)
            <pre>a<br><p>b</p></pre>                                       | code(a↵b)
            <pre><section><p>a</p><p>b</p></section><p>c</p></pre>         | code(a↵b↵c)
            """)
    void hasALineForEachBlockInIt(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void ofMarkdownEditorsHasBreaksAndNoBreakSpaces() {
        fragment("""
                <pre style="border-radius: 5px">\
                <span style="display: block; background: url(https://a.cn/w.svg); height: 30px"></span>\
                <code style="overflow-x: auto; display: -webkit-box">if&nbsp;x:<br>\
                &nbsp;&nbsp;<span style="color:red">y</span><br></code></pre>""").becomes("code(if x:↵  y)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <pre data-lang="cs">x</pre>                                    | code(x)
            <pre data-lang="lisp">x</pre>                                  | code lisp(x)
            <pre data-lang=" lisp ">x</pre>                                | code lisp(x)
            <pre class="lang-c++">x</pre>                                  | code c++(x)
            <pre class="language-c">x</pre>                                | code c(x)
            <pre class="brush:sql;toolbar:false">x</pre>                   | code sql(x)
            <pre class="brush:sql">x</pre>                                 | code sql(x)
            <pre class="custom">x</pre>                                    | code(x)
            <pre><code class="hljs language-go">x</code></pre>             | code go(x)
            <pre><code class="language-plaintext">x</code></pre>           | code(x)
            <pre data-lang="lisp"><code class="language-go">x</code></pre> | code lisp(x)
            <pre data-lang=" "><code class="language-go">x</code></pre>    | code go(x)
            <pre data-lang="cs"><code class="language-go">x</code></pre>   | code(x)
            """)
    void knowsItsLanguageWhereTheMarkupSaysIt(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void keepsMarksAndIndentationAndDropsCharactersOfNoWidth() {
        fragment("<pre>\n  ---\n\t*\u200b*\u00a0x\n</pre>").becomes("code(  ---↵\t** x)");
        fragment("<pre>a&#13;\nb</pre>").becomes("code(a↵b)");
    }

    @Test
    void keepsBlankLinesInsideAndDropsBlankEnds() {
        fragment("<pre>\n \n\na  \n \n\n  b\t\n\n</pre>").becomes("code(a↵↵↵  b)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <pre>a<br><img src='https://a.cn/1.jpg'><br>b</pre>            | code(a↵↵b) ¶ figure(https://a.cn/1.jpg)
            <pre><code>a<img src='https://a.cn/1.jpg'><p>b</p></code></pre> | code(a↵b) ¶ figure(https://a.cn/1.jpg)
            <pre><p>甲</p><p><img src='https://a.cn/1.jpg'></p></pre>      | p(甲) ¶ figure(https://a.cn/1.jpg)
            """)
    void staysWholeWherePicturesAreInItUnlessItHoldsBoxesAndNoCode(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <p><code>a<br>b</code></p>                                     | code(a↵b)
            <div><code style='display:block'>a</code></div>                | code(a)
            <p><code style='white-space:pre'>a&#10;  b</code></p>          | code(a↵  b)
            <p>甲 <code>a<br>b</code></p>                                  | p(甲 code(a)↵code(b))
            <p><code>a</code><br><code>b</code></p>                        | p(code(a)↵code(b))
            <p><code>a<br></code></p>                                      | p(code(a))
            <p><code>a&#10;b</code></p>                                    | p(code(a b))
            """)
    void outsideOfPreIsABlockWhereItHasLinesOfItsOwn(String markup, String blocks) {
        fragment(markup).becomes(blocks);
    }

    @Test
    void isABoxOfPreformattedLinesInAMonospacedFont() {
        String lines = "<p style='white-space:pre'>a:</p><p style='white-space:pre'>  b</p>";
        fragment("<section style='font-family:Consolas,monospace'>" + lines + "</section>")
                .becomes("code(a:↵  b)");
        fragment("<section>" + lines + "</section>").becomes("p(a:) ¶ p(b)");
    }

    @Test
    void ofSeveralElementsIsWholeInStatedMarkup() {
        fragment("<article data-generator='qingwen'><pre><code>a</code><code>b</code></pre></article>")
                .becomes("code(a↵b)");
        fragment("<article data-generator='qingwen'><pre>a<code>b</code>c</pre></article>")
                .becomes("code(abc)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <pre><code class='hljs java'>x</code></pre>                    | java
            <pre class='python'>x</pre>                                    | python
            <pre lang='js'>x</pre>                                         | js
            <pre data-language='ts'><code>x</code></pre>                   | ts
            <pre class='brush: sql; toolbar: false'>x</pre>                | sql
            <pre class='src src-sh'>x</pre>                                | sh
            <div class='language-ruby highlighter-rouge'><div><pre>x</pre></div></div> | ruby
            <div class='highlight highlight-source-js'><pre>x</pre></div>  | js
            <div class='highlight highlight-text-html-basic'><pre>x</pre></div> | html
            <figure class='highlight go'><table><tr><td><pre>x</pre></td></tr></table></figure> | go
            <div class='language-plaintext'><pre>x</pre></div>             |
            <div class='go'><pre>x</pre></div>                             |
            <div class='language-zh'><pre lang='zh-CN'>x</pre></div>       |
            <pre class='hljs code__pre'>x</pre>                            |
            """)
    void hasTheLanguageThatItsMarkupOrABoxAroundItStates(String markup, String language) {
        fragment(markup).becomes(language == null ? "code(x)" : "code " + language + "(x)");
    }

    @Test
    void withoutCodeIsNothing() {
        fragment("<pre> \n </pre><p>甲</p>").becomes("p(甲)");
    }

    @Test
    void thatIsStatedIsReadCharacterByCharacter() {
        fragment("<pre><code data-stated class='language-java' data-info='title=a'>\n\u00a0 a\u200b  \n\n</code></pre>")
                .becomes("code java title=a(↵\u00a0 a\u200b  ↵)");
        fragment("<pre><code data-stated>a</code></pre>").becomes("code(a)");
        fragment("<pre><code data-stated class='sql'>a</code></pre>").becomes("code(a)");
        fragment("<pre><code>\u00a0a  </code></pre>").becomes("code( a)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <xmp><b class="a">源码</b></xmp>       | code(<b class="a">源码</b>)
            <listing>a  b</listing>                | code(a  b)
            <textarea name="code">a &lt; b</textarea> | code(a < b)
            <p>甲</p><textarea></textarea>         | p(甲)
            """)
    void whatHeldCodeBeforePreIsCode(String markup, String block) {
        fragment(markup).becomes(block);
    }
}
