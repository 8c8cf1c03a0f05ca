package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Numbering.Form;
import java.util.List;

/** The number or bullet at the start of a line, and the series to which it belongs. */
final class NumberingFeatures {
    static final List<FeatureTable> TABLES = List.of(
            FeatureTable.where(line -> line.numbering() != null, NumberingFeatures::ofTheLine),
            FeatureTable.always(NumberingFeatures::ofItsNeighbours));

    private NumberingFeatures() {}

    private static void ofTheLine(Line line, FeatureSink features) {
        forms(line, features);
        series(line, features);
        titles(line, features);
        seriesAndLook(line, features);
        bullets(line, features);
    }

    private static void forms(Line line, FeatureSink features) {
        features.add("form-word", "numbered", line.isNumberedAs(Form.WORD));
        features.add("form-zero", "numbered", line.isNumberedAs(Form.ZERO));
        features.add("form-chinese", "numbered", line.isNumberedAs(Form.CHINESE));
        features.add("form-chinese-parentheses", "numbered", line.isNumberedAs(Form.CHINESE_PARENTHESES));
        features.add("form-arabic", "numbered", line.isNumberedAs(Form.ARABIC));
        features.add("form-decimal", "numbered", line.isNumberedAs(Form.DECIMAL));
        features.add("form-arabic-parentheses", "numbered", line.isNumberedAs(Form.ARABIC_PARENTHESES));
        features.add("form-circled", "numbered", line.isNumberedAs(Form.CIRCLED));
        features.add("form-lone", "numbered", line.isNumberedAs(Form.LONE));
        features.add("form-bullet", "begins with a bullet", line.isNumberedAs(Form.BULLET));
    }

    private static void series(Line line, FeatureSink features) {
        boolean numbered = line.isNumbered();
        int length = line.seriesLength();
        int gap = line.seriesGap();
        features.add("numbering-alone", "a number alone", line.isNumberAlone());
        features.add("series", "its number counts on", numbered && length > 1);
        features.add("series-3", "one of three or more that count on", numbered && length >= 3);
        features.add("series-adjacent", "the next number is in the next line", numbered && gap == 1);
        features.add("series-near", "the next number is 2 or 3 lines away", numbered && gap >= 2 && gap <= 3);
        features.add("series-far", "the next number is more than 3 lines away", numbered && gap > 3);
        features.add("series-none", "no other number belongs to it", numbered && gap == 0);
    }

    private static void titles(Line line, FeatureSink features) {
        int titles = line.isNumbered() ? line.numberedAlike().otherTitles(line.couldBeTitle()) : -1;
        features.add("series-titles-80", "lines numbered so could all be titles", titles >= 80);
        features.add("series-titles-50", "most lines numbered so could be titles", titles >= 50 && titles < 80);
        features.add("series-titles-20", "some lines numbered so could be titles", titles >= 20 && titles < 50);
        features.add("series-titles-0", "lines numbered so are no titles", titles >= 0 && titles < 20);
    }

    private static void seriesAndLook(Line line, FeatureSink features) {
        boolean numbered = line.isNumbered();
        boolean counts = numbered && line.seriesLength() > 1;
        boolean bold = line.typography().bold();
        int length = line.length();
        int gap = line.seriesGap();
        features.add("number-1", "number one", numbered && line.number() == 1);
        features.add("number-large", "a number above 12", numbered && line.number() > 12);
        features.add(
                "series-far-short",
                "short, the next number is far away",
                numbered && gap >= 2 && length <= 40 && !line.endsSentence());
        features.add("series-far-long", "long, the next number is far away", numbered && gap >= 2 && length > 60);
        features.add(
                "series-adjacent-short",
                "short, the next number is in the next line",
                numbered && gap == 1 && length <= 26);
        features.add(
                "series-adjacent-sentence",
                "a sentence, the next number is in the next line",
                numbered && gap == 1 && line.endsSentence());
        features.add("series-bold", "bold, its number counts on", counts && bold);
        features.add("series-bold-far", "bold, the next number is further away", numbered && gap > 1 && bold);
        features.add("series-plain", "in plain weight, its number counts on", counts && !bold);
    }

    private static void bullets(Line line, FeatureSink features) {
        boolean bullet = line.isBullet();
        int gap = line.seriesGap();
        boolean run = gap == 1 && line.seriesLength() >= 3;
        features.add("bullet-series", "the same bullet stands in the next line", bullet && gap == 1);
        features.add("bullet-run", "one of three or more lines with one bullet", bullet && run);
        features.add("number-run", "one of three or more numbered lines side by side", line.isNumbered() && run);
        features.add("bullet-near", "the same bullet stands near", bullet && gap >= 2 && gap <= 4);
        features.add("bullet-far", "the same bullet stands far away", bullet && gap > 4);
        features.add("bullet-alone", "no other line has its bullet", bullet && gap == 0);
    }

    private static void ofItsNeighbours(Line line, FeatureSink features) {
        Line previous = line.previous();
        Line next = line.next();
        boolean plain = line.numbering() == null;
        features.add(
                "behind-number",
                "a number stands alone in the line before",
                previous != null && previous.isNumberAlone());
        features.add(
                "behind-adjacent-series",
                "the line before belongs to a list of numbers",
                plain && previous != null && previous.seriesLength() > 1);
        features.add(
                "between-series",
                "the lines on both sides begin alike",
                plain && previous != null && next != null && previous.beginsLike(next));
    }
}
