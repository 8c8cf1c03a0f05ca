package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.BoxCoverage;
import io.github.qingwen.internal.structure.segment.Check;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.NearMiss;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/**
 * Bold lines of their own between paragraphs. This is weak evidence: it counts only in an article without any other heading, for
 * several such lines, none of which ends like a sentence, and not in a small box, whose title such a line is.
 */
public final class BoldLineHeadings implements Inference {
    private static final String FINAL = "？！?!~～”\"";

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        if (hasHeadings(segments)) {
            return Outcome.of(segments);
        }
        BoxCoverage boxes = BoxCoverage.of(segments, scope.document());
        List<Segment> result = new ArrayList<>(segments.size());
        int found = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            List<Check> checks =
                    segment instanceof Segment.Text text ? checks(text, i, segments, boxes, scope) : List.of();
            if (segment instanceof Segment.Text text && Check.allHold(checks)) {
                result.add(HeadingLines.join(List.of(text), scope, Check.reasons(checks)));
                found++;
            } else {
                result.add(segment);
            }
        }
        return Outcome.of(found >= HeadingThresholds.FEWEST_BOLD_LINES ? result : segments);
    }

    @Override
    public List<NearMiss> nearMisses(List<Segment> segments, Scope scope) {
        BoxCoverage boxes = BoxCoverage.of(segments, scope.document());
        List<NearMiss> misses = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.Text text
                    && text.typography().bold()) {
                List<Check> checks = checks(text, i, segments, boxes, scope);
                if (Check.allHold(checks)) {
                    String lacked =
                            hasHeadings(segments) ? "the article has other headings" : "it is the only such line";
                    misses.add(new NearMiss(i, scope.rule(), lacked));
                } else {
                    int at = i;
                    Check.onlyFailure(checks).ifPresent(lacked -> misses.add(new NearMiss(at, scope.rule(), lacked)));
                }
            }
        }
        return misses;
    }

    /** The first segment may be a title above the text. */
    private static boolean hasHeadings(List<Segment> segments) {
        return segments.stream().skip(1).anyMatch(Segment.Heading.class::isInstance);
    }

    private static List<Check> checks(
            Segment.Text text, int at, List<Segment> segments, BoxCoverage boxes, Scope scope) {
        Typography line = text.typography();
        if (!line.bold()) {
            return List.of(new Check(false, () -> "not bold"), new Check(false, () -> ""));
        }
        boolean alone = !isBold(segments, at - 1) && !isBold(segments, at + 1);
        return List.of(
                new Check(true, () -> "bold"),
                new Check(
                        line.length() <= HeadingThresholds.LONGEST_BOLD_LINE,
                        () -> line.length() <= HeadingThresholds.LONGEST_BOLD_LINE
                                ? ""
                                : line.length() + " characters"),
                new Check(
                        line.size() >= scope.document().bodySize() - HeadingThresholds.BOLD_LINE_SLACK,
                        () -> Emphasis.of(line, scope.document()).facts()),
                new Check(HeadingLines.canBeTitle(line.text()), () -> HeadingLines.whyNoTitle(line.text())),
                new Check(!endsLikeSpeech(line.text()), () -> endsLikeSpeech(line.text()) ? "ends like speech" : ""),
                new Check(alone, () -> alone ? "no bold line beside it" : "a bold line beside it"),
                new Check(
                        HeadingLines.headsText(segments, at + 1),
                        () -> HeadingLines.headsText(segments, at + 1) ? "text follows" : "no text follows"),
                new Check(!boxes.setsApart(text), () -> boxes.setsApart(text) ? "in a box of its own" : ""));
    }

    private static boolean endsLikeSpeech(String text) {
        return !text.isEmpty() && FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isBold(List<Segment> segments, int at) {
        return at >= 0
                && at < segments.size()
                && segments.get(at) instanceof Segment.Text text
                && text.typography().bold();
    }
}
