package io.github.qingwen.internal.structure.line;

import io.github.qingwen.internal.structure.segment.Check;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.NearMiss;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The small grey line below a picture is its caption: {@code ▲ …}, {@code （图/…）}, {@code 图源：…}, a site's name. */
public final class Captions implements Inference {
    /** Most characters of a caption. */
    private static final int LONGEST = 80;
    /** Most characters of a caption that is known by its wording alone. */
    private static final int LONGEST_BY_WORDING = 40;
    /** Largest font size, in CSS pixels, of a caption that is known by its typography alone. */
    private static final double LARGEST = 14;

    /** Wordings that only captions have. */
    private static final Pattern WORDING =
            Pattern.compile("[▲△▴◤↑]\\s*\\S.*|[（(]?\\s*(?:图片?|照片|图源|图片来源|题图|摄影|供图|来源|制图|绘图)\\s*[/／|｜丨:：].*"
                    + "|图\\s?\\d{1,3}(?:[.:：、\\s].*)?|.*[（(](?:图|图源|图片来源|来源|摄影|供图)[^（）()]*[）)]");

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            int last = result.size() - 1;
            if (last >= 0
                    && segment instanceof Segment.Text text
                    && result.get(last) instanceof Segment.Resolved picture
                    && picture.isUncaptionedFigure()) {
                List<Check> checks = checks(text.typography(), scope);
                if (Check.allHold(checks)) {
                    result.set(last, captioned(picture, text, scope, Check.reasons(checks)));
                    continue;
                }
            }
            result.add(segment);
        }
        return Outcome.of(result);
    }

    @Override
    public List<NearMiss> nearMisses(List<Segment> segments, Scope scope) {
        List<NearMiss> misses = new ArrayList<>();
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Text text
                    && segments.get(i - 1) instanceof Segment.Resolved picture
                    && picture.isUncaptionedFigure()) {
                int at = i;
                Check.onlyFailure(checks(text.typography(), scope))
                        .ifPresent(lacked -> misses.add(new NearMiss(at, scope.rule(), lacked)));
            }
        }
        return misses;
    }

    private static Segment captioned(Segment.Resolved picture, Segment.Text text, Scope scope, String because) {
        Block.Figure figure = (Block.Figure) picture.block();
        return new Segment.Resolved(
                new Block.Figure(figure.images(), scope.inlines(text)), picture.box(), scope.inferred(text, because));
    }

    private static List<Check> checks(Typography line, Scope scope) {
        double body = scope.document().bodySize();
        boolean smaller = line.size() < body;
        boolean grey = line.color().isGrey();
        boolean byWording = WORDING.matcher(line.text()).matches()
                && (smaller || grey || line.isCentered() || line.length() <= LONGEST_BY_WORDING);
        boolean byTypography = smaller
                && line.size() <= LARGEST
                && (grey || line.isCentered())
                && !line.bold()
                && !line.ownBackground();
        return List.of(
                new Check(true, () -> "below a picture"),
                new Check(
                        line.length() <= LONGEST, () -> line.length() <= LONGEST ? "" : line.length() + " characters"),
                new Check(line.size() <= body, () -> line.size() <= body ? "" : "larger than the text"),
                new Check(
                        byWording || byTypography,
                        () -> byWording
                                ? "worded as a caption"
                                : byTypography
                                        ? "small and " + (grey ? "grey" : "centred")
                                        : "neither worded as a caption nor small and grey or centred"));
    }
}
