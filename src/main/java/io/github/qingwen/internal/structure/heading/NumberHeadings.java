package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.Check;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.NearMiss;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A number that stands out and, in the next line, a title: one heading, joined by a space. */
public final class NumberHeadings implements Inference {
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?:No|NO|no|Part|PART|part|Chapter|Vol|VOL|Step|STEP|Q|TOP|Top|第)\\s?[.．·]?\\s?)?"
                    + "(?:\\d{1,3}|[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[①-⑳])\\s?[.．、/章节部分]?");

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Segment> result = new ArrayList<>(segments.size());
        for (int i = 0; i < segments.size(); i++) {
            if (isPair(segments, i)
                    && segments.get(i) instanceof Segment.Text number
                    && segments.get(i + 1) instanceof Segment.Text title) {
                List<Check> checks = checks(number.typography(), title.typography(), scope);
                if (Check.allHold(checks)) {
                    result.add(HeadingLines.join(number, title, scope, Check.reasons(checks)));
                    i++;
                    continue;
                }
            }
            result.add(segments.get(i));
        }
        return Outcome.of(result);
    }

    @Override
    public List<NearMiss> nearMisses(List<Segment> segments, Scope scope) {
        List<NearMiss> misses = new ArrayList<>();
        for (int i = 0; i < segments.size(); i++) {
            if (isPair(segments, i)
                    && segments.get(i) instanceof Segment.Text number
                    && segments.get(i + 1) instanceof Segment.Text title) {
                int at = i;
                Check.onlyFailure(checks(number.typography(), title.typography(), scope))
                        .ifPresent(lacked -> misses.add(new NearMiss(at, scope.rule(), lacked)));
            }
        }
        return misses;
    }

    /** Returns true where a number alone in its line stands above another line. */
    private static boolean isPair(List<Segment> segments, int at) {
        return at + 1 < segments.size()
                && segments.get(at + 1) instanceof Segment.Text
                && segments.get(at) instanceof Segment.Text number
                && number.typography().length() <= HeadingThresholds.LONGEST_NUMBER
                && NUMBER.matcher(number.typography().text()).matches();
    }

    private static List<Check> checks(Typography number, Typography title, Scope scope) {
        double body = scope.document().bodySize();
        return List.of(
                new Check(
                        number.ownBackground() || number.bold() || number.size() > body,
                        () -> "number: " + Emphasis.of(number, scope.document()).facts()),
                new Check(
                        title.bold() || title.size() > body,
                        () -> "title in the next line: "
                                + Emphasis.of(title, scope.document()).facts()),
                new Check(
                        title.length() <= HeadingThresholds.LONGEST_NUMBERED_TITLE,
                        () -> title.length() <= HeadingThresholds.LONGEST_NUMBERED_TITLE
                                ? ""
                                : "title of " + title.length() + " characters"),
                new Check(
                        !Sentences.endsLikeClause(title.text()),
                        () -> Sentences.endsLikeClause(title.text()) ? "title ends like a sentence" : ""));
    }
}
