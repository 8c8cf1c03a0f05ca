package io.github.qingwen.internal.clean;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.text.Whitespace;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lines that only ask the reader to follow, scan, like, share or read on.
 *
 * <p>Such a line asks, names a request, and has only words of such requests. A sentence about following or scanning has
 * other words.
 */
final class Prompts {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_NAME_LENGTH = 15;

    /** Words that ask. A prompt has at least one. */
    private static final List<String> ASKS = List.of(
            "点击", "点个", "点一", "点下", "点这", "点右", "点左", "戳", "轻触", "长按", "扫", "识别", "请", "欢迎", "设为", "加个", "加为", "别忘",
            "记得", "求", "给个", "来个", "三连", "关注我", "关注公众号", "关注本", "关注一下");

    /** Words for the request. A prompt has at least one of them too. */
    private static final List<String> WISHES =
            List.of("关注", "二维码", "阅读原文", "在看", "点赞", "点个赞", "星标", "分享", "收藏", "转发", "扫码", "扫描", "进群", "加群", "公众号");

    /** The vocabulary of prompts by first character, longest words first. A prompt has no other words. */
    private static final Map<Character, List<String>> WORDS = Stream.of(
                    "点击 点个 点一下 点一个 点下 点这里 点 戳这里 戳 轻触 轻点 长按 扫一扫 扫描 扫码 扫 识别 上方 下方 上面 下面 上图 下图 左上角 "
                            + "右上角 右下角 左下角 上角 下角 文末 文首 图中 图片 图 二维码 小程序码 码 蓝字 蓝色字体 蓝色 字体 字 名片 卡片 头像 标题 "
                            + "按钮 关注 订阅 我们 我 本号 本 公众号 公号 订阅号 微信 帐号 账号 获取 更多 精彩 内容 资讯 文章 阅读原文 阅读 原文 "
                            + "查看 看 了解 详情 加入 进入 进群 加群 入群 交流群 读者群 读者 群 一起 交流 在看 点赞 个赞 赞 分享 收藏 转发 评论 留言 星标 "
                            + "设为 加为 加个 设 加 三连 一键 素质 喜欢 觉得 不错 好看 有用 有帮助 如果 的话 请 欢迎 给个 给 来个 来 个 和 与 "
                            + "或者 或 并 及 也 就 再 走 哦 吧 呀 啦 呢 哟 支持 鼓励 一下 下 您 你 的 朋友圈 朋友 好友 让 更 多人 人 "
                            + "看到 这篇 本文 此文 把 到 去 可以 可 立即 马上 快 即可 别忘了 别忘 记得 求 先 后 右 左 上 下 右下方 左下方 不 迷路 "
                            + "不迷路 不走丢 每天 每日 推送 第一时间 收到")
            .flatMap(words -> Stream.of(words.split(" ")))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.groupingBy(word -> word.charAt(0)));

    private Prompts() {}

    static boolean matches(LineContext context) {
        return isPrompt(context.line());
    }

    /** Returns true for a line that asks to scan a code. */
    static boolean asksToScan(Box.@Nullable Line line) {
        if (line == null || !isPrompt(line)) {
            return false;
        }
        String text = RunText.of(line.runs());
        return text.contains("码") || text.contains("扫") || text.contains("识别") || text.contains("长按");
    }

    private static boolean isPrompt(Box.Line line) {
        int letters = 0;
        for (Run run : line.runs()) {
            if (run instanceof Run.Atom) {
                return false;
            }
            letters += run instanceof Run.Text inline ? letters(inline.text()) : 0;
            if (letters > MAX_LENGTH) {
                return false;
            }
        }
        String text = RunText.of(line.runs());
        return text.length() <= MAX_LENGTH && isPrompt(text);
    }

    /** Counts characters other than spaces, which remain when whitespace is collapsed, up to the limit. */
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters <= MAX_LENGTH; i++) {
            letters += Whitespace.isSpace(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    static boolean isPrompt(String text) {
        return hasNoOtherWord(text) && hasAny(text, WISHES) && hasAny(text, ASKS);
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasNoOtherWord(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int length = Character.isLetterOrDigit(c) ? lengthOfWord(text, at) : lengthOfName(text, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private static int lengthOfWord(String text, int at) {
        for (String word : WORDS.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Returns the length of the name in quotation marks that begins here; without one, that of the character. */
    private static int lengthOfName(String text, int at) {
        int kind = "「“《【『\"".indexOf(text.charAt(at));
        int close = kind < 0 ? -1 : text.indexOf("」”》】』\"".charAt(kind), at + 1);
        boolean isName = close > at && close - at <= MAX_NAME_LENGTH;
        return isName ? close + 1 - at : Character.charCount(text.codePointAt(at));
    }
}
