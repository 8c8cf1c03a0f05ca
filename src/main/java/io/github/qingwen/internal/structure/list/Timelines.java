package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.structure.inference.Inference;
import io.github.qingwen.internal.structure.inference.Outcome;
import io.github.qingwen.internal.structure.inference.Scope;
import io.github.qingwen.internal.structure.inference.SegmentGroups;
import io.github.qingwen.internal.structure.inference.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates on lines of their own, with a few lines below each, three times at least: a list of what happened when. */
public final class Timelines implements Inference {
    private static final int FEWEST_DATES = 3;
    /** Most lines below a date. */
    private static final int MOST_LINES = 3;

    private static final Pattern DATE =
            Pattern.compile("(?:\\d{4}|[〇零一二三四五六七八九]{4})(?:年|$)(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]"
                    + "|\\d{4}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|\\d{1,2}[:：]\\d{2}");

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        return Outcome.of(SegmentGroups.merged(segments, at -> group(segments, at, scope)));
    }

    private static Group group(List<Segment> segments, int at, Scope scope) {
        List<List<Segment>> moments = moments(segments, at);
        if (moments.size() < FEWEST_DATES) {
            return new Group(at + 1, null);
        }
        int end = at + moments.stream().mapToInt(List::size).sum();
        return new Group(end, InferredList.bulleted(moments, scope, moments.size() + " dates with lines below each"));
    }

    /** Returns, from an index on, each date with the lines below it. */
    private static List<List<Segment>> moments(List<Segment> segments, int from) {
        List<List<Segment>> moments = new ArrayList<>();
        int at = from;
        while (at < segments.size() && isDate(segments.get(at))) {
            int end = at + 1;
            while (end < segments.size()
                    && end - at <= MOST_LINES
                    && segments.get(end) instanceof Segment.Text
                    && !isDate(segments.get(end))) {
                end++;
            }
            if (end == at + 1) {
                break;
            }
            moments.add(segments.subList(at, end));
            at = end;
        }
        return moments;
    }

    private static boolean isDate(Segment segment) {
        return segment instanceof Segment.Text text
                && DATE.matcher(text.typography().text()).matches();
    }
}
