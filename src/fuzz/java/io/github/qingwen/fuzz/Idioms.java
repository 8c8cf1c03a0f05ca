package io.github.qingwen.fuzz;

import java.util.List;

/**
 * Markup spliced from the idioms of editors, pieces of {@code testdata} and hostile markup, as bytes say: each byte is a
 * piece, and where the piece has gaps, the bytes after it fill them. Gaps are {@code STYLE}, {@code ADDRESS} and {@code
 * WORDS}.
 */
final class Idioms {
    // spotless:off
    private static final List<String> PIECES = List.of(
            "<p>", "</p>", "<p style='STYLE'>", "<p style='STYLE'>WORDS</p>", "<section>", "<section style='STYLE'>", "</section>",
            "<section data-role='paragraph'>", "<section style='display:flex'><section style='STYLE'>", "<span style='STYLE'>", "<span>",
            "</span>", "<span leaf=''>", "<span textstyle=''>", "<strong>", "</strong>", "<b style='STYLE'>", "</b>", "<em>", "</em>",
            "<u>", "</u>", "<s>", "</s>", "<sup>", "</sup>", "<sub>", "</sub>", "<br>", "<hr>", "<hr style='STYLE'>", "<div>", "</div>",
            "<h1>", "<h2>WORDS</h2>", "<h3 id='x'>", "</h2>", "<blockquote>", "<blockquote style='STYLE'>", "</blockquote>",
            "<ul>", "<ol start='7'>", "<ol style='list-style-type:none'>", "<li>", "<li>WORDS", "</li>", "</ul>", "</ol>",
            "<table>", "<table><tbody>", "<tr>", "<td>", "<td style='STYLE'>", "<td colspan='3'>", "<td rowspan='2'>", "<td colspan=1000 rowspan=1000>",
            "<th align=right>", "</td>", "</tr>", "</table>", "<caption>", "<table><tr><td>WORDS</td><td>WORDS</td></tr></table>",
            "<pre>", "<pre data-lang='java'><code>", "</code></pre>", "</pre>", "<code>", "</code>",
            "<section class='code-snippet__fix code-snippet__js'><ul class='code-snippet__line-index'><li></li></ul><pre class='code-snippet__js' data-lang='WORDS'>",
            "<code><span class='code-snippet_outer'>WORDS</span></code>",
            "<figure>", "<figcaption>", "</figcaption>", "</figure>",
            "<img src='ADDRESS'>", "<img data-src='ADDRESS' data-w='640' data-ratio='0.5'>", "<img data-src='ADDRESS' style='STYLE' alt='WORDS'>",
            "<img src='ADDRESS' width=1 height=1>", "<img class='rich_pages' data-croporisrc='ADDRESS' src='ADDRESS'>", "<img src='ADDRESS' data-type='gif' width='20'>",
            "<p style='text-align:center'><img src='ADDRESS'></p><p style='font-size:12px;color:#888;text-align:center'>WORDS</p>",
            "<section style='background-image:url(ADDRESS)'>", "<a href='ADDRESS'>", "<a href='ADDRESS' data-linktype='2'>WORDS</a>", "</a>", "<a name='x'>",
            "<mpvoice name='WORDS' voice_encode_fileid='x' play_length='61000'></mpvoice>", "<mp-common-mpaudio name='WORDS' cover='ADDRESS'></mp-common-mpaudio>",
            "<mpvideosnap data-desc='WORDS' data-url='ADDRESS' data-nickname='WORDS'></mpvideosnap>",
            "<iframe class='video_iframe' data-src='https://v.qq.com/iframe/preview.html?vid=WORDS' data-cover='ADDRESS'></iframe>",
            "<mp-common-profile data-nickname='WORDS' data-headimg='ADDRESS' data-signature='WORDS'></mp-common-profile>",
            "<mp-common-product data-title='WORDS' data-url='ADDRESS'></mp-common-product>", "<mp-common-poi data-name='WORDS' data-latitude='1'></mp-common-poi>",
            "<mp-miniprogram data-miniprogram-title='WORDS' data-miniprogram-imageurl='ADDRESS'></mp-miniprogram>", "<mp-common-vote data-title='WORDS'></mp-common-vote>",
            "<mp-WORDS data-x='WORDS'></mp-WORDS>", "<mp-style-type data-value='3'></mp-style-type>", "<qqmusic music_name='WORDS' albumurl='ADDRESS'></qqmusic>",
            "<video src='ADDRESS' poster='ADDRESS'></video>", "<audio controls><source src='ADDRESS'></audio>",
            "<svg viewBox='0 0 100 100' style='background-image:url(ADDRESS)'>", "<foreignObject>", "</svg>", "<text>", "<math><mi>", "</math>",
            "<span data-formula='WORDS'>", "<embed src='ADDRESS'>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->", "<noscript>", "<textarea>", "<select><option>",
            "<form><input value='WORDS'>", "<details><summary>", "<ruby>WORDS<rt>WORDS</rt></ruby>", "<script id='x_tpl' type='text/html'>", "<script type='text/html' id='tpl'>",
            "<p style='STYLE' cfsrc='ADDRESS'>", "<img cfsrc='ADDRESS' src='data:image/gif;base64,R0lGOD'>", "<template>", "<base href='ADDRESS'>", "<center>", "<font color=red size=5>",
            "<sup>[1]</sup>", "<p>参考资料</p><p>[1] WORDS: ADDRESS</p>", "<sup class='footnote-ref'><a href='#fn1'>[1]</a></sup>",
            "<section class='footnotes'><span class='footnote-item'><span class='footnote-num'>[1]</span><p>WORDS: <em>ADDRESS</em></p></span></section>",
            "<p>撰文 | WORDS</p>", "<p>编辑：WORDS</p>", "<p>● ● ●</p>", "<p>— END —</p>", "<p>长按识别二维码关注</p><p><img src='ADDRESS' data-w=9 data-ratio=1></p>",
            "<p style='text-align:center;font-size:22px'>01</p><p style='text-align:center'><b>WORDS</b></p>", "<p>一、WORDS</p>", "<p>1. WORDS</p>", "<p>• WORDS</p>", "<p>▲ WORDS</p>", "<p>甲：WORDS</p>",
            "<section style='width:1px;height:1px;overflow:hidden'>WORDS</section>", "<p style='display:none'>WORDS</p>",
            "WORDS", "WORDS ", "&#xd800;", "&#0;", "&nbsp;", "&lt;WORDS&gt;", "\n", "\n\n", "  \n", "\\", "`", "```\n", "~~~\n", "**", "*", "_", "~~", "$", "$$\n", "# ", "> ", "- ", "1. ", "    ", "|", "\n|-|-|\n", "[", "](ADDRESS)", "![", "[^1]", "[^1]: ", "<", ">", "{{< WORDS >}}", "{% WORDS %}", "{{ WORDS }}", "<!-- more -->", "\n---\n", ":::", "- [ ] ", "\t");

