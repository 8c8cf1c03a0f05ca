package io.github.qingwen.render.text;

import io.github.qingwen.internal.text.Sentences;
import io.github.qingwen.model.Account;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import io.github.qingwen.render.text.PlacedText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text at headings. A section that is too small joins a neighbour. One that is too large is cut between units,
 * else at the end of a sentence, else anywhere. A unit is a block and what heads it: the title, headings, and the
 * sentence that leads up to it.
 */
final class Chunker {
    private final String text;
    /** The blocks that have text. */
    private final List<Piece> pieces;

    private final List<Section> sections;
    private final Fit size;
    private final Fit least;
    private final Fit overlap;
    private final List<Span> spans = new ArrayList<>();

    // where the next span begins
    private int section;
    private int piece;
    /** The offset of its own text. */
    private int own;
    /** The offset of what it repeats of the span before it, else {@link #own}. */
    private int start;

    /**
     * The text from a heading to the next, or a part of it that stands apart.
     *
     * @param body the offset of the text below its headings; its end where nothing is
     */
    private record Section(int start, int body, int end, List<String> headings) {
        /** Returns whether another section is below the heading that this one's own heading is below. */
        boolean isBeside(Section other) {
            int outer = Math.max(0, headings.size() - 1);
            return other.headings.size() >= outer
                    && other.headings.subList(0, outer).equals(headings.subList(0, outer));
        }
    }

    /**
     * The place of a chunk in the text.
     *
     * @param own the offset of the text that it does not repeat
     */
    private record Span(int start, int own, int end) {}

    private Chunker(PlacedText plain, ChunkOptions options) {
        this.text = plain.toString();
        this.pieces = plain.pieces().stream().filter(Piece::hasText).toList();
        this.sections = sections(options.apart());
        this.size = new Fit(options.measure(), options.size());
        this.least = new Fit(options.measure(), options.least() - 1);
        this.overlap = new Fit(options.measure(), options.overlap());
    }

    /** @param identity the article's, without the number of a chunk */
    static List<Chunk> chunks(Metadata metadata, String identity, PlacedText plain, ChunkOptions options) {
        Chunker chunker = new Chunker(plain, options);
        while (chunker.section < chunker.sections.size()) {
            chunker.addNext();
        }
        if (chunker.spans.isEmpty() && plain.pieces().stream().anyMatch(Piece::hasImages)) {
            chunker.spans.add(new Span(0, 0, 0));
        }
        List<Chunk> chunks = new ArrayList<>();
        int first = 0;
        for (Span span : chunker.spans) {
            int end = first;
            while (end < plain.pieces().size() && plain.pieces().get(end).start() <= span.end()) {
                end++;
            }
            String id = identity + '#' + (chunks.size() + 1);
            chunks.add(chunker.chunk(metadata, id, span, plain.pieces().subList(first, end)));
            first = plain.pieces().get(end - 1).end() > span.end() ? end - 1 : end;
        }
        return List.copyOf(chunks);
    }

    private List<Section> sections(boolean apart) {
        List<Section> found = new ArrayList<>();
        int unit = 0;
        boolean parted = true;
        for (int i = 0; i < pieces.size(); i++) {
            if (endsUnit(i)) {
                Piece first = pieces.get(unit);
                Piece last = pieces.get(i);
                boolean alone =
                        apart && (last.block() instanceof Block.CodeBlock || last.block() instanceof Block.Table);
                if (parted || alone || first.heads()) {
                    found.add(new Section(
                            first.start(), last.heads() ? last.end() : last.start(), last.end(), last.headings()));
                } else {
                    Section open = found.remove(found.size() - 1);
                    found.add(new Section(open.start(), open.body(), last.end(), open.headings()));
                }
                parted = alone;
                unit = i + 1;
            }
        }
        return found;
    }

    private boolean endsUnit(int index) {
        Piece ending = pieces.get(index);
        return index + 1 == pieces.size()
                || !(ending.heads() || (ending.lead() && !pieces.get(index + 1).heads()));
    }

    private void addNext() {
        int small = prefix(least, own, text.length());
        int last = lastSection(small, true);
        if (endOf(last) <= small) {
            if (joinsPrevious(endOf(last))) {
                return;
            }
            last = lastSection(small, false);
        }
        int limit = prefix(size, start, endOf(last));
        if (limit == endOf(last)) {
            add(limit);
        } else if (limit <= small && start < own) {
            start = own; // what it would repeat leaves no room
        } else if (last == section || mustBeCut(sections.get(last), limit)) {
            int most = Math.max(Math.max(small, limit), text.offsetByCodePoints(own, 1));
            add(cut(Math.max(own, sections.get(last).start()), small, most));
        } else if (!joinsPrevious(endOf(last - 1))) {
            add(endOf(last - 1));
        }
    }

    /** Returns the last section of the next span: its first, or that with which it is no longer too small. */
    private int lastSection(int small, boolean beside) {
        int last = section;
        while (endOf(last) <= small
                && last + 1 < sections.size()
                && (!beside || sections.get(section).isBeside(sections.get(last + 1)))) {
            last++;
        }
        return last;
    }

    private int endOf(int index) {
        return sections.get(index).end();
    }

