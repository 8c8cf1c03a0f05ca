package io.github.qingwen.render.text;

import io.github.qingwen.model.Block;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a chunk holds.
 *
 * @param language the language of its code, where it holds nothing else and its code blocks agree
 * @param headings the headings above all of it, outermost first
 */
record Contents(ChunkKind kind, @Nullable String language, List<String> headings) {
    /** @param pieces at least one */
    static Contents of(List<PlacedPiece> pieces) {
        Set<ChunkKind> kinds = pieces.stream()
                .filter(piece -> piece.hasText() && !piece.heads() && !piece.lead())
                .map(piece -> kind(piece.block()))
                .collect(Collectors.toSet());
        ChunkKind kind = kinds.size() == 1 ? kinds.iterator().next() : ChunkKind.TEXT;
        return new Contents(kind, kind == ChunkKind.CODE ? language(pieces) : null, headings(pieces));
    }

    private static ChunkKind kind(Block block) {
        if (block instanceof Block.Code) {
            return ChunkKind.CODE;
        }
        if (block instanceof Block.Table) {
            return ChunkKind.TABLE;
        }
        return block instanceof Block.ItemList ? ChunkKind.LIST : ChunkKind.TEXT;
    }

    private static @Nullable String language(List<PlacedPiece> pieces) {
        List<Block.Code> code = pieces.stream()
                .map(PlacedPiece::block)
                .filter(Block.Code.class::isInstance)
                .map(Block.Code.class::cast)
                .toList();
        String language = code.get(0).language();
        return code.stream().allMatch(block -> Objects.equals(block.language(), language)) ? language : null;
    }

    private static List<String> headings(List<PlacedPiece> pieces) {
        List<String> headingsOfLast = pieces.get(pieces.size() - 1).headings();
        return pieces.stream()
                .filter(piece -> !piece.heads() && (piece.hasText() || piece.hasImages()))
                .map(PlacedPiece::headings)
                .reduce(Contents::common)
                .orElse(headingsOfLast);
    }

    private static List<String> common(List<String> one, List<String> other) {
        int length = 0;
        while (length < Math.min(one.size(), other.size()) && one.get(length).equals(other.get(length))) {
            length++;
        }
        return one.subList(0, length);
    }
}
