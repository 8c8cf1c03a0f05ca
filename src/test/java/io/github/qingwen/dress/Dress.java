package io.github.qingwen.dress;

import java.util.function.UnaryOperator;

/** How an editor writes what every article has: markup only, in the idiom of each. */
enum Dress {
    WECHAT(
            "<section data-mpa-template='t'>%s</section>",
            "<p style='text-align: center;'><span style='font-size: 20px;'><strong>%s</strong></span></p>",
            "<p style='margin-bottom: 16px;'>%s</p>",
            "<blockquote class='js_blockquote_wrap'><section class='js_blockquote_digest'><section>%s</section></section></blockquote>",
            "<p style='text-align: center;'><span style='font-size: 12px;color: rgb(136, 136, 136);'>%s</span></p>"),
    EDITOR_135(
            "<section data-role='outer' label='Powered by 135editor.com'>%s</section>",
            "<section data-tools='135编辑器' data-id='1'><section style='display: inline-block;background-color: rgb(30, 155, 232);"
                    + "color: #fff;padding: 4px 12px;'><p style='font-size: 18px;'><strong class='135brush'>%s</strong></p></section></section>",
            "<p style='font-size: 15px;line-height: 1.75em;'>%s</p>",
            "<section class='_135editor'><section style='border: 1px solid #1e9be8;padding: 12px;'><p style='font-size: 15px;'>%s</p>"
                    + "</section></section>",
            "<p style='text-align:center;'><span style='font-size:13px;color:#888888'>▲ %s</span></p>"),
    XIUMI(
            "<section style='box-sizing: border-box;font-size: 16px;' powered-by='xiumi.us'>%s</section>",
            "<section powered-by='xiumi.us' style='text-align: center;'><section style='border-top: 2px solid #c00;"
                    + "border-bottom: 2px solid #c00;padding: 6px;font-size: 20px;'><p style='margin: 0px;'><strong>%s</strong></p>"
                    + "</section></section>",
            "<section powered-by='xiumi.us'><section style='text-align: justify;'><p style='margin: 0px;'>%s</p></section></section>",
            "<section powered-by='xiumi.us' style='margin: 10px 0%%;'><section style='background-color: rgb(239, 239, 239);"
                    + "padding: 10px;'><p>%s</p></section></section>",
            "<section powered-by='xiumi.us'><section style='font-size: 12px;text-align: center;color: #a0a0a0;'><p>%s</p></section></section>"),
    YIBAN(
            "<section data-mpa-powered-by='yiban.io'>%s</section>",
            "<section data-mpa-template='t' style='border-left: 4px solid #f60;padding-left: 8px;'><p style='font-size: 18px;'>"
                    + "<span style='font-weight: bold;'>%s</span></p></section>",
            "<p style='font-size: 16px;letter-spacing: 1px;'><span data-mpa-action-id='x1'>%s</span></p>",
            "<section data-mpa-template='t' style='border-left: 3px solid #dbdbdb;padding-left: 10px;'><p>%s</p></section>",
            "<p style='text-align: center;font-size: 12px;'>△ %s</p>"),
    MDNICE(
            "<section id='nice' data-tool='mdnice编辑器' style='font-size: 16px;'>%s</section>",
            "<h2 data-tool='mdnice编辑器' style='font-size: 22px;'><span class='prefix' style='display: none;'></span>"
                    + "<span class='content'>%s</span><span class='suffix'></span></h2>",
            "<p data-tool='mdnice编辑器' style='font-size: 16px;padding: 8px 0;'>%s</p>",
            "<blockquote data-tool='mdnice编辑器' style='border-left: 3px solid #888;'><p>%s</p></blockquote>",
            "<figcaption style='text-align: center;color: #888;font-size: 14px;'>%s</figcaption>");

    private final String article;
    private final String heading;
    private final String paragraph;
    private final String quote;
    private final String caption;

    Dress(String article, String heading, String paragraph, String quote, String caption) {
        this.article = article;
        this.heading = heading;
        this.paragraph = paragraph;
        this.quote = quote;
        this.caption = caption;
    }

    String article(String content) {
        return article.formatted(content);
    }

    String heading(String words) {
        return heading.formatted(words);
    }

    String paragraph(String words) {
        return paragraph.formatted(words);
    }

    /** Words in a box, below a small title or without. */
    String quote(String title, String words) {
        return quote.formatted(title.isEmpty() ? words : "<strong>" + title + "</strong></p><p>" + words);
    }

    /** True where a quotation of the editor's can have a title. */
    boolean hasTitledQuotes() {
        return this != WECHAT && this != MDNICE;
    }

    /** What stands before the words of a caption, and is part of it. */
    String captionMark() {
        return caption.contains("▲") ? "▲ " : caption.contains("△") ? "△ " : "";
    }

    /** A picture with a caption below it, or without. */
    String figure(String img, String caption) {
        UnaryOperator<String> figure =
                this == MDNICE ? inside -> "<figure data-tool='mdnice编辑器'>" + inside + "</figure>" : inside -> inside;
        String picture = this == MDNICE ? img : "<p style='text-align: center;'>" + img + "</p>";
        return figure.apply(picture + (caption.isEmpty() ? "" : this.caption.formatted(caption)));
    }
}