    /** Returns whether a section is too large by itself, and some of it fits after what is too small. */
    private boolean mustBeCut(Section large, int limit) {
        return (large.body() < limit || !fits(large.start(), large.body())) && !fits(large.start(), large.end());
    }

    private boolean fits(int from, int to) {
        return size.holds(text.substring(from, to));
    }

    /** Returns the offset up to which the text from a start fits, never inside a surrogate pair. */
    private int prefix(Fit fit, int from, int to) {
        return whole(from + fit.longest(to - from, length -> text.substring(from, whole(from + length))));
    }

    private int whole(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
        return inside ? offset - 1 : offset;
    }

    /**
     * Returns where the next span is cut: at the end of the last unit that fits, else of the last sentence in the second
     * half of what fits, else at the limit.
     *
     * @param large the start of what is too large; a cut should be below the headings there
     * @param small the offset up to which the span would be too small
     * @param limit the offset up to which it fits
     */
    private int cut(int large, int small, int limit) {
        int floor = small;
        boolean below = false;
        int cut = -1;
        int last = piece;
        for (int i = piece; i < pieces.size() && pieces.get(i).start() < limit; i++) {
            last = i;
            int end = pieces.get(i).end();
            if (endsUnit(i)) {
                if (!below && end > large && !pieces.get(i).heads()) {
                    floor = Math.max(small, pieces.get(i).start());
                    below = true;
                }
                if (end > floor && end <= limit) {
                    cut = end;
                }
            }
        }
        return cut >= 0 ? cut : cutInside(last, Math.max(floor, own + (limit - own) / 2), limit);
    }

    private int cutInside(int index, int floor, int limit) {
        int end = pieces.get(index).end();
        if (end <= limit) {
            if (endsUnit(index)) {
                return end;
            }
            // no heading is left alone if some of what it heads fits
            int more = text.offsetByCodePoints(pieces.get(index + 1).start(), 1);
            return fits(start, more) ? more : end;
        }
        for (int i = limit; i > Math.max(floor, pieces.get(index).start()); i--) {
            if (Sentences.endsAt(text, i)) {
                return i;
            }
        }
        return limit;
    }

    /** Adds the text up to an end to the previous span, if both together are not too large. */
    private boolean joinsPrevious(int end) {
        if (spans.isEmpty() || !fits(spans.get(spans.size() - 1).start(), end)) {
            return false;
        }
        Span previous = spans.remove(spans.size() - 1);
        start = previous.start();
        own = previous.own();
        add(end);
        return true;
    }

    private void add(int end) {
        int from = own;
        spans.add(new Span(start, from, end));
        while (section < sections.size() && endOf(section) <= end) {
            section++;
        }
        while (piece < pieces.size() && pieces.get(piece).end() <= end) {
            piece++;
        }
        if (section < sections.size()) {
            own = Math.max(pieces.get(piece).start(), end);
            start = sections.get(section).start() < end ? repeated(from, end) : own;
        }
    }

    /** Returns the offset of the last sentences of a span that may be repeated; {@link #own} for none. */
    private int repeated(int from, int to) {
        int length = overlap.longest(to - from, suffix -> text.substring(to - suffix, to));
        for (int i = to - length; i < to; i++) {
            if (i == from || Sentences.endsAt(text, i)) {
                return i;
            }
        }
        return own;
    }

    /** @param inside the blocks that reach into its own text, those without text among them */
    private Chunk chunk(Metadata metadata, String id, Span span, List<Piece> inside) {
        Account account = metadata.account();
        ChunkKind kind = kind(inside);
        List<Image> images = inside.stream()
                .filter(block -> block.start() >= span.own())
                .flatMap(block -> block.block().allImages().stream())
                .toList();
        return new Chunk(
                id,
                metadata.title(),
                metadata.url(),
                metadata.publishedAt(),
                account == null ? null : account.name(),
                kind,
                kind == ChunkKind.CODE ? language(inside) : null,
                headings(inside),
                text.substring(span.start(), span.end()),
                span.own() - span.start(),
                span.start(),
                span.end(),
                images);
    }

    private static ChunkKind kind(List<Piece> inside) {
        Set<ChunkKind> kinds = inside.stream()
                .filter(block -> block.hasText() && !block.heads() && !block.lead())
                .map(block -> ChunkKind.of(block.block()))
                .collect(Collectors.toSet());
        return kinds.size() == 1 ? kinds.iterator().next() : ChunkKind.TEXT;
    }

    private static @Nullable String language(List<Piece> inside) {
        List<Optional<String>> languages = inside.stream()
                .map(Piece::block)
                .filter(Block.CodeBlock.class::isInstance)
                .map(block -> Optional.ofNullable(((Block.CodeBlock) block).language()))
                .distinct()
                .toList();
        return languages.size() == 1 ? languages.get(0).orElse(null) : null;
    }

    /** Returns the headings above all of some blocks. */
    private static List<String> headings(List<Piece> inside) {
        return inside.stream()
                .filter(block -> !block.heads() && (block.hasText() || block.hasImages()))
                .map(Piece::headings)
                .reduce(Chunker::common)
                .orElse(inside.get(inside.size() - 1).headings());
    }

    private static List<String> common(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
