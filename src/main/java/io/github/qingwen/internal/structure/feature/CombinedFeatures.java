package io.github.qingwen.internal.structure.feature;

import io.github.qingwen.internal.structure.evidence.ArticleFacts;
import io.github.qingwen.internal.structure.evidence.Line;
import io.github.qingwen.internal.structure.evidence.Neighbour;
import io.github.qingwen.internal.structure.evidence.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts that mean more together than each by itself: each emphasis with each form. */
final class CombinedFeatures {
    private static final Emphasis[] EMPHASES = Emphasis.values();
    private static final Form[] FORMS = Form.values();

    static final FeatureTable TABLE = new FeatureTable(line -> true, CombinedFeatures::rows, features());

    private CombinedFeatures() {}

    /** How a line stands out. */
    private enum Emphasis {
        BOLD("bold", "bold"),
        LARGER("larger", "larger than the text"),
        CENTRED("centred", "centred"),
        COLOURED("coloured", "coloured"),
        PLAIN("plain", "looks like the text"),
        NUMBERED("numbered", "numbered"),
        OWN_BOX("own-box", "alone in its box"),
        HEADING_ELEMENT("heading-element", "in a heading element");

        private final String label;
        private final String about;

        Emphasis(String label, String about) {
            this.label = label;
            this.about = about;
        }

        boolean isOf(Line line) {
            return switch (this) {
                case BOLD -> line.typography().bold();
                case LARGER -> line.scale() > 1.08;
                case CENTRED -> line.typography().isCentered();
                case COLOURED ->
                    line.typography().isColored() || line.typography().ownBackground();
                case PLAIN ->
                    line.looksAlike().characters() * 2 > line.article().characters();
                case NUMBERED -> line.isNumbered();
                case OWN_BOX -> line.boxContent().lines() == 1;
                case HEADING_ELEMENT -> line.segment().markup().heading() != null;
            };
        }
    }

    /** How a line is worded, and what stands beside it. */
    private enum Form {
        TITLE("title", "short without a final mark"),
        TITLE_ABOVE_TEXT("title-above-text", "short without a final mark, text follows"),
        TITLE_ABOVE_PICTURE("title-above-picture", "short without a final mark, a picture follows"),
        BELOW_PICTURE("below-picture", "short, below a picture"),
        QUESTION("question", "a question, text follows"),
        SENTENCE("sentence", "ends like a sentence"),
        AMONG_SHORT("among-short", "short lines on both sides"),
        ALONE("alone", "nothing of its look on either side");

        private final String label;
        private final String about;

        Form(String label, String about) {
            this.label = label;
            this.about = about;
        }

        boolean isOf(Line line) {
            return switch (this) {
                case TITLE -> isTitle(line);
                case TITLE_ABOVE_TEXT -> isTitle(line) && textFollows(line);
                case TITLE_ABOVE_PICTURE -> isTitle(line) && line.after() == Neighbour.PICTURE;
                case BELOW_PICTURE -> line.length() <= 40 && line.before() == Neighbour.PICTURE;
                case QUESTION ->
                    line.length() <= 40 && "？?！!".indexOf(Wording.last(line.text())) >= 0 && textFollows(line);
                case SENTENCE -> line.endsSentence();
                case AMONG_SHORT -> isShort(line.previous()) && isShort(line.next());
                case ALONE -> line.length() <= 40 && !line.looksLike(line.previous()) && !line.looksLike(line.next());
            };
        }

        private static boolean isTitle(Line line) {
            return line.length() <= 30 && !line.endsSentence() && "，、,：:".indexOf(Wording.last(line.text())) < 0;
        }

        private static boolean textFollows(Line line) {
            return line.next() != null && line.next().length() >= ArticleFacts.BODY && line.after() == Neighbour.LINE;
        }

        private static boolean isShort(@Nullable Line line) {
            return line != null && line.length() <= 26;
        }
    }

    private static List<Feature> features() {
        List<Feature> features = new ArrayList<>();
        for (Emphasis emphasis : EMPHASES) {
            for (Form form : FORMS) {
                features.add(new Feature(emphasis.label + "+" + form.label, emphasis.about + ", " + form.about));
            }
        }
        return List.copyOf(features);
    }

    private static void rows(Line line, FeatureSink features) {
        int forms = 0;
        for (Form form : FORMS) {
            forms |= form.isOf(line) ? 1 << form.ordinal() : 0;
        }
        for (Emphasis emphasis : EMPHASES) {
            if (forms != 0 && emphasis.isOf(line)) {
                for (Form form : FORMS) {
                    features.add((forms & 1 << form.ordinal()) != 0);
                }
            } else {
                features.skip(FORMS.length);
            }
        }
    }
}
