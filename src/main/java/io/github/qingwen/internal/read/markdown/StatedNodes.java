package io.github.qingwen.internal.read.markdown;

import io.github.qingwen.model.CardKind;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.jspecify.annotations.Nullable;

/** Nodes for structure that CommonMark lacks. {@link StatedHtml} and {@link StatedAttributes} write them. */
final class StatedNodes {
    private StatedNodes() {}

    /** Images, optionally followed by their {@link Caption}. */
    static final class Figure extends CustomBlock {}

    /** Caption of its parent, a {@link Figure} or table. */
    static final class Caption extends CustomBlock {}

    /** The title of a quotation. */
    static final class QuoteTitle extends CustomBlock {}

    /** A term; a {@link Definition} follows. */
    static final class Term extends CustomBlock {}

    /** A definition of the terms before it. A term can have several definitions. */
    static final class Definition extends CustomBlock {}

    /** All footnotes of a document. */
    static final class Footnotes extends CustomBlock {}

    /** Marks an inline image; the last child of its {@code Image}. */
    static final class InlineImageMark extends CustomNode {}

    /** The id of a heading, without its number sign; the heading's last child. */
    static final class HeadingId extends CustomNode {
        final String id;

        HeadingId(String id) {
            this.id = id;
        }
    }

    /** A card. Its only child, if any, is the cover. */
    static final class Card extends CustomBlock {
        final CardKind kind;
        /** Null if the card shows only its kind. */
        final @Nullable String title;

        final String url;

        Card(CardKind kind, @Nullable String title, String url) {
            this.kind = kind;
            this.title = title;
            this.url = url;
        }
    }
}
