package io.github.qingwen.build;

import java.util.ArrayList;
import java.util.List;

/** The looks that several inferred headings share. */
final class EstablishedLooks {
    static final EstablishedLooks NONE = new EstablishedLooks(List.of());

    private static final int FEWEST = 3;
    /** No article has headings of more kinds; more are no system to go by. */
    private static final int MOST_KINDS = 12;

    private final List<Look> looks;

    private EstablishedLooks(List<Look> looks) {
        this.looks = looks;
    }

    static EstablishedLooks of(List<Part> parts) {
        List<Kind> kinds = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Title title && title.level() == 0) {
                count(title.look(), kinds);
            }
        }
        return new EstablishedLooks(
                kinds.stream().filter(kind -> kind.count >= FEWEST).map(kind -> kind.look).toList());
    }

    boolean has(Look look) {
        return looks.stream().anyMatch(look::resembles);
    }

    private static void count(Look look, List<Kind> kinds) {
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
        private final Look look;
        private int count = 1;

        Kind(Look look) {
            this.look = look;
        }
    }
}
