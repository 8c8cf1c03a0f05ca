package io.github.qingwen.dress;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Entities;

/**
 * Dresses an article in the markup of an editor, with all that editors add: wrappers, spans, spacers, hidden text,
 * prompts.
 */
final class Dresser {
    /** What stands between blocks and is no content. */
    private static final List<String> NOISE = List.of(
            "<p><br></p>",
            "<p>&nbsp;</p>",
            "<section style='height: 8px;background-color: #f4f4f4;'></section>",
            "<section style='display: none;'>藏起来的话</section>",
            "<p style='font-size: 0px;'>藏起来的话</p>",
            "<p style='color: rgb(255, 255, 255);background-color: #fff;'>藏起来的话</p>",
            "<section style='height: 1px;overflow: hidden;'>藏起来的话</section>",
            "<section><svg viewBox='0 0 1 1' style='width: 0;'></svg></section>",
            "<p style='text-align: center;'>●　●　●</p>",
            "<p style='opacity: 0;'><span leaf=''>藏起来的话</span></p>",
            "<mp-style-type data-value='3'></mp-style-type>",
            "<p style='text-align: center;'>点击上方蓝字关注我们</p>",
            "<section style='text-align: center;'><img data-src='https://mmbiz.qpic.cn/mmbiz_png/orn/640' data-w='578' data-ratio='0.02'></section>",
            "<section style='border-top: 1px solid #eee;'></section>");

    private final Dress dress;
    private final Random random;

    Dresser(Dress dress, long seed) {
        this.dress = dress;
        this.random = new Random(seed);
    }

    String html(List<Block> blocks) {
        List<String> dressed = new ArrayList<>();
        for (Block block : blocks) {
            noise(dressed);
            dressed.add(html(block));
        }
        noise(dressed);
        String article = dress.article(wrapped(dressed));
        return switch (random.nextInt(4)) {
            case 0 -> "<section style='background-color: rgb(250, 245, 240);padding: 10px;'>" + article + "</section>";
            case 1 ->
                "<section style='border: 1px solid #ccc;'><section style='padding: 1em;'>" + article
                        + "</section></section>";
            default -> article;
        };
    }

    private void noise(List<String> dressed) {
        while (random.nextInt(3) == 0) {
            dressed.add(NOISE.get(random.nextInt(NOISE.size())));
        }
    }

    /** Neighbours in wrappers that cannot be seen, one in another. */
    private String wrapped(List<String> pieces) {
        if (pieces.size() <= 1 || random.nextInt(4) == 0) {
            return String.join("", pieces);
        }
        int cut = 1 + random.nextInt(pieces.size() - 1);
        return "<section style='box-sizing: border-box;'>" + wrapped(pieces.subList(0, cut)) + "</section>"
                + wrapped(pieces.subList(cut, pieces.size()));
    }

    private String html(Block block) {
        if (block instanceof Block.Heading heading) {
            return dress.heading(spans(Inline.textOf(heading.content())));
        }
        if (block instanceof Block.Paragraph paragraph) {
            return dress.paragraph(inlines(paragraph.content()));
        }
        if (block instanceof Block.Quote quote) {
            return dress.quote(
                    spans(Inline.textOf(quote.title())),
                    inlines(((Block.Paragraph) quote.blocks().get(0)).content()));
        }
        if (block instanceof Block.Figure figure) {
            String caption = Inline.textOf(figure.caption());
            String mark = dress.captionMark();
            return dress.figure(
                    img(figure.images().get(0)), caption.startsWith(mark) ? caption.substring(mark.length()) : caption);
        }
        if (block instanceof Block.ListBlock list) {
            return list(list);
        }
        if (block instanceof Block.CodeBlock code) {
            return code(code);
        }
        if (block instanceof Block.Card card) {
            return "<section class='mp_profile_iframe_wrp' nodeleaf=''><mp-common-profile data-nickname='"
                    + card.title() + "' data-signature='" + card.description()
                    + "' data-alias='tea-house'></mp-common-profile></section>";
        }
        return block instanceof Block.Table table ? table(table) : "<hr style='border: 1px solid #ddd;'>";
    }

    private String list(Block.ListBlock list) {
        StringBuilder html = new StringBuilder();
        for (Block.ListItem item : list.items()) {
            String words = spans(Inline.textOf(((Block.Paragraph) item.blocks().get(0)).content()));
            html.append("<li>")
                    .append(random.nextBoolean() ? "<section>" + words + "</section>" : "<p>" + words + "</p>")
                    .append("</li>");
        }
        String tag = list.ordered() ? "ol" : "ul";
        return "<" + tag + " class='list-paddingleft-1'>" + html + "</" + tag + ">";
    }

