package io.github.qingwen.internal.structure.list;

import io.github.qingwen.internal.layout.Run;
import io.github.qingwen.internal.structure.element.SingleLine;
import io.github.qingwen.internal.structure.inline.Runs;
import io.github.qingwen.internal.structure.segment.Context;
import io.github.qingwen.internal.structure.segment.DocumentStatistics;
import io.github.qingwen.internal.structure.segment.Inference;
import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.SegmentGroups;
import io.github.qingwen.internal.structure.segment.SegmentGroups.Group;
import io.github.qingwen.internal.text.Whitespace;
import io.github.qingwen.model.Block;
import io.github.qingwen.report.Category;
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
    private static final int FEWEST = 2;

    private static final Pattern BULLET = Pattern.compile("\\s*(?:[•·●○▪■□◆◇▶►➤✔✓☑❖]|[-–*](?=\\s))\\s*(?=\\S)");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:[（(]\\s*(\\d{1,2})\\s*[）)]|(\\d{1,2})(?:[、）)]|[.．](?!\\d)))\\s*(?=\\S)");
    private static final Pattern CIRCLED = Pattern.compile("\\s*([①-⑳])\\s*(?=\\S)");

    /**
     * A line with its mark.
     *
     * @param number what it counts, or null for a bullet
     * @param mark as it stands
     */
    private record Item(List<Run> runs, @Nullable Integer number, String mark) {
        static @Nullable Item of(List<Run> runs) {
            String text = Runs.text(runs);
            Matcher bullet = BULLET.matcher(text);
            if (bullet.lookingAt()) {
                return of(runs, null, bullet);
            }
            Matcher number = NUMBER.matcher(text);
            if (number.lookingAt()) {
                String digits = number.group(1) == null ? number.group(2) : number.group(1);
                return of(runs, Integer.valueOf(digits), number);
            }
            Matcher circled = CIRCLED.matcher(text);
            return circled.lookingAt() ? of(runs, circled.group(1).charAt(0) - '①' + 1, circled) : null;
        }

        private static Item of(List<Run> runs, @Nullable Integer number, Matcher mark) {
            return new Item(Runs.withoutStart(runs, mark.end()), number, Whitespace.strip(mark.group()));
        }

        boolean follows(Item before) {
            return number == null ? before.mark().equals(mark) : before.number() != null && number == before.number() + 1;
        }
    }

    @Override
    public String id() {
        return "list-painted";
    }

    @Override
    public List<Segment> apply(List<Segment> parts, DocumentStatistics draft) {
        return SegmentGroups.replaced(parts, at -> group(parts, at, draft.content()));
    }

    private Group group(List<Segment> parts, int at, Context content) {
        int end = at;
        List<Item> items = new ArrayList<>();
        while (end < parts.size() && parts.get(end).frame() == parts.get(at).frame() && addItems(parts.get(end), items)) {
            end++;
        }
        return items.size() >= FEWEST ? new Group(end, list(items, content)) : new Group(at + 1, null);
    }

    /** Adds the part's lines, where each is an item and follows the one before. */
    private static boolean addItems(Segment part, List<Item> items) {
        if (!(part instanceof Segment.Text words)) {
            return false;
        }
        List<Item> own = new ArrayList<>();
        for (List<Run> line : Runs.lines(words.runs())) {
            Item item = Item.of(line);
            List<Item> before = own.isEmpty() ? items : own;
            if (item == null || (!before.isEmpty() && !item.follows(before.get(before.size() - 1)))) {
                return false;
            }
            own.add(item);
        }
        items.addAll(own);
        return true;
    }

    private Block list(List<Item> items, Context content) {
        List<String> marks = items.stream().map(Item::mark).toList();
        content.report().moved(id(), Category.STRUCTURE, String.join(" ", marks), content.place(items.get(0).runs()),
                "the marks of a list");
        Integer first = items.get(0).number();
        return new Block.ItemList(first != null, first == null ? 1 : first, items.stream()
                .map(item -> new Block.Item(List.of(new Block.Paragraph(content.inlines(item.runs())))))
                .toList());
    }
}