    private static final List<String> STYLES = List.of(
            "", "font-size:22px", "font-size:12px;color:#888", "font-weight:bold", "text-align:center", "text-align:right", "color:#fff", "color:rgb(255,255,255);background:#fff",
            "background-color:rgb(58,131,202)", "background:#eee", "border:1px solid red", "border-left:4px solid #1e90ff", "border-bottom:2px solid #333", "border-radius:50%", "display:none",
            "display:flex", "display:inline-block", "display:inline-block;width:50%;vertical-align:top", "visibility:hidden", "opacity:0", "font-size:0", "height:0;overflow:hidden", "width:1px;height:1px;overflow:hidden",
            "max-height:0;overflow:hidden", "white-space:pre", "white-space:pre-wrap", "white-space:nowrap", "padding:1em 2em", "margin:-20px", "position:absolute;left:-9999px", "transform:rotate(0)", "letter-spacing:2px",
            "text-decoration:underline", "text-decoration:line-through", "font-style:italic", "vertical-align:super", "float:left", "line-height:0", "text-indent:2em", "color:transparent", "font-size:1e9px", "border-width:1px 0;border-style:solid",
            "font-family:monospace", "color:rgba(0,0,0,0.01)", "height:1px;background:#333", "background:linear-gradient(red,blue)", "color:hsl(1,2%,3%)", "font-size:calc(1px + 2em)", "list-style:none", "list-style-type:lower-roman");

