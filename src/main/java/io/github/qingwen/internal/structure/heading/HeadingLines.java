package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.inline.InlineBuilder;
import io.github.qingwen.internal.structure.inline.TextMerger;
import io.github.qingwen.internal.structure.segment.Inferred;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the inferences of headings share: which text can be a title, what a title heads, and how lines become one heading. */
final class HeadingLines {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十\\d]{1,3}[章节部分]"
                    + "|(?i:part|no\\.|chapter|step)\\s?\\d|\\d{1,2}[.、．/|]\\s?\\S|0\\d\\s).*");

    /** Lines that ask the reader to do something, or name who did: never titles. */
    private static final Pattern NO_TITLE =
            Pattern.compile(".*(?:点击|长按|扫码|扫描|识别|关注|二维码|阅读原文|点个|星标|转发|点赞|在看|公众号|微信号|加群|进群|戳|来源[:：]|作者[:：|｜/丨]"
                    + "|https?://|www\\.|THE END|[|｜丨]).*");

    private HeadingLines() {}

    /** Returns true for text that is short enough, does not end like a sentence, and asks for nothing. */
    static boolean canBeTitle(String text) {
        return whyNoTitle(text).isEmpty();
    }

    /** Returns why a text cannot be a title, in words for people; the empty string where it can. */
    static String whyNoTitle(String text) {
        int length = text.codePointCount(0, text.length());
        if (length < HeadingThresholds.SHORTEST_TITLE || length > HeadingThresholds.LONGEST_TITLE) {
            return length + " characters";
        }
        if (Sentences.endsLikeClause(text)) {
            return "ends like a sentence";
        }
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return "has no letter";
        }
        return NO_TITLE.matcher(text).matches() ? "asks for something, or names who did it" : "";
    }

    static boolean isNumbered(String text) {
        return text.length() <= HeadingThresholds.LONGEST_TITLE
                && NUMBERED.matcher(text).matches();
    }

    /** Returns true where body text follows soon: headings head something, posters do not. */
    static boolean headsText(List<Segment> segments, int next) {
        int end = Math.min(segments.size(), next + HeadingThresholds.REACH);
        for (Segment segment : segments.subList(Math.min(next, end), end)) {
            if (segment instanceof Segment.Text text && isBody(text.typography())) {
                return true;
            }
            if (segment instanceof Segment.Heading) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBody(Typography typography) {
        return typography.length() >= HeadingThresholds.BODY_TEXT
                || (typography.length() >= HeadingThresholds.BODY_SENTENCE
                        && !typography.bold()
                        && Sentences.isWhole(typography.text()));
    }

    /** Joins lines to one heading as they read: Chinese without a space, words of letters with one. */
    static Segment.Heading join(List<Segment.Text> lines, Scope scope, String because) {
        List<Inline> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Segment.Text line : lines) {
            String words = line.typography().text();
            if (needsSpace(text, words)) {
                content.add(new Inline.Text(" "));
                text.append(' ');
            }
            content.addAll(InlineBuilder.withoutStrong(scope.inlines(line)));
            text.append(words);
        }
        Inferred inferred = scope.inferred(text.toString(), lines.get(0).runs().get(0), because);
        return heading(content, lines.get(lines.size() - 1), inferred);
    }

    /** Joins the line of a number and the line of its title to one heading, with one space between. */
    static Segment.Heading join(Segment.Text number, Segment.Text title, Scope scope, String because) {
        List<Inline> content = new ArrayList<>();
        content.add(new Inline.Text(number.typography().text() + ' '));
        content.addAll(InlineBuilder.withoutStrong(scope.inlines(title)));
        String text = number.typography().text() + ' ' + title.typography().text();
        return heading(content, title, scope.inferred(text, number.runs().get(0), because));
    }

    private static Segment.Heading heading(List<Inline> content, Segment.Text last, Inferred inferred) {
        return new Segment.Heading(TextMerger.merged(content), last.typography(), null, last.box(), inferred);
    }

    private static boolean needsSpace(CharSequence before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && isWordCharacter(Character.codePointBefore(before, before.length()))
                && isWordCharacter(after.codePointAt(0));
    }

    private static boolean isWordCharacter(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }
}
