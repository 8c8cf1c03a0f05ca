package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Topic;
import io.github.qingwen.internal.structure.evidence.Wording;
import java.util.List;

/** Features of a line's wording: its punctuation and its characters. */
final class WordingFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(line -> isMark(Wording.last(line.text())), WordingFeatures::ends),
            FeatureTable.always(WordingFeatures::characters),
            FeatureTable.always(WordingFeatures::starts),
            FeatureTable.always(WordingFeatures::forms));

    private WordingFeatures() {}

    /** Returns true for what is neither letter nor digit. */
    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c);
    }

    /** Features of the last character. */
    private static void ends(Line line, FeatureSink features) {
        String text = line.text();
        char last = Wording.last(text);
        features.add("ends-full-stop", "ends with a full stop", last == '。');
        features.add("ends-sentence", "ends like a sentence", line.endsSentence());
        features.add("ends-question", "ends with a question mark", "？?".indexOf(last) >= 0);
        features.add("ends-exclamation", "ends with an exclamation mark", "！!".indexOf(last) >= 0);
        features.add("ends-colon", "ends with a colon", "：:".indexOf(last) >= 0);
        features.add("ends-comma", "ends with a comma", "，、,".indexOf(last) >= 0);
        features.add("ends-semicolon", "ends with a semicolon", "；;".indexOf(last) >= 0);
        features.add("ends-quotation", "ends with a quotation mark", "”」』\"".indexOf(last) >= 0);
        features.add("ends-bracket", "ends with a bracket", "）)】》]".indexOf(last) >= 0);
        features.add(
                "ends-symbol",
                "ends with a symbol",
                !text.isEmpty()
                        && !Character.isLetterOrDigit(text.codePointBefore(text.length()))
                        && "。！？!?；;…：:，、,”」』\")）】》]".indexOf(last) < 0);
    }

    /** Features of the characters in the line. */
    private static void characters(Line line, FeatureSink features) {
        String text = line.text();
        boolean latin = line.has(Wording.SMALL_LATIN);
        features.add("has-comma", "has a comma", line.has(Wording.COMMA));
        features.add("has-full-stop-inside", "has several sentences", line.has(Wording.STOP_INSIDE));
        features.add("has-bar", "has a bar", line.has(Wording.BAR));
        features.add("has-slash", "has a slash", line.length() <= 40 && line.has(Wording.SLASH));
        features.add("has-early-colon", "a few words and a colon", Wording.earlyColon(text) > 0);
        features.add("has-address", "has a web address", latin && Wording.hasUrl(text));
        features.add(
                "is-address", "nothing but a web address", latin && text.startsWith("http") && text.indexOf(' ') < 0);
        features.add("has-at", "has a mail address", line.has(Wording.AT) && text.indexOf('@') > 0);
        features.add("has-digits", "has many digits", line.has(Wording.MANY_DIGITS));
        features.add("has-date", "has a date", line.length() <= 40 && hasDate(text));
        features.add("no-han", "without Chinese", !line.has(Wording.HAN));
        features.add("no-letter", "without letters", !line.has(Wording.LETTER));
        features.add("spaced-out", "its characters stand apart", line.length() <= 60 && Wording.isSpacedOut(text));
    }

    /** Features of the first character. */
    private static void starts(Line line, FeatureSink features) {
        String text = line.text();
        char first = Wording.first(text);
        features.add(
                "in-brackets",
                "all in brackets",
                Wording.isWrapped(text, '（', '）')
                        || Wording.isWrapped(text, '(', ')')
                        || Wording.isWrapped(text, '【', '】'));
        features.add("in-book-title-marks", "all in title marks", Wording.isWrapped(text, '《', '》'));
        features.add(
                "in-quotation-marks",
                "all in quotation marks",
                Wording.isWrapped(text, '“', '”') || Wording.isWrapped(text, '「', '」'));
        features.add("starts-quotation", "begins with a quotation mark", "“「『\"".indexOf(first) >= 0);
        features.add("starts-book-title", "begins with a title mark", first == '《');
        features.add("starts-triangle", "begins with ▲", "▲△▴↑©◎▼⬆".indexOf(first) >= 0);
        features.add("starts-figure-number", "begins with the number of a figure", startsWithFigure(text));
        features.add("starts-dash", "begins with a dash", "—-–·".indexOf(first) >= 0);
        features.add("starts-star", "begins with a star or a note mark", "*＊※☀★❖◎|丨".indexOf(first) >= 0);
        features.add("starts-symbol", "begins with a symbol", isMark(first) && !Wording.opens(text));
        features.add("has-arrow", "has an arrow", line.has(Wording.ARROW));
    }

    /** Features of what is worded as a credit, as a caption, or like another line. */
    private static void forms(Line line, FeatureSink features) {
        String text = line.text();
        int length = line.length();
        boolean credit = line.startsWith(Topic.CREDIT) && length <= 45 && isCredit(text);
        boolean besidePicture = line.before() == Neighbour.PICTURE || line.after() == Neighbour.PICTURE;
        features.add("credit-form", "worded as a credit", credit);
        features.add(
                "credit-form-alone",
                "worded as a credit, no picture before it",
                credit && line.before() != Neighbour.PICTURE);
        features.add(
                "caption-form",
                "worded as the caption of a picture beside it",
                besidePicture && length <= 80 && isCaption(line));
        features.add("short-beside-picture", "short, beside a picture", besidePicture && length <= 30);
        features.add(
                "caption-style",
                "small, grey or centred, beside a picture",
                besidePicture
                        && (line.scale() < 0.96
                                || line.typography().color().isGrey()
                                || line.typography().isCentered()));
        features.add("ends-photographer", "ends with who took the picture", endsWithPhotographer(text));
        features.add("has-atom", "has a picture or formula in the line", line.hasAtom());
        features.add("repeated", "says the same as another line", line.times() > 1);
        features.add("repeated-often", "says the same as several lines", line.times() > 3);
        features.add("looks-like-code", "looks like code", !line.has(Wording.HAN) && line.has(Wording.CODE));
        features.add("lower-case-start", "begins with a small letter", Character.isLowerCase(Wording.first(text)));
    }

    /** A role, which the table asks for, a separator and names. */
    private static boolean isCredit(String text) {
        for (int i = 1; i < Math.min(text.length() - 1, 6); i++) {
            if ("|｜丨/／:：".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaption(Line line) {
        String text = line.text();
        return "▲△▴◤↑©".indexOf(Wording.first(text)) >= 0
                || startsWithFigure(text)
                || endsWithPhotographer(text)
                || line.startsWith(Topic.CAPTION)
                || text.contains("（图")
                || text.contains("(图")
                || text.contains("©")
                || text.contains("剧照");
    }

    private static boolean endsWithPhotographer(String text) {
        String end = text.endsWith("）") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return end.endsWith("摄") || end.endsWith("供图") || end.endsWith("绘") || end.endsWith("制图");
    }

    private static boolean hasDate(String text) {
        return (text.indexOf('年') > 0 && text.indexOf('月') > 0)
                || (text.indexOf('月') > 0 && text.indexOf('日') > 0)
                || text.contains("-20")
                || (text.startsWith("20") && text.indexOf('-') == 4);
    }

    /** 图1, 图 2：, Fig. 3, Figure 4. */
    private static boolean startsWithFigure(String text) {
        int at = text.startsWith("图") ? 1 : text.startsWith("Fig") || text.startsWith("FIG") ? 3 : 0;
        if (at == 0) {
            return false;
        }
        for (int i = at; i < Math.min(text.length(), at + 6); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
