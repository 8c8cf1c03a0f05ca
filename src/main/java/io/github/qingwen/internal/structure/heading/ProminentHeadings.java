package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.Check;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.NearMiss;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Short lines that stand out by size, background or number from the text that follows them. Lines that look like several
 * headings found so are headings too, whatever follows them.
 */
public final class ProminentHeadings implements Inference {
    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Group> groups = groups(segments, scope);
        RecurringHeadingStyles recurring = recurring(groups, segments);
        List<Segment> result = new ArrayList<>(segments.size());
        for (Group group : groups) {
            List<Check> checks = checks(group, segments, recurring, scope);
            if (Check.allHold(checks)) {
                result.add(HeadingLines.join(group.lines(), scope, Check.reasons(checks)));
            } else {
                result.addAll(segments.subList(group.from(), group.to()));
            }
        }
        return Outcome.of(result);
    }

    @Override
    public List<NearMiss> nearMisses(List<Segment> segments, Scope scope) {
        List<Group> groups = groups(segments, scope);
        RecurringHeadingStyles recurring = recurring(groups, segments);
        List<NearMiss> misses = new ArrayList<>();
        for (Group group : groups) {
            Group candidate = group.lines().isEmpty() ? single(group, segments) : group;
            if (!candidate.lines().isEmpty()
                    && Emphasis.of(candidate.first(), scope.document()).isSome()) {
                Check.onlyFailure(checks(candidate, segments, recurring, scope))
                        .ifPresent(lacked -> misses.add(new NearMiss(group.from(), scope.rule(), lacked)));
            }
        }
        return misses;
    }

    /** Returns a group of one line that is not prominent as a candidate. */
    private static Group single(Group group, List<Segment> segments) {
        return segments.get(group.from()) instanceof Segment.Text text
                ? new Group(group.from(), group.to(), List.of(text))
                : group;
    }

    /**
     * Neighbouring prominent lines of one typography, or one segment that is none.
     *
     * @param from index of the first segment
     * @param to index behind the last
     * @param lines the prominent lines; empty where the segment is none
     */
    private record Group(int from, int to, List<Segment.Text> lines) {
        Typography first() {
            return lines.get(0).typography();
        }

        String text() {
            return lines.stream().map(line -> line.typography().text()).collect(Collectors.joining());
        }
    }

    private static List<Group> groups(List<Segment> segments, Scope scope) {
        List<Group> groups = new ArrayList<>();
        int at = 0;
        while (at < segments.size()) {
            List<Segment.Text> lines = prominentLines(segments, at, scope);
            int end = at + Math.max(1, lines.size());
            groups.add(new Group(at, end, lines));
            at = end;
        }
        return groups;
    }

    /** Returns the prominent lines from an index on that look the same; empty where the segment there is none. */
    private static List<Segment.Text> prominentLines(List<Segment> segments, int from, Scope scope) {
        List<Segment.Text> lines = new ArrayList<>();
        for (Segment segment : segments.subList(from, segments.size())) {
            if (!(segment instanceof Segment.Text text)
                    || !Emphasis.of(text.typography(), scope.document()).isProminent()
                    || (!lines.isEmpty()
                            && !text.typography().looksLike(lines.get(0).typography()))) {
                break;
            }
            lines.add(text);
        }
        return lines;
    }

    private static RecurringHeadingStyles recurring(List<Group> groups, List<Segment> segments) {
        RecurringHeadingStyles recurring = new RecurringHeadingStyles();
        for (Group group : groups) {
            if (segments.get(group.from()) instanceof Segment.Heading heading && heading.level() == null) {
                recurring.add(heading.typography());
            } else if (isTitle(group) && HeadingLines.headsText(segments, group.to())) {
                recurring.add(group.lines().get(group.lines().size() - 1).typography());
            }
        }
        return recurring;
    }

    private static boolean isTitle(Group group) {
        return !group.lines().isEmpty()
                && group.lines().size() <= HeadingThresholds.TITLE_LINES
                && HeadingLines.canBeTitle(group.text());
    }

    private static List<Check> checks(
            Group group, List<Segment> segments, RecurringHeadingStyles recurring, Scope scope) {
        if (group.lines().isEmpty()) {
            return List.of(new Check(false, () -> ""));
        }
        Emphasis emphasis = Emphasis.of(group.first(), scope.document());
        int lines = group.lines().size();
        boolean heads = HeadingLines.headsText(segments, group.to());
        int alike = recurring.count(group.first());
        return List.of(
                new Check(emphasis.isProminent(), emphasis::facts),
                new Check(
                        lines <= HeadingThresholds.TITLE_LINES,
                        () -> lines == 1 ? "" : lines + " lines of one typography"),
                new Check(HeadingLines.canBeTitle(group.text()), () -> HeadingLines.whyNoTitle(group.text())),
                new Check(
                        heads || alike > 0,
                        () -> heads
                                ? "text follows"
                                : alike > 0 ? alike + " headings look the same" : "no text follows"));
    }
}
