package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.segment.Departure;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Outcome;
import io.github.qingwen.internal.structure.segment.Scope;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.SegmentGroups;
import io.github.qingwen.internal.structure.segment.SegmentGroups.Group;
import io.github.qingwen.internal.structure.segment.Typography;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SingleLine that each begin with a typed mark, {@code • 甲}, {@code 1、乙}, {@code ① 丙}: a list. Numbers count up; two lines at
 * least. The marks are in the report: in the article they are the list itself.
 */
public final class TypedLists implements Inference {
    private static final int FEWEST_ITEMS = 2;

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[•·●○▪■□◆◇▶►➤✔✓☑❖]|[-–*](?=\\s))\\s*(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[（(]\\s*(\\d{1,2})\\s*[）)]|(\\d{1,2})(?:[、）)]|[.．](?!\\d)))\\s*(?=\\S)");
    private static final Pattern CIRCLED = Pattern.compile("\\s*([①-⑳])\\s*(?=\\S)");

    /**
     * A line with its list marker.
     *
     * @param runs of the line without the marker
     * @param number of the item, null for a bullet
     * @param marker as it stands
     */
    private record Item(
            Segment.Text line, List<Run> runs, @Nullable Integer number, String marker) {
        static @Nullable Item of(Segment.Text line, List<Run> runs) {
            String text = Runs.text(runs);
            Matcher bullet = BULLET.matcher(text);
            if (bullet.lookingAt()) {
                return of(line, runs, null, bullet);
            }
            Matcher number = NUMBER.matcher(text);
            if (number.lookingAt()) {
                String digits = number.group(1) == null ? number.group(2) : number.group(1);
                return of(line, runs, Integer.valueOf(digits), number);
            }
            Matcher circled = CIRCLED.matcher(text);
            return circled.lookingAt() ? of(line, runs, circled.group(1).charAt(0) - '①' + 1, circled) : null;
        }

        private static Item of(Segment.Text line, List<Run> runs, @Nullable Integer number, Matcher marker) {
            return new Item(line, Runs.withoutStart(runs, marker.end()), number, Whitespace.strip(marker.group()));
        }

        boolean follows(Item before) {
            return number == null
                    ? before.marker().equals(marker)
                    : before.number() != null && number == before.number() + 1;
        }
    }

    @Override
    public Outcome apply(List<Segment> segments, Scope scope) {
        List<Departure> markers = new ArrayList<>();
        List<Segment> merged = SegmentGroups.merged(segments, at -> group(segments, at, markers, scope));
        return new Outcome(merged, markers);
    }

    private static Group group(List<Segment> segments, int at, List<Departure> markers, Scope scope) {
        int end = at;
        List<Item> items = new ArrayList<>();
        while (end < segments.size()
                && segments.get(end).box() == segments.get(at).box()
                && addItems(segments.get(end), items)) {
            end++;
        }
        if (items.size() < FEWEST_ITEMS) {
            return new Group(at + 1, null);
        }
        markers.add(markers(items, scope));
        return new Group(end, list(items, scope));
    }

    /** Adds the items of a segment's lines; false where a line is no item, or does not follow the one before. */
    private static boolean addItems(Segment segment, List<Item> items) {
        if (!(segment instanceof Segment.Text text)) {
            return false;
        }
        List<Item> own = new ArrayList<>();
        for (List<Run> line : Runs.lines(text.runs())) {
            Item item = Item.of(text, line);
            List<Item> before = own.isEmpty() ? items : own;
            if (item == null || (!before.isEmpty() && !item.follows(before.get(before.size() - 1)))) {
                return false;
            }
            own.add(item);
        }
        items.addAll(own);
        return true;
    }

    private static Departure markers(List<Item> items, Scope scope) {
        String markers = String.join(" ", items.stream().map(Item::marker).toList());
        return new Departure(
                Action.MOVED,
                scope.rule(),
                Category.STRUCTURE,
                markers,
                items.get(0).line().runs().get(0).element(),
                "the markers of a list",
                null);
    }

    private static Segment list(List<Item> items, Scope scope) {
        List<List<Segment>> parts = items.stream().map(TypedLists::content).toList();
        String because = items.size() + " lines with list markers";
        return InferredList.of(parts, items.get(0).number(), scope, because);
    }

    private static List<Segment> content(Item item) {
        Segment.Text line = item.line();
        Typography whole = line.typography();
        return List.of(new Segment.Text(item.runs(), whole, line.box(), null));
    }
}
