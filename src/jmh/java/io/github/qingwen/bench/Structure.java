package io.github.qingwen.bench;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Structures whose cost is more than linear if something is looked for anew in each of their pieces. */
public enum Structure {
    /** The plain case, to compare the others with. */
    PARAGRAPHS(n -> "<p>桥下的水比去年浅。</p>".repeat(n)),
    BOLD_PUNCTUATION(n -> "<p>" + "<b>桥，</b><b>“水”</b><i>。</i>".repeat(n) + "</p>"),
    STYLED_SPANS(n -> "<p>" + each(n, i -> "<span style='font-size:" + (12 + i % 9) + "px'>桥</span>") + "</p>"),
    NESTED_SECTIONS(n -> "<section style='border:1px solid red'><p>桥</p>".repeat(n) + "</section>".repeat(n)),
    NESTED_QUOTES(n -> "<blockquote><p>桥</p>".repeat(n) + "</blockquote>".repeat(n)),
    NESTED_LISTS(n -> "<ul><li>桥".repeat(n) + "</li></ul>".repeat(n)),
    UNCLOSED_BOLD(n -> "<b><p>桥".repeat(n)),
    /** One wide row and one long column. */
    RAGGED_TABLE(n -> "<table><tr>" + "<td>桥</td>".repeat(n) + "</tr>" + "<tr><td>水</td></tr>".repeat(n) + "</table>"),
    SPANNING_CELLS(n ->
            "<table>" + each(n, i -> "<tr><td rowspan=" + (1 + i % 50) + ">桥</td><td>水</td></tr>") + "</table>"),
    STYLED_IMAGES(n -> each(
            n,
            i -> "<img data-src='https://example.com/" + i + ".jpg' style='" + "margin:0px;padding:0px;".repeat(20)
                    + "'>")),
    LONG_STYLE(n -> "<p style='" + "color:#333;border:1px solid red;".repeat(n) + "'>桥</p>"),
    LONG_ADDRESS(n -> "<p>桥</p><img src='https://example.com/?url=" + "https://example.com/?url=".repeat(n) + "'>"),
    TITLES_BY_LOOK(n -> each(
            n,
            i -> "<p style='font-size:" + (18 + i % 40) + "px'><b>第" + i + "座桥</b></p><p>" + "水".repeat(30) + "</p>")),
    TWIN_TITLES(n -> each(
            n, i -> "<section style='height:1px;overflow:hidden'>桥" + i + "</section><section>桥" + i + "</section>")),
    NUMBER_SIGNS(n -> "<h2>桥 " + "#".repeat(n) + "</h2><h2>" + "桥 # ".repeat(n) + "</h2>"),
    NOTE_REFERENCES(n ->
            "<p>" + each(n, i -> "桥<sup>[" + i + "]</sup>") + "</p><p>参考资料</p>" + each(n, i -> "<p>[" + i + "] 水</p>")),
    SCRIPT_VARIABLES(n -> page(each(n, i -> "<script>var msg_title" + i + " = '桥'; var ct = \"" + i + "\";</script>"))),
    SCRIPT_OBJECTS(n -> page("<script>" + "window.cgiDataNew = {title: '桥',".repeat(n) + "</script>")),
    TEMPLATE_SCRIPTS(n -> page(each(n, i -> "<script id='a" + i + "_tpl' type='text/html'><p>桥</p></script>"))),
    MARKDOWN_BRACKETS(n -> post("[桥](".repeat(n))),
    MARKDOWN_DELIMITERS(n -> post("*桥_ **水__ ".repeat(n)));

    private final IntFunction<String> generator;

    Structure(IntFunction<String> generator) {
        this.generator = generator;
    }

    /** Returns a text with so many pieces. */
    String text(int pieces) {
        return generator.apply(pieces);
    }

    private static String each(int pieces, IntFunction<String> piece) {
        return IntStream.range(0, pieces).mapToObj(piece).collect(Collectors.joining());
    }

    private static String page(String scripts) {
        return "<html><head><title>桥</title></head><body><div id=\"js_article\"><div id=\"js_content\"><p>桥下的水。</p></div></div>"
                + scripts + "</body></html>";
    }

    private static String post(String body) {
        return "---\ntitle: 桥\n---\n\n# 桥\n\n" + body + "\n";
    }
}
