package io.github.qingwen.internal.clean.rules;

import io.github.qingwen.internal.layout.Box;
import io.github.qingwen.internal.text.Digits;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Line numbers that note-to-mp writes as a list before the code: {@code <ul><li>1</li><li>2</li></ul><pre>}. */
public final class LineNumbers {
    /** Most digits of a line number. */
    private static final int MOST_DIGITS = 4;

    private LineNumbers() {}

    /** Returns true for the number of an item's place in a list that stands directly before a {@code pre}. */
    public static boolean matches(LineContext context) {
        Integer number = Digits.parse(RunText.of(context.line().runs()), MOST_DIGITS);
        if (number == null) {
            return false;
        }
        Element item = item(context.line());
        return item != null
                && item != item(context.neighbour(-1))
                && item != item(context.neighbour(1))
                && isBeforeCode(item)
                && follows(item.previousElementSibling(), number);
    }

    /** Returns the item that a line is in; null where it is in none. */
    private static @Nullable Element item(Box.@Nullable Line line) {
        Element around = line == null ? null : line.runs().get(0).element();
        while (around != null && !around.normalName().equals("li")) {
            around = around.parent();
        }
        return around;
    }

    private static boolean isBeforeCode(Element item) {
        Element list = item.parent();
        Element next = list == null ? null : list.nextElementSibling();
        return next != null && next.normalName().equals("pre");
    }

    private static boolean follows(@Nullable Element before, int number) {
        return before == null ? number == 1 : before.text().equals(String.valueOf(number - 1));
    }
}
