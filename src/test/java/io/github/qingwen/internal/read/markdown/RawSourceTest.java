package io.github.qingwen.internal.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags of Hexo, shortcodes of Hugo, and comments. */
class RawSourceTest {
    private static String html(String lines) {
        // in short, with its attributes in whatever order
        return MarkdownLines.html(lines)
                .replaceAll(
                        "<span(?=[^>]* data-raw-format=\"(\\w+)\")[^>]* data-raw=\"([^\"]*)\"[^>]*></span>",
                        "raw($1: $2)")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            {% tag %} ⇒ <p>raw(hexo: {% tag %})</p>
            水\\n\\n   {% tag %} \\n深 ⇒ <p>水</p>↵<p>raw(hexo: {% tag %})</p>↵<p>深</p>
            - {{< tag >}}\\n- 深 ⇒ <ul>↵<li>↵<p>raw(hugo: {{< tag >}})</p>↵</li>↵<li>深</li>↵</ul>
            {% raw %}  \\n a  \\n\\n**b**\\n{% endraw %}  ⇒ <p>raw(hexo: {% raw %}↵ a  ↵↵**b**↵{% endraw %})</p>
            {% raw %} *a*\\n{% endraw %}\\n*b* ⇒ <p>raw(hexo: {% raw %} *a*↵{% endraw %})</p>↵<p><em>b</em></p>
            {{< highlight go >}}\\n*a*\\n{{< /highlight >}} ⇒ <p>raw(hugo: {{< highlight go >}}↵*a*↵{{< /highlight >}})</p>
            {{% code %}}\\n*a*\\n{{% /code %}} ⇒ <p>raw(hugo: {{% code %}}↵*a*↵{{% /code %}})</p>
            <!-- more -->\\n\\n水 ⇒ <p>raw(html: <!-- more -->)</p>↵<p>水</p>
            - <!-- more --> ⇒ <ul>↵<li>↵<p>raw(html: <!-- more -->)</p>↵</li>↵</ul>
            """)
    void standsOnLinesOfItsOwn(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            {% raw %}\\n*a*\\n\\n*b* ⇒ <p>{% raw %}↵*a*↵↵*b*</p>
            \\n    {% tag %} ⇒ <pre><code data-stated="">{% tag %}↵</code></pre>
            一半 {% 没有关上 ⇒ <p>一半 {% 没有关上</p>
            """)
    void thatIsNotClosedOrIsCodeIsText(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            {% tag %} *深* ⇒ <p>raw(hexo: {% tag %}) <em>深</em></p>
            见 {{< a >}}、{{% b %}}、{% c %} ⇒ <p>见 raw(hugo: {{< a >}})、raw(hugo: {{% b %}})、raw(hexo: {% c %})</p>
            见 {% a } %} 水 ⇒ <p>见 raw(hexo: {% a } %}) 水</p>
            见 {{< a %} 与 {% b %} ⇒ <p>见 {{< a %} 与 raw(hexo: {% b %})</p>
            见 {% 与 {%{{< a >}} ⇒ <p>见 {% 与 {%raw(hugo: {{< a >}})</p>
            见 {< a >} {{ b }} { ⇒ <p>见 {< a >} {{ b }} {</p>
            水<!-- 记 -->深<b>凉</b> ⇒ <p>水raw(html: <!-- 记 -->)深<b>凉</b></p>
            """)
    void standsInLines(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            见 {% raw %}*水*{% endraw %} *深* ⇒ <p>见 raw(hexo: {% raw %}*水*{% endraw %}) <em>深</em></p>
            {% raw %}*水*{% endraw %} *深* ⇒ <p>raw(hexo: {% raw %}*水*{% endraw %}) <em>深</em></p>
            见 {{< code >}}*水*{{< /code >}} ⇒ <p>见 raw(hugo: {{< code >}}*水*{{< /code >}})</p>
            见 {% raw %}{% a %}*水*{% endcode %}{% endraw %}{% b %} ⇒ <p>见 raw(hexo: {% raw %}{% a %}*水*{% endcode %}{% endraw %})raw(hexo: {% b %})</p>
            见 {% raw %}*水* {% endcode %} {% b %} ⇒ <p>见 raw(hexo: {% raw %})<em>水</em> raw(hexo: {% endcode %}) raw(hexo: {% b %})</p>
            见 {% raw %}*水* {% endraw {% b ⇒ <p>见 raw(hexo: {% raw %})<em>水</em> {% endraw {% b</p>
            """)
    void inLinesHoldsWhatIsNoMarkdown(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            {% raw %}\\n```js\\n{{ a }}\\n```\\n{% endraw %}\\n水 ⇒ <pre><code class="language-js" data-stated="">{{ a }}↵</code></pre>↵<p>水</p>
            {% raw %}\\n```js\\na\\n```\\n水\\n{% endraw %} ⇒ <p>raw(hexo: {% raw %}↵```js↵a↵```↵水↵{% endraw %})</p>
            {% raw %}\\n水\\n{% endraw %} ⇒ <p>raw(hexo: {% raw %}↵水↵{% endraw %})</p>
            {% code %}\\n```js\\na\\n```\\n{% endcode %} ⇒ <p>raw(hexo: {% code %}↵```js↵a↵```↵{% endcode %})</p>
            {% raw %}\\n```js\\na\\n``` ⇒ <p>{% raw %}↵```js↵a↵```</p>
            """)
    void aroundACodeBlockAloneIsNoneOfTheText(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '⇒', quoteCharacter = '\0', textBlock = """
            `{{</* ref "a" */>}}` 与 `{{%/* b */%}}` ⇒ <p><code>{{< ref &quot;a&quot; >}}</code> 与 <code>{{% b %}}</code></p>
            `{{</* ref` 与 `/* a */` ⇒ <p><code>{{</* ref</code> 与 <code>/* a */</code></p>
            ```\\n{{</* a\\nb */>}}\\n``` ⇒ <pre><code data-stated="">{{< a↵b >}}↵</code></pre>
            | `{{</* a */>}}` |\\n|--| ⇒ <table data-stated="">↵<thead>↵<tr>↵<th><code>{{< a >}}</code></th>↵</tr>↵</thead>↵</table>
            """)
    void ofHugoInCodeIsShownWithoutItsCommentSigns(String lines, String html) {
        assertThat(html(lines)).isEqualTo(html);
    }
}
