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
 * Cuts a text at headings. A section that is too small is merged with a neighbour. One that is too large is cut between
 * units, else at the end of a sentence, else anywhere. A unit is a block and what introduces it: the title, headings,
 * and a sentence that ends with a colon.
 */
final class Chunker {
    private final String text;
    /** The blocks that have text. */
    private final List<Piece> pieces;

    private final List<Section> sections;
    private final Fit size;
    private final Fit minSize;
    private final Fit overlap;
    private final List<Span> spans = new ArrayList<>();

    // the start of the next span
    private int section;
    private int piece;
    /** The offset of the new text of the next span. */
    private int newText;
    /** The offset of the text that the next span repeats, or {@link #newText}. */
    private int start;

    /**
     * The text from a heading to the next, or a separate part of it.
     *
     * @param body the offset of the text below its headings, or its end if there is none
     */
    private record Section(int start, int body, int end, List<String> headings) {
        /** Returns whether another section is under the same outer heading. */
        boolean isBeside(Section other) {
            int outer = Math.max(0, headings.size() - 1);
            return other.headings.size() >= outer
                    && other.headings.subList(0, outer).equals(headings.subList(0, outer));
        }
    }

    /**
     * The place of a chunk in the text.
     *
     * @param newText the offset of the text that is not repeated
     */
    private record Span(int start, int newText, int end) {}

    private Chunker(PlacedText plain, ChunkOptions options) {
        this.text = plain.toString();
        this.pieces = plain.pieces().stream().filter(Piece::hasText).toList();
        this.sections = sections(options.apart());
        this.size = new Fit(options.measure(), options.size());
        this.minSize = new Fit(options.measure(), options.least() - 1);
        this.overlap = new Fit(options.measure(), options.overlap());
    }

    /** @param identity the article's identity, without the number of a chunk */
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
        int small = prefix(minSize, newText, text.length());
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
        } else if (limit <= small && start < newText) {
            start = newText; // the repeated text leaves no room
        } else if (last == section || mustBeCut(sections.get(last), limit)) {
            int max = Math.max(Math.max(small, limit), text.offsetByCodePoints(newText, 1));
            add(cut(Math.max(newText, sections.get(last).start()), small, max));
        } else if (!joinsPrevious(endOf(last - 1))) {
            add(endOf(last - 1));
        }
    }

    /**
     * Returns the last section of the next span: the first one, or the one with which the span is no longer too small.
     */
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

    /** Returns whether a section is too large by itself and a part of it fits after the small sections before it. */
    private boolean mustBeCut(Section large, int limit) {
        return (large.body() < limit || !fits(large.start(), large.body())) && !fits(large.start(), large.end());
    }

    private boolean fits(int from, int to) {
        return size.holds(text.substring(from, to));
    }

    /** Returns the end of the longest prefix that fits, never inside a surrogate pair. */
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
     * Returns the end of the next span: the end of the last unit that fits, else of the last sentence in the second
     * half of the text that fits, else the limit.
     *
     * @param large the start of the section that is too large; the end should be below its headings
     * @param small the offset up to which the span would be too small
     * @param limit the offset up to which the span fits
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
        return cut >= 0 ? cut : cutInside(last, Math.max(floor, newText + (limit - newText) / 2), limit);
    }

    private int cutInside(int index, int floor, int limit) {
        int end = pieces.get(index).end();
        if (end <= limit) {
            if (endsUnit(index)) {
                return end;
            }
            // avoids ending a chunk with a heading if some of the text below it fits
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

    /** Adds the text before an offset to the previous span if the result is not too large. */
    private boolean joinsPrevious(int end) {
        if (spans.isEmpty() || !fits(spans.get(spans.size() - 1).start(), end)) {
            return false;
        }
        Span previous = spans.remove(spans.size() - 1);
        start = previous.start();
        newText = previous.newText();
        add(end);
        return true;
    }

    private void add(int end) {
        int from = newText;
        spans.add(new Span(start, from, end));
        while (section < sections.size() && endOf(section) <= end) {
            section++;
        }
        while (piece < pieces.size() && pieces.get(piece).end() <= end) {
            piece++;
        }
        if (section < sections.size()) {
            newText = Math.max(pieces.get(piece).start(), end);
            start = sections.get(section).start() < end ? repeated(from, end) : newText;
        }
    }

    /** Returns the offset of the last sentences of a span that may be repeated, or {@link #newText}. */
    private int repeated(int from, int to) {
        int length = overlap.longest(to - from, suffix -> text.substring(to - suffix, to));
        for (int i = to - length; i < to; i++) {
            if (i == from || Sentences.endsAt(text, i)) {
                return i;
            }
        }
        return newText;
    }

    /** @param inside the blocks in its new text, including those without text */
    private Chunk chunk(Metadata metadata, String id, Span span, List<Piece> inside) {
        Account account = metadata.account();
        ChunkKind kind = kind(inside);
        List<Image> images = inside.stream()
                .filter(block -> block.start() >= span.newText())
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
                span.newText() - span.start(),
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

    /** Returns the headings above all of these blocks. */
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
