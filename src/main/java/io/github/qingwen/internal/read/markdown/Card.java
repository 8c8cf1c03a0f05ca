package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.model.CardKind;
import org.commonmark.node.CustomBlock;
import org.jspecify.annotations.Nullable;

/** A card. Its only child, if any, is the cover. */
public final class Card extends CustomBlock {
    private final CardKind kind;
    private final @Nullable String title;
    private final String url;

    Card(CardKind kind, @Nullable String title, String url) {
        this.kind = kind;
        this.title = title;
        this.url = url;
    }

    public CardKind kind() {
        return kind;
    }

    /** Returns the title; null if the card shows only its kind. */
    public @Nullable String title() {
        return title;
    }

    public String url() {
        return url;
    }
}
