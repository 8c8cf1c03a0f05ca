package io.github.qingwen.internal.structure.line;

import java.util.regex.Pattern;

/** Features of a line's text: its length, punctuation, characters, wording and topics. */
final class TextFeatures {
    private static final Topic[] TOPICS = Topic.values();
    /** {@code 图4 |}, {@code Fig. 2:}: a label with a mark after it, as in captions of any length. */
    private static final Pattern FIGURE_LABEL =
            Pattern.compile("(?:图|(?i:fig)(?:\\.|ure)?)\\s?\\d{0,2}[A-Z]?\\s?[|｜丨：:.、▏]");

    private TextFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        length(line.length(), lines.article().shortShare(), features);
        end(line.wording(), features);
        characters(line.wording(), features);
        start(line.wording(), features);
        forms(lines, i, features);
        topics(line.wording(), features);
    }

    private static void length(int length, int shortShare, FeatureSink features) {
        features.add("length-1", length == 1);
        features.add("length-2-3", length >= 2 && length <= 3);
        features.add("length-4-6", length >= 4 && length <= 6);
        features.add("length-7-10", length >= 7 && length <= 10);
        features.add("length-11-16", length >= 11 && length <= 16);
        features.add("length-17-22", length >= 17 && length <= 22);
        features.add("length-23-30", length >= 23 && length <= 30);
        features.add("length-31-40", length >= 31 && length <= 40);
        features.add("length-41-60", length >= 41 && length <= 60);
        features.add("length-61-100", length >= 61 && length <= 100);
        features.add("length-101", length > 100);
        features.add("article-of-short-lines", shortShare >= 60);
    }

    private static void end(Wording wording, FeatureSink features) {
        char last = wording.last();
        if (Character.isLetterOrDigit(last)) {
            return;
        }
        features.add("ends-full-stop", last == '。');
        features.add("ends-sentence", wording.endsSentence());
        features.add("ends-question", "？?".indexOf(last) >= 0);
        features.add("ends-colon", "：:".indexOf(last) >= 0);
        features.add("ends-bracket", "）)】》]".indexOf(last) >= 0);
        features.add("ends-symbol", endsWithSymbol(wording.text(), last));
    }

    private static boolean endsWithSymbol(String text, char last) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && "。！？!?；;…：:，、,”」』\")）】》]".indexOf(last) < 0;
    }

    private static void characters(Wording wording, FeatureSink features) {
        String text = wording.text();
        int length = wording.length();
        features.add("has-comma", wording.has(Wording.COMMA));
        features.add("has-full-stop-inside", wording.has(Wording.STOP_INSIDE));
        features.add("has-bar", wording.has(Wording.BAR));
        features.add("has-early-colon", wording.hasEarlyColon());
        features.add("has-digits", wording.has(Wording.MANY_DIGITS));
        features.add("has-date", length <= 40 && hasDate(text));
        features.add("no-han", !wording.has(Wording.HAN));
    }

    private static boolean hasDate(String text) {
        return (text.indexOf('年') > 0 && text.indexOf('月') > 0)
                || (text.indexOf('月') > 0 && text.indexOf('日') > 0)
                || text.contains("-20")
                || (text.startsWith("20") && text.indexOf('-') == 4);
    }

    private static void start(Wording wording, FeatureSink features) {
        char first = wording.first();
        features.add("starts-quotation", "“「『\"".indexOf(first) >= 0);
        features.add("starts-figure-number", startsWithFigure(wording.text()));
        features.add("starts-symbol", !Character.isLetterOrDigit(first) && !wording.opens());
    }

    /** Returns true for {@code 图1}, {@code 图 2：}, {@code Fig. 3}, {@code Figure 4}. */
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

    private static boolean hasFigureLabel(String text) {
        return FIGURE_LABEL.matcher(text).lookingAt();
    }

    /** Features of a line whose text has the form of a credit or a caption, or is repeated. */
    private static void forms(Lines lines, int i, FeatureSink features) {
        Line line = lines.get(i);
        Wording wording = line.wording();
        int length = line.length();
        boolean besidePicture = lines.before(i) == Neighbour.PICTURE || lines.after(i) == Neighbour.PICTURE;
        features.add(
                "credit-form",
                length <= CreditForm.MAX_LENGTH && CreditForm.of(wording.text()).isPresent());
        features.add("credit-form-alone", length <= 45 && isCredit(wording) && lines.before(i) != Neighbour.PICTURE);
        features.add(
                "caption-form",
                besidePicture && (length <= 80 || hasFigureLabel(wording.text())) && isCaption(wording));
        features.add("short-beside-picture", besidePicture && length <= 30);
        features.add("caption-style", besidePicture && hasStyleOfCaption(lines, i));
        features.add("repeated", lines.times(i) > 1);
        features.add("repeated-often", lines.times(i) > 3);
        features.add("looks-like-code", !wording.has(Wording.HAN) && wording.has(Wording.CODE));
        features.add("lower-case-start", Character.isLowerCase(wording.first()));
    }

    /** Returns true for a word of credits at the start, then a separator and names. */
    private static boolean isCredit(Wording wording) {
        String text = wording.text();
        for (int i = 1; wording.startsWith(Topic.CREDIT) && i < Math.min(text.length() - 1, 6); i++) {
            if ("|｜丨/／:：".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaption(Wording wording) {
        String text = wording.text();
        return "▲△▴◤↑©".indexOf(wording.first()) >= 0
                || startsWithFigure(text)
                || wording.startsWith(Topic.CAPTION)
                || text.contains("（图")
                || text.contains("(图")
                || text.contains("©")
                || text.contains("剧照")
                || endsWithPhotographer(text);
    }

    private static boolean hasStyleOfCaption(Lines lines, int i) {
        return lines.scale(i) < 0.96
                || lines.get(i).typography().color().isGrey()
                || lines.get(i).typography().isCentered();
    }

    private static boolean endsWithPhotographer(String text) {
        String end = text.endsWith("）") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return end.endsWith("摄") || end.endsWith("供图") || end.endsWith("绘") || end.endsWith("制图");
    }

    private static void topics(Wording wording, FeatureSink features) {
        for (Topic topic : TOPICS) {
            features.add(topic.says, wording.says(topic));
        }
        features.add("asks-short", wording.length() <= 40 && wording.asks());
        features.add("starts-credit", wording.startsWith(Topic.CREDIT));
        boolean isShort = wording.length() <= 22;
        features.add("short-says-credit", isShort && wording.says(Topic.CREDIT));
        features.add("short-says-end", isShort && wording.says(Topic.END));
        features.add("short-says-section", isShort && wording.says(Topic.SECTION));
    }
}
