package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.Numbering.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The number or bullet at the start of a line, and the series to which it belongs. */
final class NumberingFeatures {
    static final List<FeatureTable> TABLES = List.of(
            new FeatureTable(line -> line.numbering() != null, numbered()),
            FeatureTable.always(
                    feature(
                            "behind-number",
                            "a number stands alone in the line before",
                            line -> line.previous() != null && line.previous().isNumberAlone()),
                    feature(
                            "behind-adjacent-series",
                            "the line before belongs to a list of numbers",
                            line -> line.numbering() == null
                                    && line.previous() != null
                                    && line.previous().seriesLength() > 1),
                    feature(
                            "between-series",
                            "the lines on both sides begin alike",
                            line -> line.numbering() == null
                                    && line.previous() != null
                                    && line.next() != null
                                    && line.previous().beginsLike(line.next()))));

    private NumberingFeatures() {}

    private static List<Feature> numbered() {
        List<Feature> rows = new ArrayList<>();
        for (Form form : Form.values()) {
            rows.add(feature(
                    "form-" + form.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    form == Form.BULLET ? "begins with a bullet" : "numbered",
                    line -> line.isNumberedAs(form)));
        }
        rows.addAll(List.of(
                feature("numbering-alone", "a number alone", line -> line.isNumberAlone()),
                feature("series", "its number counts on", line -> line.isNumbered() && line.seriesLength() > 1),
                feature(
                        "series-3",
                        "one of three or more that count on",
                        line -> line.isNumbered() && line.seriesLength() >= 3),
                feature(
                        "series-adjacent",
                        "the next number is in the next line",
                        line -> line.isNumbered() && line.seriesGap() == 1),
                feature(
                        "series-near",
                        "the next number is 2 or 3 lines away",
                        line -> line.isNumbered() && line.seriesGap() >= 2 && line.seriesGap() <= 3),
                feature(
                        "series-far",
                        "the next number is more than 3 lines away",
                        line -> line.isNumbered() && line.seriesGap() > 3),
                feature(
                        "series-none",
                        "no other number belongs to it",
                        line -> line.isNumbered() && line.seriesGap() == 0),
                twins("series-titles-80", "lines numbered so could all be titles", 80, 101),
                twins("series-titles-50", "most lines numbered so could be titles", 50, 80),
                twins("series-titles-20", "some lines numbered so could be titles", 20, 50),
                twins("series-titles-0", "lines numbered so are no titles", 0, 20),
                feature("number-1", "number one", line -> line.isNumbered() && line.number() == 1),
                feature("number-large", "a number above 12", line -> line.isNumbered() && line.number() > 12),
                feature(
                        "series-far-short",
                        "short, the next number is far away",
                        line -> line.isNumbered()
                                && line.seriesGap() >= 2
                                && line.length() <= 40
                                && !line.endsSentence()),
                feature(
                        "series-far-long",
                        "long, the next number is far away",
                        line -> line.isNumbered() && line.seriesGap() >= 2 && line.length() > 60),
                feature(
                        "series-adjacent-short",
                        "short, the next number is in the next line",
                        line -> line.isNumbered() && line.seriesGap() == 1 && line.length() <= 26),
                feature(
                        "series-adjacent-sentence",
                        "a sentence, the next number is in the next line",
                        line -> line.isNumbered() && line.seriesGap() == 1 && line.endsSentence()),
                feature(
                        "series-bold",
                        "bold, its number counts on",
                        line -> line.isNumbered()
                                && line.seriesLength() > 1
                                && line.typography().bold()),
                feature(
                        "series-bold-far",
                        "bold, the next number is further away",
                        line -> line.isNumbered()
                                && line.seriesGap() > 1
                                && line.typography().bold()),
                feature(
                        "series-plain",
                        "in plain weight, its number counts on",
                        line -> line.isNumbered()
                                && line.seriesLength() > 1
                                && !line.typography().bold()),
                feature(
                        "bullet-series",
                        "the same bullet stands in the next line",
                        line -> line.isBullet() && line.seriesGap() == 1),
                feature(
                        "bullet-run",
                        "one of three or more lines with one bullet",
                        line -> line.isBullet() && line.seriesGap() == 1 && line.seriesLength() >= 3),
                feature(
                        "number-run",
                        "one of three or more numbered lines side by side",
                        line -> line.isNumbered() && line.seriesGap() == 1 && line.seriesLength() >= 3),
                feature(
                        "bullet-near",
                        "the same bullet stands near",
                        line -> line.isBullet() && line.seriesGap() >= 2 && line.seriesGap() <= 4),
                feature(
                        "bullet-far",
                        "the same bullet stands far away",
                        line -> line.isBullet() && line.seriesGap() > 4),
                feature(
                        "bullet-alone",
                        "no other line has its bullet",
                        line -> line.isBullet() && line.seriesGap() == 0)));
        return List.copyOf(rows);
    }

    private static Feature twins(String name, String about, int from, int to) {
        return feature(
                name,
                about,
                line -> line.isNumbered()
                        && line.numberedAlike().otherTitles(line.couldBeTitle()) >= from
                        && line.numberedAlike().otherTitles(line.couldBeTitle()) < to);
    }
}
