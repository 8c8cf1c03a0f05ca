package io.github.qingwen.fit;

import io.github.qingwen.internal.structure.Pipeline;
import io.github.qingwen.internal.structure.line.Lines;
import io.github.qingwen.internal.structure.role.PossibleRoles;
import io.github.qingwen.internal.structure.segment.Role;
import io.github.qingwen.model.Metadata;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Articles made up from the idioms of editors: what one knows of headings, captions, lists and boxes without having
 * counted them. Each element tells its role by its class. {@code T} stands for a title, {@code C} for a caption,
 * {@code N} for a number, {@code P} for a sentence, {@code W} for a name. The same seed gives the same articles.
 */
final class Idioms {
    private static final String HAN = "山水河桥树城街灯雨雪风花草木鱼鸟门窗墙路船井田茶酒米盐书画琴棋笔墨纸砚春夏秋冬早晚东西南北老新旧远近高低慢快";

    private static final List<String> HEADINGS = List.of(
            "<p class=HEADING style='font-size:22px'>T</p>",
            "<p class=HEADING style='font-size:20px;font-weight:bold'>T</p>",
            "<p class=HEADING style='font-size:18px;text-align:center'><b>T</b></p>",
            "<section style='background:#1e90ff'><p class=HEADING style='color:#fff'><b>T</b></p></section>",
            "<p class=HEADING style='color:#c0392b'><b>T</b></p>",
            "<section style='border-left:4px solid #1e90ff'><p class=HEADING style='font-size:18px'><b>T</b></p></section>",
            "<section style='border-bottom:2px solid #333'><p class=HEADING><b>T</b></p></section>",
            "<p class=HEADING><b>T</b></p>",
            "<p class=HEADING><b>N、T</b></p>",
            "<p class=HEADING>N、T</p>",
            "<h2 class=HEADING>T</h2>",
            "<h3 class=HEADING>0N T</h3>",
            "<p><span class=HEADING style='background:#1e90ff;color:#fff'>No.N</span></p>"
                    + "<p class=HEADING_MORE style='font-size:20px'><b>T</b></p>",
            "<section style='background:#000'><p class=HEADING style='color:#fff'>0N</p></section><p class=HEADING_MORE><b>T</b></p>",
            "<p class=HEADING style='text-align:center;font-size:24px'>0N</p><p class=HEADING_MORE style='text-align:center'><b>T</b></p>",
            "<section style='display:flex'><section style='border:1px solid #000'><p class=HEADING>N</p></section>"
                    + "<section><p class=HEADING_MORE style='font-size:18px'><b>T</b></p></section></section>",
            "<p class=HEADING style='font-size:22px;text-align:center'>T，</p><p class=HEADING_MORE style='font-size:22px;text-align:center'>T</p>",
            "<p class=HEADING style='text-align:center;font-size:20px'>0N</p>",
            "<p class=HEADING>0N</p>",
            "<p class=HEADING>T</p>",
            "<p class=HEADING><strong>T</strong></p>",
            "<p class=HEADING>“T”</p>",
            "<p class=HEADING><b>T？</b></p>",
            "<p class=HEADING style='text-align:center'>T</p>",
            "<p class=HEADING style='text-align:center'><b>T：</b><br></p><p class=HEADING_MORE style='text-align:center'><b>T</b></p>",
            "<p class=HEADING>◆ T</p>",
            "<p class=HEADING>▌T</p>",
            "<p class=HEADING><b>N. T</b></p>",
            "<h4 class=HEADING>N、T</h4>",
            "<p class=HEADING><span textstyle=''>T</span></p>",
            "<p class=HEADING style='text-align:center'>— N —</p><p class=HEADING_MORE style='text-align:center'><b>T</b></p>",
            "<p class=DECORATION style='font-size:12px;color:#aaa'>QIAO</p><p class=HEADING style='font-size:18px'><b>T</b></p>");

    private static final List<String> CAPTIONS = List.of(
            "<p class=CAPTION style='font-size:12px;color:#888'>C</p>",
            "<p class=CAPTION style='font-size:14px;text-align:center'>C</p>",
            "<p class=CAPTION style='font-size:13px;color:#999;text-align:center'>C</p>",
            "<p class=CAPTION style='text-align:center;color:#888'>C</p>",
            "<p class=CAPTION>▲ C</p>",
            "<p class=CAPTION style='text-align:center'>△C</p>",
            "<p class=CAPTION>图源：W</p>",
            "<p class=CAPTION>（图/W）</p>",
            "<p class=CAPTION>图 N：C</p>",
            "<p class=CAPTION>C（W 摄）</p>",
            "<p class=CAPTION style='font-size:12px;color:#888'>C</p><p class=CAPTION_MORE style='font-size:12px;color:#888'>（图/W）</p>",
            "<p class=CAPTION>图丨C</p>",
            "<p class=CAPTION>C。© W</p>",
            "<p class=CAPTION>《T》剧照</p>",
            "",
            "");