    private String code(Block.CodeBlock code) {
        String escaped = Entities.escape(code.code());
        if (random.nextBoolean()) {
            StringBuilder lines = new StringBuilder();
            escaped.lines()
                    .forEach(line -> lines.append("<code><span leaf=''>")
                            .append(line.isEmpty() ? "<br>" : line)
                            .append("</span></code>"));
            return "<section class='code-snippet__fix code-snippet__js'><ul class='code-snippet__line-index'><li></li></ul>"
                    + "<pre class='code-snippet__js' data-lang='java'>" + lines + "</pre></section>";
        }
        return "<pre><code class='hljs language-java' style='display: -webkit-box;'>"
                + escaped.replace(" ", "&nbsp;").replace("\n", "<br>") + "</code></pre>";
    }

    private String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<table><tbody>");
        table.header().forEach(row -> row(row, "th", html));
        table.rows().forEach(row -> row(row, "td", html));
        return html.append("</tbody></table>").toString();
    }

    private void row(Block.Row row, String tag, StringBuilder html) {
        html.append("<tr>");
        for (Block.Cell cell : row.cells()) {
            String words = spans(Inline.textOf(((Block.Paragraph) cell.blocks().get(0)).content()));
            html.append('<')
                    .append(tag)
                    .append(" style='border: 1px solid #ddd;text-align: left;'>")
                    .append(words)
                    .append("</")
                    .append(tag)
                    .append('>');
        }
        html.append("</tr>");
    }

    private String img(Image image) {
        String address = proxied(image.url());
        String source = switch (random.nextInt(3)) {
            case 0 -> "data-src='" + address + "'";
            case 1 -> "data-src='" + address + "' src='data:image/gif;base64,AA'";
            default -> "src='" + address + "'";
        };
        // one more digit than a pixel needs, so that the height comes out as it was
        return "<img class='rich_pages' " + source + " data-w='" + image.width() + "' data-ratio='"
                + (double) image.height() / image.width() + "' data-type='jpeg'>";
    }

    private String proxied(String url) {
        return switch (random.nextInt(4)) {
            case 0 -> "https://img.name.workers.dev/?" + url;
            case 1 -> "https://images.weserv.nl/?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8);
            case 2 -> url + "&amp;tp=webp&amp;wxfrom=5#imgIndex=1";
            default -> url;
        };
    }

    private String inlines(List<Inline> content) {
        StringBuilder html = new StringBuilder();
        for (Inline inline : content) {
            html.append(inline(inline));
            if (random.nextInt(6) == 0) {
                html.append("<span style='display: none;'>藏</span>");
            }
        }
        return html.toString();
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Strong strong) {
            return mark(
                    List.of("<strong>%s</strong>", "<b>%s</b>", "<span style='font-weight: 700;'>%s</span>"),
                    strong.content());
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return mark(
                    List.of("<em>%s</em>", "<i>%s</i>", "<span style='font-style: italic;'>%s</span>"),
                    emphasis.content());
        }
        if (inline instanceof Inline.Underline underline) {
            return mark(
                    List.of("<u>%s</u>", "<span style='text-decoration: underline;'>%s</span>"), underline.content());
        }
        if (inline instanceof Inline.Strikethrough struck) {
            return mark(
                    List.of("<s>%s</s>", "<span style='text-decoration: line-through;'>%s</span>"), struck.content());
        }
        if (inline instanceof Inline.Code code) {
            return "<code style='color: #c7254e;'>" + Entities.escape(code.code()) + "</code>";
        }
        if (inline instanceof Inline.Superscript raised) {
            return "<sup>" + inlines(raised.content()) + "</sup>";
        }
        if (inline instanceof Inline.Formula formula) {
            return "<span data-formula='" + Entities.escape(formula.latex()) + "'><svg viewBox='0 0 9 9'></svg></span>";
        }
        if (inline instanceof Inline.Link link) {
            return "<a class='normal_text_link' href='" + Entities.escape(link.url()) + "'>" + inlines(link.content())
                    + "</a>";
        }
        return spans(((Inline.Text) inline).text());
    }

    /** In one of several ways, in one piece or in two with a seam between. */
    private String mark(List<String> ways, List<Inline> content) {
        String way = ways.get(random.nextInt(ways.size()));
        if (content.size() == 1 && content.get(0) instanceof Inline.Text text && random.nextInt(3) == 0) {
            int cut = 1 + random.nextInt(text.text().length() - 1);
            return way.formatted(spans(text.text().substring(0, cut)))
                    + ways.get(random.nextInt(ways.size()))
                            .formatted(spans(text.text().substring(cut)));
        }
        return way.formatted(inlines(content));
    }

    /** Words cut into spans wherever an editor pleases. */
    private String spans(String words) {
        StringBuilder html = new StringBuilder();
        int at = 0;
        while (at < words.length()) {
            int end = Math.min(words.length(), at + 1 + random.nextInt(16));
            String piece = Entities.escape(words.substring(at, end));
            html.append(
                    switch (random.nextInt(4)) {
                        case 0 -> "<span leaf=''>" + piece + "</span>";
                        case 1 -> "<span style='letter-spacing: 1px;'><span textstyle=''>" + piece + "</span></span>";
                        default -> piece;
                    });
            at = end;
        }
        return html.toString();
    }
}
