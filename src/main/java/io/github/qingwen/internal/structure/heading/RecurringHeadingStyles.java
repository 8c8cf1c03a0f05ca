package io.github.qingwen.internal.structure.heading;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.internal.structure.segment.Typography;
import java.util.ArrayList;
import java.util.List;

/** The looks that several inferred headings share. */
public final class RecurringHeadingStyles {
    static final RecurringHeadingStyles NONE = new RecurringHeadingStyles(List.of());

    private static final int FEWEST = 3;
    /** No article has headings of more kinds; more are no system to go by. */
    private static final int MOST_KINDS = 12;

    private final List<Typography> looks;

    private RecurringHeadingStyles(List<Typography> looks) {
        this.looks = looks;
    }

    static RecurringHeadingStyles of(List<Segment> parts) {
        List<Kind> kinds = new ArrayList<>();
        for (Segment part : parts) {
            if (part instanceof Segment.Heading title && title.level() == 0) {
                count(title.look(), kinds);
            }
        }
        return new RecurringHeadingStyles(
                kinds.stream().filter(kind -> kind.count >= FEWEST).map(kind -> kind.look).toList());
    }

    boolean has(Typography look) {
        return looks.stream().anyMatch(look::resembles);
    }

    private static void count(Typography look, List<Kind> kinds) {
        for (Kind kind : kinds) {
            if (kind.look.resembles(look)) {
                kind.count++;
                return;
            }
        }
        if (kinds.size() < MOST_KINDS) {
            kinds.add(new Kind(look));
        }
    }

    private static final class Kind {
        private final Typography look;
        private int count = 1;

        Kind(Typography look) {
            this.look = look;
        }
    }
}