    private static final List<String> LISTS = List.of(
            "<p class=ITEM>• C</p>",
            "<p class=ITEM>N. P</p>",
            "<p class=ITEM>N、C；</p>",
            "<p class=ITEM>（N）P</p>",
            "<p class=ITEM><b>T：</b>P</p>",
            "<ul><li class=ITEM>C</li></ul>",
            "<p class=ITEM><a href='https://a.cn/'>TC</a></p>",
            "<p class=ITEM>·C</p>",
            "<p class=ITEM>[N] C. 2019</p>",
            "<p class=ITEM>第N步：P</p>",
            "<p>W：P</p>",
            "<p>首先，P</p>",
            "<ol><li><p class=ITEM><b>T</b>：P</p></li></ol>");

    private static final List<String> BOXES = List.of(
            "<section style='border:1px solid #ccc'><p class=QUOTE>P</p></section>",
            "<section style='background:#f5f5f5'><p class=QUOTE>P</p><p class=QUOTE>P</p></section>",
            "<section style='border-left:3px solid #999'><p class=QUOTE style='color:#888'>P</p></section>",
            "<section style='background:#f5f5f5'><p class=QUOTE><b>编者按</b></p><p class=QUOTE>P</p></section>",
            "<blockquote><p class=QUOTE>P</p></blockquote>");

    /** Running text that stands out and is no heading. */
    private static final List<String> ASIDES = List.of(
            "<p style='color:#c0392b'><b>P</b></p>",
            "<p style='font-size:18px'><b>P</b></p>",
            "<p style='text-align:center'><b>P</b></p>",
            "<p><b>W：</b></p><p>P</p>",
            "<p><b>W：</b>P</p><p><b>W：</b>P</p>",
            "<p><span style='background:#ffef9f'>P</span></p>",
            "<p>T，</p><p>T，</p><p>T。</p>",
            "<p>——W</p>",
            "<p style='text-align:center'>T</p><p style='text-align:center'>T</p><p style='text-align:center'>T</p>",
            "<section style='display:flex'><section><p>W</p><p>P</p></section></section>");

    private static final List<String> CREDITS = List.of(
            "<p class=CREDIT>撰文 | W</p>",
            "<p class=CREDIT>文｜W</p>",
            "<p class=CREDIT>作者：W</p>",
            "<p class=CREDIT>编辑丨W</p>",
            "<p class=CREDIT>摄影: W W</p>",
            "<p class=CREDIT>责任编辑 ｜ W</p>",
            "<p class=CREDIT>图/文：W</p>",
            "<p class=CREDIT>来源：W</p>",
            "<p class=CREDIT>审核：W</p>");

    private static final List<String> PROMPTS = List.of(
            "<p class=PROMPT>欢迎扫码加入W读者群</p>",
            "<p class=PROMPT>长按识别二维码，关注W</p>",
            "<p class=PROMPT>转发、点赞，让更多人看到W</p>",
            "<p class=PROMPT>投稿邮箱：W@example.com</p>",
            "<p class=HEADING>推荐阅读</p><p class=ITEM><a href='https://a.cn/'>TC</a></p><p class=ITEM><a href='https://a.cn/'>TC</a></p>",
            "<p class=CREDIT>本文为W原创，未经授权禁止转载</p>",
            "<p class=CREDIT>作者简介：W，P</p>",
            "<p class=PROMPT>我们建了W交流群，添加小编微信，备注“W”进群</p>",
            "<p class=PROMPT>课程报名请联系W，电话：0571-12345</p>",
            "<p class=PROMPT>点击下方卡片，关注公众号W</p>",
            "<p class=DECORATION>— END —</p>",
            "<p class=DECORATION>（完）</p>");

    private final Random random;

    private Idioms(long seed) {
        this.random = new Random(seed);
    }

