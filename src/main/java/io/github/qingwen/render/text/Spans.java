package io.github.qingwen.render.text;

import io.github.qingwen.internal.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Groups sections to spans: one that is too small joins a neighbour, one that is too large is cut. For both, the offset
 * is looked for up to which text fits a size: what ends before it fits too.
 */
final class Spans {
    private final String text;
    private final List<Section> sections;
    private final List<Unit> units;
    private final Cutter cutter;
    private final Fit size;
    private final Fit least;
    private final Fit overlap;
    private final List<Span> spans = new ArrayList<>();

    // where the next span begins
    private int section;
    private int unit;
    /** The offset of its own text. */
    private int own;
    /** The offset of what it repeats of the span before it, if anything. */
    private int start;

    private Spans(String text, List<Section> sections, ChunkOptions options) {
        this.text = text;
        this.sections = sections;
        this.units =
                sections.stream().flatMap(section -> section.units().stream()).toList();
        this.cutter = new Cutter(text, units);
        this.size = new Fit(options.measure(), options.size());
        this.least = new Fit(options.measure(), options.least() - 1);
        this.overlap = new Fit(options.measure(), options.overlap());
    }

    /** @param sections of the text, in order */
    static List<Span> of(String text, List<Section> sections, ChunkOptions options) {
        Spans spans = new Spans(text, sections, options);
        while (spans.section < sections.size()) {
            spans.addNext();
        }
        return List.copyOf(spans.spans);
    }

    private void addNext() {
        int small = prefix(least, own, text.length());
        int last = lastOf(small, Section::isBeside);
        if (endOf(last) <= small) {
            if (joinPrevious(endOf(last))) {
                return;
            }
            last = lastOf(small, (one, other) -> true);
        }
        int limit = prefix(size, start, endOf(last));
        if (limit == endOf(last)) {
            add(limit);
        } else if (limit <= small && start < own) {
            start = own; // what it would repeat leaves no room
        } else if (last == section) {
            addCut(small, units.get(unit).body(), limit);
        } else if (mustBeCut(last, limit)) {
            addCut(small, firstCut(sections.get(last), limit), limit);
        } else if (!joinPrevious(endOf(last - 1))) {
            add(endOf(last - 1));
        }
    }

    /** Returns whether a section, of which some would fit behind what is too small, is too large by itself. */
    private boolean mustBeCut(int index, int limit) {
        Section large = sections.get(index);
        return (large.body() < limit || isTooLarge(large.start(), large.body()))
                && isTooLarge(large.start(), large.end());
    }

    /** Returns the offset behind which a large section is cut: what heads it stays whole, but if that is too large. */
    private static int firstCut(Section large, int limit) {
        return large.body() < limit ? large.body() : large.start();
    }

    private boolean isTooLarge(int from, int to) {
        return !size.holds(text.substring(from, to));
    }

    /** Returns the offset up to which the text from a start fits, never inside a surrogate pair. */
    private int prefix(Fit fit, int from, int to) {
        return whole(from + fit.longest(to - from, length -> text.substring(from, whole(from + length))));
    }

    /** Returns the last section of the next span: its first, or that with which it is no longer too small. */
    private int lastOf(int small, BiPredicate<Section, Section> joins) {
        int last = section;
        while (endOf(last) <= small
                && last + 1 < sections.size()
                && joins.test(sections.get(section), sections.get(last + 1))) {
            last++;
        }
        return last;
    }

    private int endOf(int index) {
        return sections.get(index).end();
    }

    /** Adds the text up to an end to the previous span, if both together are not too large. */
    private boolean joinPrevious(int end) {
        if (spans.isEmpty()) {
            return false;
        }
        Span previous = spans.get(spans.size() - 1);
        boolean fits = size.holds(text.substring(previous.start(), end));
        if (fits) {
            spans.set(spans.size() - 1, new Span(previous.start(), previous.own(), end));
            goOnBehind(end);
        }
        return fits;
    }

    private void add(int end) {
        spans.add(new Span(start, own, end));
        goOnBehind(end);
    }

    private void goOnBehind(int end) {
        while (section < sections.size() && endOf(section) <= end) {
            section++;
        }
        while (unit < units.size() && units.get(unit).end() <= end) {
            unit++;
        }
        if (section < sections.size()) {
            own = units.get(unit).resumeAt(end);
            start = sections.get(section).start() < end ? repeated(spans.get(spans.size() - 1)) : own;
        }
    }

    /** Returns the offset of the last sentences of a span that may be repeated; {@link #own} for none. */
    private int repeated(Span span) {
        int length =
                overlap.longest(span.end() - span.own(), suffix -> text.substring(span.end() - suffix, span.end()));
        for (int from = span.end() - length; from < span.end(); from++) {
            if (from == span.own() || Sentences.endsAt(text, from)) {
                return from;
            }
        }
        return own;
    }

    /**
     * Adds a span that is too large, up to where it is cut.
     *
     * @param small the offset up to which it would be too small
     * @param body the offset of what is below its last headings
     * @param limit the offset up to which it fits
     */
    private void addCut(int small, int body, int limit) {
        int most = Math.max(Math.max(small, limit), text.offsetByCodePoints(own, 1));
        int floor = Math.max(small, body < most ? body : own);
        add(cutter.cut(unit, own, floor, most, end -> size.holds(text.substring(start, end))));
    }

    /** Returns an offset, or the one before it inside a surrogate pair. */
    private int whole(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
        return inside ? offset - 1 : offset;
    }
}
