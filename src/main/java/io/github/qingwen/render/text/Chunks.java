package io.github.qingwen.render.text;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Metadata;
import java.util.ArrayList;
import java.util.List;

/** Makes chunks of spans: each with what it holds and whose it is. */
final class Chunks {
    private final Metadata metadata;
    private final String identity;
    private final PlacedText whole;
    private final List<Chunk> chunks = new ArrayList<>();
    /** The index of the first piece that may reach into the next span. */
    private int first;

    private Chunks(Metadata metadata, String identity, PlacedText whole) {
        this.metadata = metadata;
        this.identity = identity;
        this.whole = whole;
    }

    static List<Chunk> of(Metadata metadata, String identity, PlacedText whole, ChunkOptions options) {
        Chunks chunks = new Chunks(metadata, identity, whole);
        List<Section> sections = Section.of(Unit.of(whole.pieces()), options.apart());
        Spans.of(whole.text(), sections, options).forEach(chunks::add);
        chunks.addPicturesWithoutText();
        return List.copyOf(chunks.chunks);
    }

    private void addPicturesWithoutText() {
        if (chunks.isEmpty() && whole.pieces().stream().anyMatch(PlacedPiece::hasImages)) {
            add(new Span(0, 0, 0));
        }
    }

    private void add(Span span) {
        List<PlacedPiece> pieces = piecesOf(span);
        List<Image> images = pieces.stream()
                .filter(piece -> piece.start() >= span.own())
                .flatMap(piece -> piece.block().allImages().stream())
                .toList();
        Contents contents = Contents.of(pieces);
        Account account = metadata.account();
        chunks.add(new Chunk(
                identity + '#' + (chunks.size() + 1),
                metadata.title(),
                metadata.url(),
                metadata.publishedAt(),
                account == null ? null : account.name(),
                contents.kind(),
                contents.language(),
                contents.headings(),
                whole.text().substring(span.start(), span.end()),
                span.own() - span.start(),
                span.start(),
                span.end(),
                images));
    }

    /** Returns the pieces that reach into a span; those without text belong to the text before them. */
    private List<PlacedPiece> piecesOf(Span span) {
        List<PlacedPiece> all = whole.pieces();
        int end = first;
        while (end < all.size() && all.get(end).start() <= span.end()) {
            end++;
        }
        List<PlacedPiece> pieces = all.subList(first, end);
        first = end > first && all.get(end - 1).end() > span.end() ? end - 1 : end;
        return pieces;
    }
}
