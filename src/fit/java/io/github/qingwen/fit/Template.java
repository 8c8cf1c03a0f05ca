package io.github.qingwen.fit;

import java.util.List;
import java.util.Random;

/**
 * The template of a made-up article: one random way to set headings and captions, the same throughout the article. The
 * words are left to {@link Idioms}.
 */
final class Template {
    private static final List<String> NUMBERS =
            List.of("N", "0N", "No.N", "PART N", "Part 0N", "—N—", "— 0N —", "/ 0N /", "第N章", "Chapter N", "N.", "【N】");
    private static final List<String> PREFIXES =
            List.of("N、", "N. ", "0N ", "0N丨", "N | ", "第N，", "（N）", "◆ ", "▌", "● ", "#N ");
    private static final List<String> COLORS = List.of("#c0392b", "#1e90ff", "#0a7", "rgb(61,170,214)", "#e67e22");
    private static final List<String> ORNAMENTS = List.of(
            "<section style='width:30px;height:2px;background:#1e90ff'></section>",
            "<p style='font-size:12px'><br></p>",
            "<p class=DECORATION>◆ ◆ ◆</p>",
            "<p><svg width='20' height='20'><path d='M0 0'/></svg></p>",
            "<p class=DECORATION>▼</p>");

    private final Random random;
    private final int bodySize;

    Template(Random random) {
        this.random = random;
        this.bodySize = 14 + random.nextInt(4);
    }

    /** Returns the font size of running text, in CSS pixels. */
    int bodySize() {
        return bodySize;
    }

    /** Returns a heading: a title of a line or two, perhaps with a number before it, in its line or in its own. */
    String heading() {
        String tag = random.nextInt(6) == 0 ? "h" + (2 + random.nextInt(3)) : "p";
        String style = headingStyle();
        boolean bold = random.nextBoolean();
        String title = random.nextInt(8) == 0 ? "T？" : random.nextInt(8) == 0 ? "“T”" : "T";
        boolean ownNumber = random.nextInt(3) == 0;
        String prefix = !ownNumber && random.nextInt(3) == 0 ? pick(PREFIXES) : "";
        StringBuilder lines = new StringBuilder();
        if (ownNumber) {
            lines.append(line("p", "HEADING", headingStyle(), random.nextBoolean(), pick(NUMBERS)));
            lines.append(random.nextInt(3) == 0 ? pick(ORNAMENTS) : "");
        }
        String first = ownNumber ? "HEADING_MORE" : "HEADING";
        if (random.nextInt(6) == 0) {
            String end = random.nextBoolean() ? "，" : random.nextBoolean() ? "：" : "";
            lines.append(line(tag, first, style, bold, prefix + title + end));
            lines.append(line(tag, "HEADING_MORE", style, bold, "T"));
        } else {
            lines.append(line(tag, first, style, bold, prefix + title));
        }
        lines.append(random.nextInt(8) == 0 ? pick(ORNAMENTS) : "");
        return inWrapper(lines.toString());
    }

    /** Returns a caption of a line or two. */
    String caption() {
        String style = "font-size:" + (bodySize - random.nextInt(4)) + "px;"
                + (random.nextInt(3) > 0 ? "color:#888;" : "")
                + (random.nextBoolean() ? "text-align:center;" : "")
                + (random.nextInt(8) == 0 ? "background:#eee;" : "");
        String text = pick(List.of(
                "C", "C。", "▲C", "▲ C", "图N C", "图N. C", "C（图源：W）", "Fig. N C", "W，C", "图｜W", "图片来源：W", "W/摄", "©W"));
        String more = random.nextInt(8) == 0 ? line("p", "CAPTION_MORE", style, false, "（图/W）") : "";
        return line("p", "CAPTION", style, false, text) + more;
    }

    private String headingStyle() {
        StringBuilder style = new StringBuilder();
        int kind = random.nextInt(8);
        if (kind < 4) {
            style.append("font-size:").append(bodySize + 1 + random.nextInt(8)).append("px;");
        }
        if (kind == 4) {
            style.append("color:#fff;background:").append(pick(COLORS)).append(';');
        }
        if (kind == 5) {
            style.append("border-bottom:2px solid ").append(pick(COLORS)).append(';');
        }
        if (kind == 6) {
            style.append("background-image:linear-gradient(#fff 60%,#ffef9f 0);");
        }
        if (random.nextInt(3) == 0) {
            style.append("color:").append(pick(COLORS)).append(';');
        }
        if (random.nextInt(3) == 0) {
            style.append("text-align:center;");
        }
        return style.toString();
    }

    private String inWrapper(String lines) {
        return switch (random.nextInt(8)) {
            case 0 -> "<section style='border:1px solid #1e90ff;padding:4px'>" + lines + "</section>";
            case 1 -> "<section style='border-left:4px solid #1e90ff;padding:4px'>" + lines + "</section>";
            case 2 ->
                "<section style='text-align:center'><section style='display:inline-block;background:#eef'>" + lines
                        + "</section></section>";
            case 3 -> "<section><section>" + lines + "</section></section>";
            default -> lines;
        };
    }

    private static String line(String tag, String role, String style, boolean bold, String text) {
        String content = bold ? "<b>" + text + "</b>" : text;
        return "<" + tag + " class=" + role + " style='" + style + "'>" + content + "</" + tag + ">";
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
