package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.SegmentGroups;
import io.github.qingwen.internal.structure.segment.SegmentGroups.Group;
import io.github.qingwen.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Dates on lines of their own, with a few lines below each, three times at least: a list of what happened when. */
public final class Timelines implements Inference {
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 3;
    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{4}|[〇零一二三四五六七八九]{4})(?:年|$)(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月\\d{1,2}[日号]"
                    + "|\\d{4}[./-]\\d{1,2}(?:[./-]\\d{1,2})?|\\d{1,2}[:：]\\d{2}");

    @Override
    public String id() {
        return "list-timeline";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        return SegmentGroups.replaced(parts, at -> group(parts, at, draft.content()));
    }

    private static Group group(List<Segment> parts, int at, Context content) {
        List<List<Segment>> moments = moments(parts, at);
        return moments.size() >= FEWEST
                ? new Group(at + moments.stream().mapToInt(List::size).sum(), list(moments, content))
                : new Group(at + 1, null);
    }

    /** From here on, each date with the lines below it. */
    private static List<List<Segment>> moments(List<Segment> parts, int from) {
        List<List<Segment>> moments = new ArrayList<>();
        int at = from;
        while (at < parts.size() && isDate(parts.get(at))) {
            int end = at + 1;
            while (end < parts.size() && end - at <= MOST_LINES && parts.get(end) instanceof Segment.Text
                    && !isDate(parts.get(end))) {
                end++;
            }
            if (end == at + 1) {
                break;
            }
            moments.add(parts.subList(at, end));
            at = end;
        }
        return moments;
    }

    private static boolean isDate(Segment part) {
        return part instanceof Segment.Text words && words.look().length() <= 14
                && DATE.matcher(words.look().text()).matches();
    }

    private static Block list(List<List<Segment>> moments, Context content) {
        return new Block.ItemList(false, 1, moments.stream()
                .map(moment -> new Block.Item(content.blocks(moment)))
                .toList());
    }
}
