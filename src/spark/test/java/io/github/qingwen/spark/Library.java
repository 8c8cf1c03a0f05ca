package io.github.qingwen.spark;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages by number: articles, and one in fifty that is none. */
final class Library {
    private static final String NOTICE = "<html><body><div class=\"weui-msg\"><h2 class=\"weui-msg__title\">"
            + "该内容已被发布者删除</h2></div></body></html>";
    private static final List<String> BROKEN =
            List.of(" ", NOTICE, "\0\0\1\2", "<rss version=\"2.0\"><channel><title>桥</title></channel></rss>");

    private Library() {}

    static boolean isBroken(int number) {
        return number % 50 == 0;
    }

    static String title(int number) {
        return "河边第" + number + "座桥";
    }

    static String page(int number) {
        if (isBroken(number)) {
            return BROKEN.get(number / 50 % BROKEN.size());
        }
        String paragraphs = IntStream.rangeClosed(1, 3 + number % 5)
                .mapToObj(line -> "<p>走过第" + number + "座桥的第" + line + "个清晨，水面上的雾还没有散。</p>")
                .collect(Collectors.joining());
        return "<html><head><meta charset=\"gbk\"><meta property=\"og:title\" content=\"" + title(number)
                + "\"></head><body><div id=\"js_content\">" + paragraphs + "</div></body></html>";
    }

    /** A page of so many bytes. */
    static String large(int bytes) {
        char[] characters = new char[bytes];
        Arrays.fill(characters, 'x');
        return new String(characters);
    }
}
