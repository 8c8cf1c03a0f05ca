package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.line.Numbering.Form;
import org.jspecify.annotations.Nullable;

/** Features of the number or bullet at the start of a line, and of the series to which it belongs. */
final class NumberingFeatures {
    private NumberingFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        Numbering numbering = lines.get(i).numbering();
        if (numbering != null) {
            form(numbering.form(), features);
            if (numbering.isBullet()) {
                bullets(lines, i, features);
            } else {
                series(lines, i, features);
                titles(lines.numberedAlike(i).otherTitles(lines.couldBeTitle(i)), features);
                seriesAndLook(lines, i, numbering.value(), features);
            }
        }
        neighbours(numbering, lines.previous(i), lines.next(i), lines, i, features);
    }

    private static void form(Form form, FeatureSink features) {
        features.add("form-word", form == Form.WORD);
        features.add("form-zero", form == Form.ZERO);
        features.add("form-chinese", form == Form.CHINESE);
        features.add("form-chinese-parentheses", form == Form.CHINESE_PARENTHESES);
        features.add("form-arabic", form == Form.ARABIC);
        features.add("form-decimal", form == Form.DECIMAL);
        features.add("form-arabic-parentheses", form == Form.ARABIC_PARENTHESES);
        features.add("form-circled", form == Form.CIRCLED);
        features.add("form-lone", form == Form.LONE);
        features.add("form-bullet", form == Form.BULLET);
    }

    private static void series(Lines lines, int i, FeatureSink features) {
        int length = lines.seriesLength(i);
        int gap = lines.seriesGap(i);
        features.add("numbering-alone", lines.get(i).isNumberAlone());
        features.add("series", length > 1);
        features.add("series-3", length >= 3);
        features.add("series-adjacent", gap == 1);
        features.add("series-near", gap >= 2 && gap <= 3);
        features.add("series-far", gap > 3);
        features.add("series-none", gap == 0);
    }

    private static void titles(int titles, FeatureSink features) {
        features.add("series-titles-80", titles >= 80);
        features.add("series-titles-50", titles >= 50 && titles < 80);
        features.add("series-titles-20", titles >= 20 && titles < 50);
        features.add("series-titles-0", titles >= 0 && titles < 20);
    }

    private static void seriesAndLook(Lines lines, int i, int number, FeatureSink features) {
        boolean counts = lines.seriesLength(i) > 1;
        boolean bold = lines.get(i).typography().bold();
        boolean sentence = lines.get(i).wording().endsSentence();
        int length = lines.get(i).length();
        int gap = lines.seriesGap(i);
        features.add("number-1", number == 1);
        features.add("number-large", number > 12);
        features.add("series-far-short", gap >= 2 && length <= 40 && !sentence);
        features.add("series-far-long", gap >= 2 && length > 60);
        features.add("series-adjacent-short", gap == 1 && length <= 26);
        features.add("series-adjacent-sentence", gap == 1 && sentence);
        features.add("series-bold", counts && bold);
        features.add("series-bold-far", gap > 1 && bold);
        features.add("series-plain", counts && !bold);
        features.add("number-run", gap == 1 && lines.seriesLength(i) >= 3);
    }

    private static void bullets(Lines lines, int i, FeatureSink features) {
        int gap = lines.seriesGap(i);
        features.add("bullet-series", gap == 1);
        features.add("bullet-run", gap == 1 && lines.seriesLength(i) >= 3);
        features.add("bullet-near", gap >= 2 && gap <= 4);
        features.add("bullet-far", gap > 4);
        features.add("bullet-alone", gap == 0);
    }

    private static void neighbours(
            @Nullable Numbering numbering,
            @Nullable Line previous,
            @Nullable Line next,
            Lines lines,
            int i,
            FeatureSink features) {
        if (previous != null) {
            boolean plain = numbering == null;
            features.add("behind-number", previous.isNumberAlone());
            features.add("behind-adjacent-series", plain && lines.seriesLength(i - 1) > 1);
            features.add("between-series", plain && next != null && previous.isNumberedLike(next));
        }
    }
}
