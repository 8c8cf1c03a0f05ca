package io.github.qingwen.internal.structure.feature;

import static io.github.qingwen.internal.structure.feature.Feature.feature;

import io.github.qingwen.internal.structure.evidence.ArticleFacts;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Facts that mean more together than each by itself. */
final class CombinedFeatures {

    private CombinedFeatures() {}

    private record Fact(String name, String about, Predicate<Line> test) {}

    private static final List<Fact> EMPHASES = emphases();
    private static final List<Fact> FORMS = forms();
    static final List<Feature> ROWS = rows();

    private static List<Fact> emphases() {
        return List.of(
                new Fact("bold", "bold", line -> line.typography().bold()),
                new Fact("larger", "larger than the text", line -> line.scale() > 1.08),
                new Fact("centred", "centred", line -> line.typography().isCentered()),
                new Fact(
                        "coloured",
                        "coloured",
                        line -> line.typography().isColored()
                                || line.typography().ownBackground()),
                new Fact(
                        "plain",
                        "looks like the text",
                        line -> line.looksAlike().characters() * 2
                                > line.article().characters()),
                new Fact("numbered", "numbered", Line::isNumbered),
                new Fact(
                        "own-box", "alone in its box", line -> line.boxContent().lines() == 1),
                new Fact(
                        "heading-element",
                        "in a heading element",
                        line -> line.segment().markup().headingLevel() > 0));
    }

    private static List<Fact> forms() {
        return List.of(
                new Fact("title", "short without a final mark", line -> line.length() <= 30 && isOpen(line)),
                new Fact(
                        "title-above-text",
                        "short without a final mark, text follows",
                        line -> line.length() <= 30 && isOpen(line) && textFollows(line)),
                new Fact(
                        "title-above-picture",
                        "short without a final mark, a picture follows",
                        line -> line.length() <= 30 && isOpen(line) && line.after() == Neighbour.PICTURE),
                new Fact(
                        "below-picture",
                        "short, below a picture",
                        line -> line.length() <= 40 && line.before() == Neighbour.PICTURE),
                new Fact(
                        "question",
                        "a question, text follows",
                        line -> "？?！!".indexOf(Wording.last(line.text())) >= 0
                                && line.length() <= 40
                                && textFollows(line)),
                new Fact("sentence", "ends like a sentence", line -> line.endsSentence()),
                new Fact(
                        "among-short",
                        "short lines on both sides",
                        line -> isShort(line.previous()) && isShort(line.next())),
                new Fact(
                        "alone",
                        "nothing of its look on either side",
                        line -> line.length() <= 40
                                && !line.looksLike(line.previous())
                                && !line.looksLike(line.next())));
    }

    private static List<Feature> rows() {
        List<Feature> rows = new ArrayList<>();
        for (Fact emphasis : EMPHASES) {
            for (Fact form : FORMS) {
                rows.add(feature(
                        emphasis.name() + "+" + form.name(),
                        emphasis.about() + ", " + form.about(),
                        line -> emphasis.test().test(line) && form.test().test(line)));
            }
        }
        return List.copyOf(rows);
    }

    /** Adds the indexes of the rows that hold for a line: each emphasis and each form is looked at once. */
    static int add(Line line, int offset, int[] found, int count) {
        int forms = 0;
        for (int f = 0; f < FORMS.size(); f++) {
            forms |= FORMS.get(f).test().test(line) ? 1 << f : 0;
        }
        int end = count;
        for (int e = 0; forms != 0 && e < EMPHASES.size(); e++) {
            if (EMPHASES.get(e).test().test(line)) {
                for (int left = forms; left != 0; left &= left - 1) {
                    found[end++] = offset + e * FORMS.size() + Integer.numberOfTrailingZeros(left);
                }
            }
        }
        return end;
    }

    private static boolean isOpen(Line line) {
        return !line.endsSentence() && "，、,：:".indexOf(Wording.last(line.text())) < 0;
    }

    private static boolean textFollows(Line line) {
        return line.next() != null && line.next().length() >= ArticleFacts.BODY && line.after() == Neighbour.LINE;
    }

    private static boolean isShort(@Nullable Line line) {
        return line != null && line.length() <= 26;
    }
}
