package io.github.qingwen.internal.read.page;

import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.NoticeReason;
import io.github.qingwen.report.QingwenException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages that WeChat serves instead of an article: deleted, taken down, moved, unavailable, a request for
 * verification, or an album of articles.
 */
final class Notice {
    private static final int MAX_LENGTH = 120;
    /** Articles on an album page. */
    private static final String ALBUM = ".album__list-item.js_album_item";

    /**
     * Selectors for the text of a notice; the first match with text counts. The title is last, since scripts often
     * write it.
     */
    private static final List<String> PLACES = List.of(
            ".weui-msg .weui-msg__title",
            ".weui-msg .weui-msg__text-area",
            ".mesg-block",
            ".page_msg .text_area",
            ".global_error_msg",
            "title");

    private record Row(String word, NoticeReason reason) {}

    /** Reasons by keyword; the first keyword in the notice counts. */
    private static final List<Row> ROWS = List.of(
            new Row("删除", NoticeReason.DELETED),
            new Row("违规", NoticeReason.VIOLATION),
            new Row("违反", NoticeReason.VIOLATION),
            new Row("投诉", NoticeReason.VIOLATION),
            new Row("迁移", NoticeReason.MOVED),
            new Row("屏蔽", NoticeReason.BLOCKED),
            new Row("注销", NoticeReason.BLOCKED),
            new Row("停止使用", NoticeReason.BLOCKED),
            new Row("封禁", NoticeReason.BLOCKED),
            new Row("过期", NoticeReason.EXPIRED),
            new Row("环境异常", NoticeReason.VERIFICATION),
            new Row("验证", NoticeReason.VERIFICATION),
            new Row("登录", NoticeReason.LOGIN),
            new Row("客户端打开", NoticeReason.LOGIN));

    private Notice() {}

    /**
     * Returns the exception to throw for a page without an article. Its reason is the notice that the page shows, or an
     * empty shell.
     */
    static QingwenException of(Document page) {
        if (page.selectFirst(ALBUM) != null) {
            return new QingwenException(
                    NoticeReason.ALBUM, "the page is an album, a list of articles; save the articles themselves");
        }
        String text = text(page);
        if (text == null) {
            return new QingwenException(
                    NoticeReason.EMPTY_SHELL,
                    "the page has no article in it; it may have been saved before its content was there");
        }
        NoticeReason reason = reason(text);
        return new QingwenException(reason, "a notice stands in place of the article: " + text + advice(reason));
    }

    /** Returns true if the markup is that of a notice, or the title asks for verification. */
    static boolean isNotice(Document page) {
        return page.selectFirst(".weui-msg, .mesg-block, .page_msg .text_area, .global_error_msg") != null
                || page.selectFirst(ALBUM) != null
                || page.title().contains("环境异常")
                || page.title().equals("验证");
    }

    private static @Nullable String text(Document page) {
        for (String place : PLACES) {
            Element element = page.selectFirst(place);
            if (element != null && element.hasText()) {
                return onOneLine(element.text());
            }
        }
        return null;
    }

    /** Normalises white space and shortens: jsoup keeps line breaks of a title, and a message is one line. */
    private static String onOneLine(String notice) {
        StringBuilder line = new StringBuilder();
        Whitespace.appendNormalized(notice, line);
        return DerivedTitle.truncated(line.toString().strip(), MAX_LENGTH);
    }

    /** Returns what a reader can do to get the article. */
    private static String advice(NoticeReason reason) {
        return switch (reason) {
            case VERIFICATION -> "; open the address in a browser, pass the check, and save the page";
            case LOGIN -> "; open the address in WeChat, and save the page from there";
            case EXPIRED -> "; ask for the permanent address of the article";
            case MOVED -> "; look for the article in the new account";
            case DELETED, VIOLATION, BLOCKED -> "; only a copy saved earlier has it";
            case ALBUM, EMPTY_SHELL, UNAVAILABLE -> "";
        };
    }

    private static NoticeReason reason(String text) {
        return ROWS.stream()
                .filter(row -> text.contains(row.word()))
                .map(Row::reason)
                .findFirst()
                .orElse(NoticeReason.UNAVAILABLE);
    }
}
