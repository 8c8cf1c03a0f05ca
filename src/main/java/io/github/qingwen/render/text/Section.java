package io.github.qingwen.render.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text from a heading to the next, or a part of it that stands apart.
 *
 * @param units at least one
 */
record Section(List<Unit> units) {
    /** @param apart whether code blocks and tables stand apart */
    static List<Section> of(List<Unit> units, boolean apart) {
        List<Section> sections = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || parted(units.get(i - 1), units.get(i), apart)) {
                sections.add(new Section(units.subList(first, i)));
                first = i;
            }
        }
        return sections;
    }

    private static boolean parted(Unit before, Unit unit, boolean apart) {
        return unit.hasHeading() || (apart && (before.isCodeOrTable() || unit.isCodeOrTable()));
    }

    int start() {
        return units.get(0).start();
    }

    /** Returns the offset behind its headings. */
    int body() {
        return units.get(0).body();
    }

    int end() {
        return units.get(units.size() - 1).end();
    }

    /** Returns whether another section is below the heading that this one's own heading is below. */
    boolean isBeside(Section other) {
        List<String> own = units.get(0).headings();
        List<String> outer = own.subList(0, Math.max(0, own.size() - 1));
        List<String> others = other.units.get(0).headings();
        return others.size() >= outer.size() && others.subList(0, outer.size()).equals(outer);
    }
}
