package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Topic;
import io.github.qingwen.internal.structure.evidence.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Features of a line's wording: its punctuation, its characters and the topics of its words. */
final class WordingFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(
                    WordingFeatures::endsWithMark,
                    feature("ends-full-stop", "ends with a full stop", line -> Wording.last(line.text()) == '。'),
                    feature("ends-sentence", "ends like a sentence", line -> line.endsSentence()),
                    feature(
                            "ends-question",
                            "ends with a question mark",
                            line -> "？?".indexOf(Wording.last(line.text())) >= 0),
                    feature(
                            "ends-exclamation",
                            "ends with an exclamation mark",
                            line -> "！!".indexOf(Wording.last(line.text())) >= 0),
                    feature("ends-colon", "ends with a colon", line -> "：:".indexOf(Wording.last(line.text())) >= 0),
                    feature("ends-comma", "ends with a comma", line -> "，、,".indexOf(Wording.last(line.text())) >= 0),
                    feature(
                            "ends-semicolon",
                            "ends with a semicolon",
                            line -> "；;".indexOf(Wording.last(line.text())) >= 0),
                    feature(
                            "ends-quotation",
                            "ends with a quotation mark",
                            line -> "”」』\"".indexOf(Wording.last(line.text())) >= 0),
                    feature(
                            "ends-bracket",
                            "ends with a bracket",
                            line -> "）)】》]".indexOf(Wording.last(line.text())) >= 0),
                    feature(
                            "ends-symbol",
                            "ends with a symbol",
                            line -> !line.text().isEmpty()
                                    && !Character.isLetterOrDigit(line.text()
                                            .codePointBefore(line.text().length()))
                                    && "。！？!?；;…：:，、,”」』\")）】》]".indexOf(Wording.last(line.text())) < 0)),
            FeatureTable.always(
                    feature("has-comma", "has a comma", line -> line.has(Wording.COMMA)),
                    feature("has-full-stop-inside", "has several sentences", line -> line.has(Wording.STOP_INSIDE)),
                    feature("has-bar", "has a bar", line -> line.has(Wording.BAR)),
                    feature("has-slash", "has a slash", line -> line.length() <= 40 && line.has(Wording.SLASH)),
                    feature("has-early-colon", "a few words and a colon", line -> Wording.earlyColon(line.text()) > 0)),
            FeatureTable.where(
                    line -> line.has(Wording.SMALL_LATIN | Wording.AT),
                    feature("has-address", "has a web address", line -> Wording.hasUrl(line.text())),
                    feature(
                            "is-address",
                            "nothing but a web address",
                            line -> line.text().startsWith("http")
                                    && line.text().indexOf(' ') < 0),
                    feature("has-at", "has a mail address", line -> line.text().indexOf('@') > 0)),
            FeatureTable.always(
                    feature("has-digits", "has many digits", line -> line.has(Wording.MANY_DIGITS)),
                    feature("has-date", "has a date", line -> line.length() <= 40 && hasDate(line.text())),
                    feature("no-han", "without Chinese", line -> !line.has(Wording.HAN)),
                    feature("no-letter", "without letters", line -> !line.has(Wording.LETTER)),
                    feature(
                            "spaced-out",
                            "its characters stand apart",
                            line -> line.length() <= 60 && Wording.isSpacedOut(line.text()))),
            FeatureTable.where(
                    WordingFeatures::startsWithMark,
                    feature(
                            "in-brackets",
                            "all in brackets",
                            line -> Wording.isWrapped(line.text(), '（', '）')
                                    || Wording.isWrapped(line.text(), '(', ')')
                                    || Wording.isWrapped(line.text(), '【', '】')),
                    feature(
                            "in-book-title-marks",
                            "all in title marks",
                            line -> Wording.isWrapped(line.text(), '《', '》')),
                    feature(
                            "in-quotation-marks",
                            "all in quotation marks",
                            line -> Wording.isWrapped(line.text(), '“', '”')
                                    || Wording.isWrapped(line.text(), '「', '」')),
                    feature(
                            "starts-quotation",
                            "begins with a quotation mark",
                            line -> "“「『\"".indexOf(Wording.first(line.text())) >= 0),
                    feature("starts-book-title", "begins with a title mark", line -> Wording.first(line.text()) == '《'),
                    feature(
                            "starts-triangle",
                            "begins with ▲",
                            line -> "▲△▴↑©◎▼⬆".indexOf(Wording.first(line.text())) >= 0)),
            FeatureTable.always(feature(
                    "starts-figure-number", "begins with the number of a figure", WordingFeatures::startsWithFigure)),
            FeatureTable.where(
                    WordingFeatures::startsWithMark,
                    feature(
                            "starts-dash",
                            "begins with a dash",
                            line -> "—-–·".indexOf(Wording.first(line.text())) >= 0),
                    feature(
                            "starts-star",
                            "begins with a star or a note mark",
                            line -> "*＊※☀★❖◎|丨".indexOf(Wording.first(line.text())) >= 0),
                    feature(
                            "starts-symbol",
                            "begins with a symbol",
                            line -> !Character.isLetterOrDigit(Wording.first(line.text()))
                                    && !Wording.opens(line.text()))),
            FeatureTable.always(feature("has-arrow", "has an arrow", line -> line.has(Wording.ARROW))),
            FeatureTable.where(
                    line -> (line.firstTopics() & Topic.CREDIT.bit()) != 0,
                    feature("credit-form", "worded as a credit", line -> line.length() <= 45 && isCredit(line)),
                    feature(
                            "credit-form-alone",
                            "worded as a credit, no picture before it",
                            line -> line.length() <= 45 && isCredit(line) && line.before() != Neighbour.PICTURE)),
            FeatureTable.where(
                    WordingFeatures::isBesidePicture,
                    feature(
                            "caption-form",
                            "worded as the caption of a picture beside it",
                            line -> line.length() <= 80 && isBesidePicture(line) && isCaption(line)),
                    feature(
                            "short-beside-picture",
                            "short, beside a picture",
                            line -> line.length() <= 30 && isBesidePicture(line)),
                    feature(
                            "caption-style",
                            "small, grey or centred, beside a picture",
                            line -> isBesidePicture(line)
                                    && (line.scale() < 0.96
                                            || line.typography().color().isGrey()
                                            || line.typography().isCentered()))),
            FeatureTable.always(
                    feature(
                            "ends-photographer",
                            "ends with who took the picture",
                            line -> endsWithPhotographer(line.text())),
                    feature("has-atom", "has a picture or formula in the line", Line::hasAtom),
                    feature("repeated", "says the same as another line", line -> line.times() > 1),
                    feature("repeated-often", "says the same as several lines", line -> line.times() > 3),
                    feature(
                            "looks-like-code",
                            "looks like code",
                            line -> !line.has(Wording.HAN) && line.has(Wording.CODE)),
                    feature(
                            "lower-case-start",
                            "begins with a small letter",
                            line -> Character.isLowerCase(Wording.first(line.text())))),
            new FeatureTable(line -> line.topics() != 0, topics()));

    private WordingFeatures() {}

    private static List<Feature> topics() {
        List<Feature> rows = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            String name = topic.name().toLowerCase(Locale.ROOT);
            rows.add(feature("says-" + name, topic.about(), line -> (line.topics() & topic.bit()) != 0));
            rows.add(feature(
                    "short-says-" + name,
                    topic.about() + " in few words",
                    line -> line.length() <= 22 && (line.topics() & topic.bit()) != 0));
            rows.add(feature(
                    "starts-" + name,
                    topic.about() + " at its start",
                    line -> (line.firstTopics() & topic.bit()) != 0));
        }
        return List.copyOf(rows);
    }

    /** Returns true where the last character is neither letter nor digit. */
    private static boolean endsWithMark(Line line) {
        return !Character.isLetterOrDigit(Wording.last(line.text()));
    }

    /** Returns true where the first character is neither letter nor digit, or is 丨, a letter that is used as a bar. */
    private static boolean startsWithMark(Line line) {
        char first = Wording.first(line.text());
        return !Character.isLetterOrDigit(first) || first == '丨';
    }

    private static boolean isBesidePicture(Line line) {
        return line.before() == Neighbour.PICTURE || line.after() == Neighbour.PICTURE;
    }

    /** A role, which the table asks for, a separator and names. */
    private static boolean isCredit(Line line) {
        String text = line.text();
        for (int i = 1; i < Math.min(text.length() - 1, 6); i++) {
            if ("|｜丨/／:：".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCaption(Line line) {
        String text = line.text();
        char first = Wording.first(text);
        return "▲△▴◤↑©".indexOf(first) >= 0
                || startsWithFigure(line)
                || endsWithPhotographer(text)
                || (line.firstTopics() & Topic.CAPTION.bit()) != 0
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
    private static boolean startsWithFigure(Line line) {
        String text = line.text();
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