    /** Returns so many examples. */
    static List<Example> examples(int count, Pipeline pipeline, double weight) {
        List<Example> examples = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            Element content =
                    Jsoup.parseBodyFragment(new Idioms(seed).article()).body();
            Lines lines = pipeline.lines(content, Metadata.EMPTY);
            List<Set<Role>> roles = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                Role role = role(lines.get(i).segment().runs().get(0).element());
                boolean possible = PossibleRoles.of(lines, i).contains(role);
                roles.add(possible ? EnumSet.of(role) : EnumSet.allOf(Role.class));
            }
            examples.add(Example.of("idioms-" + seed, "idioms-" + seed, lines, roles, weight));
        }
        return examples;
    }

    private static Role role(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (!at.className().isEmpty()) {
                return Role.valueOf(at.className());
            }
        }
        return Role.TEXT;
    }

    /** A fragment of a line or two: a heading element is a heading there too, and a line alone is text. */
    private static final List<String> FRAGMENTS = List.of(
            "<p>T</p>",
            "<p>W</p><p>W</p>",
            "<p>P</p>",
            "<p>W</p><p>P</p><p>W</p>",
            "<h2 class=HEADING>W</h2>",
            "<h1 class=HEADING>T</h1><h2 class=HEADING>W</h2><h6 class=HEADING>W</h6>",
            "<h2 class=HEADING>W</h2><p>W</p>",
            "<h3 class=HEADING>T</h3><p>P</p><h3 class=HEADING>W</h3><p>W</p>",
            "<h2><section class=HEADING>W</section><section class=HEADING_MORE>T</section></h2>",
            "<h2 class=HEADING><a href='https://a.cn/'>T</a></h2><p>P</p>",
            "<p>P</p><h4 class=HEADING><b>T</b></h4><p>P</p>",
            "<p><b>W</b></p><p>W</p>",
            "<p>W</p><img src='https://a.cn/1'><p>W</p>",
            "<ul><li class=ITEM>W</li><li class=ITEM>W</li></ul>",
            "<p class=ITEM>• W</p><p class=ITEM>• W</p>",
            "<p class=ITEM>1、W</p><p class=ITEM>2、W</p>",
            "<p>W：T</p><p>W：T</p><p>W：T</p>",
            "<blockquote><p class=QUOTE>W</p></blockquote>");

    private String article() {
        if (random.nextInt(4) == 0) {
            return filled(pick(FRAGMENTS), 1);
        }
        Template template = new Template(random);
        StringBuilder html = new StringBuilder("<section style='font-size:" + template.bodySize() + "px'>");
        String heading = random.nextBoolean() ? pick(HEADINGS) : template.heading();
        String subheading = random.nextInt(4) == 0 ? template.heading() : "";
        String caption = random.nextBoolean() ? pick(CAPTIONS) : template.caption();
        boolean above = random.nextInt(10) == 0;
        int sections = random.nextInt(6);
        if (random.nextInt(5) == 0) {
            html.append(filled(pick(CREDITS), 1));
        }
        for (int section = 0; section <= sections; section++) {
            if (section > 0) {
                html.append(filled(heading, section));
                add(random.nextBoolean(), subheading, html, 1);
            }
            int paragraphs = 1 + random.nextInt(4);
            for (int i = 0; i < paragraphs; i++) {
                html.append("<p>").append(paragraph()).append("</p>");
                String picture = "<p><img src='https://a.cn/1'></p>";
                add(random.nextInt(4) == 0, above ? caption + picture : picture + caption, html, 1 + random.nextInt(9));
                add(random.nextInt(14) == 0, pick(ASIDES), html, 1);
                if (random.nextInt(9) == 0) {
                    list(html);
                }
                add(random.nextInt(10) == 0, pick(BOXES), html, 1);
                add(random.nextInt(12) == 0, "<p><b>P</b></p>", html, 1);
                add(random.nextInt(12) == 0, "<p>T。</p>", html, 1);
                add(random.nextInt(25) == 0, "<p>T</p>", html, 1);
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            html.append(filled(pick(CREDITS), 1));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            html.append(filled(pick(PROMPTS), 1));
        }
        return html.append("</section>").toString();
    }

    private String pick(List<String> idioms) {
        return idioms.get(random.nextInt(idioms.size()));
    }

    private void add(boolean chosen, String idiom, StringBuilder html, int number) {
        if (chosen) {
            html.append(filled(idiom, number));
        }
    }

    private void list(StringBuilder html) {
        String item = pick(LISTS);
        html.append("<p>").append(words(8)).append("：</p>");
        int items = 2 + random.nextInt(4);
        for (int i = 1; i <= items; i++) {
            html.append(filled(i == items ? item.replace('；', '。') : item, i));
        }
    }

    private String filled(String idiom, int number) {
        StringBuilder filled = new StringBuilder();
        boolean tag = false;
        for (char c : idiom.toCharArray()) {
            tag = c == '<' || (tag && c != '>');
            switch (tag ? ' ' : c) {
                case 'T' -> filled.append(words(2 + random.nextInt(13)));
                case 'C' -> filled.append(words(4 + random.nextInt(16)));
                case 'P' ->
                    filled.append(words(10 + random.nextInt(20)))
                            .append('，')
                            .append(words(6 + random.nextInt(12)))
                            .append('。');
                case 'W' -> filled.append(words(1 + random.nextInt(3)));
                case 'N' -> filled.append(idiom.contains("N、T") ? "一二三四五六七八九".substring(number - 1, number) : number);
                default -> filled.append(c);
            }
        }
        return filled.toString();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        int sentences = 1 + random.nextInt(4);
        for (int i = 0; i < sentences; i++) {
            text.append(words(8 + random.nextInt(14)))
                    .append('，')
                    .append(words(6 + random.nextInt(14)))
                    .append('。');
        }
        return text.toString();
    }

    private String words(int length) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < length; i++) {
            words.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return words.toString();
    }
}
