package io.github.qingwen.internal.structure.inference;

import io.github.qingwen.internal.structure.segment.Segment;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.CardKind;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.ReportEntry.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Removes account cards, which ask to follow. They stay if the article presents accounts in several places. */
public final class AccountCards implements Inference {
    /** Maximum number of places with cards that ask to follow: the top and the end of the article. */
    private static final int PLACES = 2;

    @Override
    public List<Segment> apply(List<Segment> segments, Scope scope) {
        if (places(segments) > PLACES) {
            return segments;
        }
        List<Segment> kept = new ArrayList<>(segments.size());
        for (Segment segment : segments) {
            Block.Card card = account(segment);
            if (card == null) {
                kept.add(segment);
            } else {
                String text = Stream.of(card.title(), card.description(), cover(card))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
                scope.report(Action.REMOVED, Category.PROMPT, text, null, "a card of an account");
            }
        }
        return kept;
    }

    private static @Nullable String cover(Block.Card card) {
        return card.cover() == null ? null : card.cover().url();
    }

    /** Returns how many groups of neighbouring cards there are. */
    private static int places(List<Segment> segments) {
        int places = 0;
        boolean before = false;
        for (Segment segment : segments) {
            boolean card = account(segment) != null;
            places += card && !before ? 1 : 0;
            before = card;
        }
        return places;
    }

    private static Block.@Nullable Card account(Segment segment) {
        return segment instanceof Segment.Resolved resolved
                        && resolved.block() instanceof Block.Card card
                        && card.kind().equals(CardKind.ACCOUNT)
                ? card
                : null;
    }
}
