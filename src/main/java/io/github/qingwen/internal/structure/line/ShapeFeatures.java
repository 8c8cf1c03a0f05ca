package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Typography;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Features of the lines of the same shape, and combinations of two facts: each emphasis with each form. */
final class ShapeFeatures {
    /** How a line stands out. */
    private static final List<Part> EMPHASES = List.of(
            new Part("bold", (lines, i) -> lines.get(i).typography().bold()),
            new Part("larger", (lines, i) -> lines.scale(i) > 1.08),
            new Part("centred", (lines, i) -> lines.get(i).typography().isCentered()),
            new Part("coloured", (lines, i) -> isColoured(lines.get(i).typography())),
            new Part("plain", ShapeFeatures::isPlain),
            new Part("numbered", (lines, i) -> lines.get(i).isNumbered()),
            new Part("own-box", (lines, i) -> lines.boxContent(i).lines() == 1),
            new Part("heading-element", (lines, i) -> lines.get(i).isInHeadingElement()));

    /** The form of a line's text, and its neighbours. */
    private static final List<Part> FORMS = List.of(
            new Part("title", ShapeFeatures::isTitle),
            new Part("title-above-text", (lines, i) -> isTitle(lines, i) && textFollows(lines, i)),
            new Part("title-above-picture", (lines, i) -> isTitle(lines, i) && lines.after(i) == Neighbour.PICTURE),
            new Part("below-picture", (lines, i) -> isNotLong(lines, i) && lines.before(i) == Neighbour.PICTURE),
            new Part("question", ShapeFeatures::isQuestion),
            new Part("sentence", (lines, i) -> lines.get(i).wording().endsSentence()),
            new Part("among-short", (lines, i) -> isShort(lines.previous(i)) && isShort(lines.next(i))),
            new Part("alone", ShapeFeatures::isAlone));

    /** The names of the combinations, a row for each emphasis. */
    static final String[][] NAMES = EMPHASES.stream()
            .map(emphasis -> FORMS.stream()
                    .map(form -> emphasis.name() + "+" + form.name())
                    .toArray(String[]::new))
            .toArray(String[][]::new);

    /** A part of a combination. */
    private record Part(String name, Fact fact) {}

    @FunctionalInterface
    private interface Fact {
        boolean isOf(Lines lines, int i);
    }

    private ShapeFeatures() {}

    static void add(Lines lines, int i, FeatureSink features) {
        group(lines, i, features);
        combinations(lines, i, features);
    }

    private static void group(Lines lines, int i, FeatureSink features) {
        LineGroup shape = lines.shapedAlike(i);
        int size = shape.lines();
        boolean title = lines.couldBeTitle(i);
        boolean belowPicture = lines.before(i) == Neighbour.PICTURE;
        int titles = shape.otherTitles(title);
        int captions = shape.otherBelowPictures(belowPicture);
        Line previous = lines.previous(i);
        boolean afterNumber = previous != null && previous.isNumberAlone();
        features.add("shape-unique", size == 1);
        features.add("shape-2", size == 2);
        features.add("shape-3-8", size >= 3 && size <= 8);
        features.add("shape-many", size > 8);
        features.add("shape-apart", size >= 2 && shape.adjacent() == 0);
        features.add("shape-adjacent", size >= 2 && shape.adjacent() * 2 >= size);
        features.add("shape-titles", titles >= 80);
        features.add("shape-titles-3", title && size >= 3 && titles >= 80);
        features.add("shape-titles-some", titles >= 40 && titles < 80);
        features.add("shape-titles-none", titles >= 0 && titles < 40);
        features.add("shape-captions", belowPicture && captions >= 60);
        features.add("shape-captions-none", captions >= 0 && captions < 30);
        features.add("could-be-title", title);
        features.add("behind-numbers", afterNumber && lines.seriesLength(i - 1) > 1);
    }

    private static void combinations(Lines lines, int i, FeatureSink features) {
        int forms = 0;
        for (int f = 0; f < FORMS.size(); f++) {
            forms |= FORMS.get(f).fact().isOf(lines, i) ? 1 << f : 0;
        }
        for (int e = 0; e < EMPHASES.size() && forms != 0; e++) {
            if (EMPHASES.get(e).fact().isOf(lines, i)) {
                for (int f = 0; f < FORMS.size(); f++) {
                    features.add(NAMES[e][f], (forms & 1 << f) != 0);
                }
            }
        }
    }

    private static boolean isColoured(Typography typography) {
        return typography.isColored() || typography.ownBackground();
    }

    private static boolean isPlain(Lines lines, int i) {
        return lines.looksAlike(i).characters() * 2 > lines.article().characters();
    }

    private static boolean isTitle(Lines lines, int i) {
        Line line = lines.get(i);
        return line.length() <= 30
                && !line.wording().endsSentence()
                && "，、,：:".indexOf(line.wording().last()) < 0;
    }

    private static boolean isQuestion(Lines lines, int i) {
        return isNotLong(lines, i) && "？?！!".indexOf(lines.get(i).wording().last()) >= 0 && textFollows(lines, i);
    }

    private static boolean isAlone(Lines lines, int i) {
        return isNotLong(lines, i) && !lines.looksLikePrevious(i) && !lines.looksLikeNext(i);
    }

    private static boolean isNotLong(Lines lines, int i) {
        return lines.get(i).length() <= 40;
    }

    private static boolean textFollows(Lines lines, int i) {
        Line next = lines.next(i);
        return next != null && next.length() >= ArticleFacts.BODY && lines.after(i) == Neighbour.LINE;
    }

    private static boolean isShort(@Nullable Line line) {
        return line != null && line.length() <= ArticleFacts.SHORT;
    }
}
