package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;
import io.github.qingwen.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Cuts the pieces of a text into chunks: at headings, else where one is full. */
final class Chunks {
    private static final String STOPS = "。！？!?；;\n";
    private static final String GAP = "\n\n";

    /** A heading that is open. */
    private record Open(int level, String words) {}

    private final int most;
    private final List<Chunk> chunks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Image> images = new ArrayList<>();
    private List<String> headings = List.of();
    private int start;
    private int at;

    private Chunks(int most) {
        this.most = most;
    }

    /** @param pieces the pieces of the text, in order */
    static List<Chunk> of(List<TextPiece> pieces, int most) {
        Chunks chunks = new Chunks(most);
        pieces.forEach(chunks::add);
        chunks.close();
        return List.copyOf(chunks.chunks);
    }

    private void add(TextPiece piece) {
        if (piece.block() instanceof Block.Heading heading) {
            close();
            open.removeIf(outer -> outer.level() >= heading.level());
            open.add(new Open(heading.level(), Inline.textOf(heading.content()).strip()));
        }
        List<Image> own = piece.block().allImages();
        if (piece.text().isEmpty()) {
            images.addAll(own);
            return;
        }
        if (!text.isEmpty() && text.length() + GAP.length() + piece.text().length() > most) {
            close();
        }
        if (at > 0) {
            at += GAP.length();
        }
        if (text.isEmpty()) {
            begin();
        } else {
            text.append(GAP);
        }
        images.addAll(own);
        words(piece.text());
    }

    /** Adds words, in as many chunks as they need. */
    private void words(String words) {
        int from = 0;
        while (text.length() + words.length() - from > most) {
            int cut = cut(words, from, from + most - text.length());
            text.append(words, from, cut);
            at += cut - from;
            close();
            from = cut;
            begin();
        }
        text.append(words, from, words.length());
        at += words.length() - from;
    }

    /** The end of the last sentence before the limit; else the limit, but not inside of a character. */
    private static int cut(String words, int from, int limit) {
        for (int i = limit; i > from + (limit - from) / 2; i--) {
            if (STOPS.indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return limit - from > 1 && Character.isHighSurrogate(words.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private void begin() {
        start = at;
        headings = open.stream().map(Open::words).toList();
    }

    private void close() {
        if (text.isEmpty() && images.isEmpty()) {
            return;
        }
        if (text.isEmpty()) {
            begin();
        }
        chunks.add(new Chunk(headings, text.toString(), start, start + text.length(), images));
        text.setLength(0);
        images.clear();
    }
}
