package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Twins;

/** Features of the lines that look like a line. */
final class LookFeatures {
    static final FeatureTable TABLE = FeatureTable.always(LookFeatures::rows);

    private LookFeatures() {}

    private static void rows(Line line, FeatureSink features) {
        Twins look = line.looksAlike();
        int lines = look.lines();
        int characters = look.characters();
        int all = line.article().characters();
        boolean several = lines >= 2;
        features.add("look-unique", "no other line looks so", lines == 1);
        features.add("look-2-4", "two to four lines look so", several && lines <= 4);
        features.add("look-rare", "few characters look so", characters * 8 < all);
        features.add("look-main", "most of the article looks so", characters * 2 > all);
        features.add("look-apart", "several lines look so, never side by side", lines >= 3 && look.neighbours() == 0);
        features.add(
                "look-adjacent", "lines that look so stand side by side", several && look.neighbours() * 2 >= lines);
        features.add("look-short", "lines that look so are short", several && characters <= 22 * lines);
        features.add(
                "look-sentences", "lines that look so end like sentences", several && look.sentences() * 2 >= lines);
        features.add(
                "look-heads", "most lines that look so stand above text", several && look.aboveBody() * 3 >= lines * 2);
        features.add("look-heads-some", "some lines that look so stand above text", several && look.aboveBody() > 0);
        int titles = look.otherTitles(line.couldBeTitle());
        features.add("look-titles-80", "lines that look so could all be titles", titles >= 80);
        features.add("look-titles-50", "most lines that look so could be titles", titles >= 50 && titles < 80);
        features.add("look-titles-20", "some lines that look so could be titles", titles >= 20 && titles < 50);
        features.add("look-titles-0", "lines that look so are no titles", titles >= 0 && titles < 20);
        int captions = look.otherBelowPictures(line.before() == Neighbour.PICTURE);
        features.add("look-captions-60", "lines that look so stand below pictures", captions >= 60);
        features.add(
                "look-captions-0", "lines that look so do not stand below pictures", captions >= 0 && captions < 20);
        boolean unlikeMost = several && characters * 4 < all;
        features.add("look-twins", "looks unlike most of the article, as others do", unlikeMost);
        features.add(
                "look-twin-titles",
                "looks unlike most of the article, as others that could be titles",
                unlikeMost && titles >= 50);
        features.add(
                "look-twin-captions",
                "looks unlike most of the article, as others below pictures",
                unlikeMost && captions >= 50);
    }
}
