package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.element.SingleLine;
import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.inline.TextMerger;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Sentences;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What inferences of headings share: which words can be a title at all, and how lines become one. */
public final class HeadingLines {
    private static final int LONGEST = 42;
    /** A paragraph of at least so many characters is body text, which a heading heads; a sentence may be shorter. */
    private static final int BODY = 24;
    private static final int SENTENCE = 12;
    /** How far below a heading its text may begin: pictures and cards may stand between. */
    private static final int REACH = 4;

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\\d]{1,3}[章节部分]"
                    + "|(?i:part|no\\.|chapter|step)\\s?\\d|\\d{1,2}[.、．/|]\\s?\\S|0\\d\\s).*");

    /** SingleLine that ask the reader to do something, or name who did: never titles. */
    private static final Pattern NO_TITLE = Pattern.compile(
            ".*(?:点击|长按|扫码|扫描|识别|关注|二维码|阅读原文|点个|星标|转发|点赞|在看|公众号|微信号|加群|进群|戳|来源[:：]|作者[:：|｜/丨]"
                    + "|https?://|www\\.|THE END|[|｜丨]).*");

    private HeadingLines() {}

    /** True for words short enough, and not ended like a sentence, nor asking for something. */
    static boolean canBeTitle(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= 2 && length <= LONGEST && !Sentences.ends(text) && hasLetter(text)
                && !NO_TITLE.matcher(text).matches();
    }

    static boolean isNumbered(String text) {
        return text.length() <= LONGEST && NUMBERED.matcher(text).matches();
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** True where body text follows soon: headings head something, posters do not. */
    static boolean headsText(List<Segment> parts, int next) {
        for (int i = next; i < parts.size() && i < next + REACH; i++) {
            Segment part = parts.get(i);
            if (part instanceof Segment.Text words && isBody(words.look())) {
                return true;
            }
            if (part instanceof Segment.Heading) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBody(Typography look) {
        return look.length() >= BODY || (look.length() >= SENTENCE && !look.bold() && Sentences.isWhole(look.text()));
    }

    /** One heading of the lines, joined as they read: Chinese without a space, words of letters with one. */
    static Segment.Heading join(List<Segment.Text> lines, Context content) {
        List<Inline> words = new ArrayList<>();
        String before = "";
        for (Segment.Text line : lines) {
            if (needsSpace(before, line.look().text())) {
                words.add(new Inline.Text(" "));
            }
            words.addAll(InlineBuilder.withoutStrong(content.inlines(line.runs())));
            before = line.look().text();
        }
        Segment.Text last = lines.get(lines.size() - 1);
        return new Segment.Heading(TextMerger.texts(words), last.look(), 0, last.frame());
    }

    /** The line of a number and the line of its title as one heading, with one space between. */
    static Segment.Heading join(Segment.Text number, Segment.Heading title) {
        List<Inline> words = new ArrayList<>();
        words.add(new Inline.Text(number.look().text() + ' '));
        words.addAll(title.content());
        return new Segment.Heading(TextMerger.texts(words), title.look(), 0, title.frame());
    }

    private static boolean needsSpace(String before, String after) {
        return !before.isEmpty() && isWordCharacter(before.codePointBefore(before.length()))
                && isWordCharacter(after.codePointAt(0));
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