    private static final List<String> ADDRESSES = List.of(
            "https://a.cn/1.png", "http://mmbiz.qpic.cn/mmbiz_jpg/Abc/640?wx_fmt=jpeg&tp=webp&wxfrom=5", "?//mmbiz.qpic.cn/x", "//mmbiz.qpic.cn/mmbiz_gif/x/0#imgIndex=3", "https://name.workers.dev/?https://a.cn/2.jpg",
            "https://images.weserv.nl/?url=a.cn/3.jpg&w=3", "https://a.cn/proxy/https://b.cn/4.png", "https://i0.wp.com/a.cn/5.png?w=1", "https%3A%2F%2Fa.cn%2F6", "https://a.cn/?url=https%3A%2F%2Fb.cn%2F7", "javascript:alert(1)", " JaVa\tscript:x",
            "data:image/png;base64,AA==", "data:text/html,<script>", "vbscript:x", "blob:https://a.cn/x", "file:///etc/x", "#x", "", "/a b", "../x?y=&amp;z", "mailto:a@a.cn", "tel:1", "weixin://x", "https://a.cn/(x)", "https://a.cn/<x>", "https://a.cn/&quot;x", "https://a.cn/]x[", "https://[::1", "http://%", "https://a.cn/\\", "https://a.cn/路 径",
            "https://res.wx.qq.com/t/wx_fed/we-emoji/res/assets/Expression/Expression_1@2x.png", "https://mp.weixin.qq.com/s?__biz=MzA=&mid=1&idx=1&sn=x#rd");

    private static final List<String> WORDS = List.of(
            "甲", "石桥上的人", "清明过后，城里的花一天比一天多，我沿着旧城墙走了一个下午。", "No.2", "01", "（图/作者）", "图源：网络", "END", "“好”", "——", "·", "x", "a b", "100%", "2024年5月1日", "10:30", "😂", "👨‍👩‍👧", "\u200b", "\u3000", "\ufeff", "\u202e", "שלום", "\u0085", "\u2028", "\u0000", "\ud83d", "&amp;", "&lt;b>", "\"", "'", "<b>", "]]>", "*", "**a**", "[a](b)",
            "#", "|", "\\", "`", "$a$", "http://a.cn/_x_", "---", "===", "...", "---\ntitle: x\n", "null", "true", "1e400", ": ", "- ", "% ", "@", "!x", "{", "}", "\\u003cscript>", "，", "。");

    /** What the spliced content stands in; {@code CONTENT} is where. */
    static final List<String> FRAMES = List.of(
            "CONTENT",
            "<p>甲</p>CONTENT",
            "<html><head><meta property='og:title' content='题'></head><body><div id='js_content' style='visibility:hidden'>CONTENT</div></body></html>",
            "<html><head><script>window.cgiDataNew = { title: JsDecode('题'), item_show_type: '10' * 1, content_noencode: JsDecode('CONTENT'), };</script></head><body><div id='js_article'></div></body></html>",
            "<html><head><script>var msg_title = 'CONTENT'.html(false); var ct = \"1727402400\";</script></head><body><div id='js_content'>CONTENT</div></body></html>",
            "---\ntitle: 题\ndate: 2024-05-01\ntags: [甲]\n---\nCONTENT",
            "---\ntitle: CONTENT\n---\n<p>甲</p>",
            "+++\ntitle = '''CONTENT'''\n+++\n甲",
            "<rss><channel><item><title>题</title><content:encoded><![CDATA[CONTENT]]></content:encoded></item></channel></rss>",
            "{\"title\":\"题\",\"content\":\"CONTENT\"}",
            "# 题\n\nCONTENT\n\n**甲**\n");
    // spotless:on

    private static final List<String> SEEDS = Seeds.fragments();
    private static final List<String> HOSTILE = Seeds.hostile();
    private static final int MOST = 2_000;

    private final byte[] script;
    private int next;

    private Idioms(byte[] script) {
        this.script = script;
    }

    static String spliced(byte[] script) {
        return new Idioms(script).splice();
    }

    private String splice() {
        StringBuilder markup = new StringBuilder();
        while (next < script.length && markup.length() < MOST) {
            markup.append(filled(piece()));
        }
        return markup.toString();
    }

    /** Of 256 bytes, some stand for a piece of {@code testdata} or for a hostile one, which the next byte names. */
    private String piece() {
        int number = number();
        if (number < PIECES.size()) {
            return PIECES.get(number);
        }
        return switch (number % 4) {
            case 0 -> one(HOSTILE);
            case 1 -> SEEDS.get((number() << 8 | number()) % SEEDS.size());
            default -> PIECES.get(number % PIECES.size());
        };
    }

    private String filled(String piece) {
        String filled = piece;
        filled = fill(filled, "STYLE", STYLES);
        filled = fill(filled, "ADDRESS", ADDRESSES);
        return fill(filled, "WORDS", WORDS);
    }

    private String fill(String piece, String gap, List<String> choices) {
        return piece.contains(gap) ? piece.replace(gap, one(choices)) : piece;
    }

    private String one(List<String> choices) {
        return choices.get(number() % choices.size());
    }

    private int number() {
        return next < script.length ? script[next++] & 0xff : 0;
    }
}
