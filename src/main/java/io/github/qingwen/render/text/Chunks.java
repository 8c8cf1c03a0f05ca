package io.github.qingwen.render.text;

import io.github.qingwen.model.Account;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import io.github.qingwen.model.Metadata;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Cuts a text into chunks: at headings, else where a chunk is full. */
final class Chunks {
    /** The separator of two blocks of the text. */
    static final String SEPARATOR = "\n\n";

    private static final String SENTENCE_ENDS = "。！？!?；;\n";

    private record Content(ChunkKind kind, @Nullable String language) {
        static Content of(Block block) {
            if (block instanceof Block.Code code) {
                return new Content(ChunkKind.CODE, code.language());
            }
            return new Content(
                    block instanceof Block.Table
                            ? ChunkKind.TABLE
                            : block instanceof Block.ItemList ? ChunkKind.LIST : ChunkKind.TEXT,
                    null);
        }
    }

    private record OpenHeading(int level, String text) {}

    private final Metadata metadata;
    private final String identity;
    private final int maxChars;
    private final List<Chunk> chunks = new ArrayList<>();
    /** The headings above the current position, outermost first. */
    private final List<OpenHeading> path = new ArrayList<>();

    // the current chunk
    private final StringBuilder text = new StringBuilder();
    private final List<Image> images = new ArrayList<>();
    /** The kinds and code languages of its blocks but headings. */
    private final Set<Content> contents = new HashSet<>();

    private List<String> headings = List.of();
    private int start;
    /** The offset in the whole text. */
    private int position;

    private Chunks(Metadata metadata, String identity, int maxChars) {
        this.metadata = metadata;
        this.identity = identity;
        this.maxChars = maxChars;
    }

    /** @param pieces the pieces of the text, in order */
    static List<Chunk> of(Metadata metadata, List<TextPiece> pieces, int maxChars) {
        Chunks chunks = new Chunks(metadata, ArticleIdentity.of(metadata, pieces), maxChars);
        pieces.forEach(chunks::add);
        chunks.close();
        return List.copyOf(chunks.chunks);
    }

    private void add(TextPiece piece) {
        if (piece.block() instanceof Block.Heading heading) {
            if (!contents.isEmpty() || !images.isEmpty()) {
                close();
            }
            path.removeIf(outer -> outer.level() >= heading.level());
            path.add(new OpenHeading(
                    heading.level(), Inline.textOf(heading.content()).strip()));
        }
        if (piece.text().isEmpty()) {
            images.addAll(piece.block().allImages());
            return;
        }
        if (!text.isEmpty()
                && text.length() + SEPARATOR.length() + piece.text().length() > maxChars
                && !leaves(piece)) {
            close();
        }
        if (position > 0) {
            position += SEPARATOR.length();
        }
        if (text.isEmpty()) {
            begin();
        } else {
            text.append(SEPARATOR);
        }
        images.addAll(piece.block().allImages());
        append(piece);
    }

    /** Returns whether headings leave half of their chunk to a piece, which is cut rather than parted from them. */
    private boolean leaves(TextPiece piece) {
        return contents.isEmpty() && !piece.heads() && text.length() + SEPARATOR.length() <= maxChars / 2;
    }

    /** Appends the text of a piece, in as many chunks as it needs. */
    private void append(TextPiece whole) {
        String piece = whole.text();
        note(whole);
        int from = 0;
        while (text.length() + piece.length() - from > maxChars) {
            int cut = cut(piece, from, from + maxChars - text.length());
            text.append(piece, from, cut);
            position += cut - from;
            close();
            from = cut;
            begin();
            note(whole);
        }
        text.append(piece, from, piece.length());
        position += piece.length() - from;
    }

    /**
     * Returns the end of the last sentence in the second half of a range, else its end, but not inside a surrogate
     * pair.
     */
    private static int cut(String piece, int from, int limit) {
        for (int i = limit; i > from + (limit - from) / 2; i--) {
            if (SENTENCE_ENDS.indexOf(piece.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit - from > 1 && Character.isHighSurrogate(piece.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private void note(TextPiece piece) {
        if (!piece.heads()) {
            if (contents.isEmpty()) {
                headings = headingsAbove();
            }
            contents.add(Content.of(piece.block()));
        }
    }

    private void begin() {
        start = position;
        headings = headingsAbove();
    }

    private List<String> headingsAbove() {
        return path.stream().map(OpenHeading::text).toList();
    }

    private void close() {
        if (text.isEmpty() && images.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            begin();
        }
        Set<ChunkKind> kinds = contents.stream().map(Content::kind).collect(Collectors.toSet());
        Account account = metadata.account();
        chunks.add(new Chunk(
                identity + '#' + (chunks.size() + 1),
                metadata.title(),
                metadata.url(),
                metadata.publishedAt(),
                account == null ? null : account.name(),
                kinds.size() == 1 ? kinds.iterator().next() : ChunkKind.TEXT,
                contents.size() == 1 ? contents.iterator().next().language() : null,
                headings,
                text.toString(),
                start,
                start + text.length(),
                images));
        contents.clear();
        text.setLength(0);
        images.clear();
    }
}
