package io.github.qingwen.model;

import java.util.List;

/**
 * The direct parts of an inline. At most one of them is not empty.
 *
 * @param text its own text
 * @param content the inline content inside it
 */
record InlineParts(String text, List<Inline> content) {
    static InlineParts of(Inline inline) {
        return inline.accept(new Reader());
    }

    private static InlineParts ofText(String text) {
        return new InlineParts(text, List.of());
    }

    private static InlineParts ofContent(List<Inline> content) {
        return new InlineParts("", content);
    }

    private static final class Reader implements Inline.Visitor<InlineParts> {
        /** Pictures, footnote references and raw source have neither. */
        @Override
        public InlineParts otherwise(Inline inline) {
            return ofText("");
        }

        @Override
        public InlineParts text(Inline.Text text) {
            return ofText(text.text());
        }

        @Override
        public InlineParts strong(Inline.Strong strong) {
            return ofContent(strong.content());
        }

        @Override
        public InlineParts emphasis(Inline.Emphasis emphasis) {
            return ofContent(emphasis.content());
        }

        @Override
        public InlineParts underline(Inline.Underline underline) {
            return ofContent(underline.content());
        }

        @Override
        public InlineParts strikethrough(Inline.Strikethrough strikethrough) {
            return ofContent(strikethrough.content());
        }

        @Override
        public InlineParts code(Inline.Code code) {
            return ofText(code.code());
        }

        @Override
        public InlineParts link(Inline.Link link) {
            return ofContent(link.content());
        }

        @Override
        public InlineParts lineBreak(Inline.LineBreak lineBreak) {
            return ofText("\n");
        }

        @Override
        public InlineParts formula(Inline.Formula formula) {
            return ofText(formula.latex());
        }

        @Override
        public InlineParts superscript(Inline.Superscript superscript) {
            return ofContent(superscript.content());
        }

        @Override
        public InlineParts subscript(Inline.Subscript subscript) {
            return ofContent(subscript.content());
        }

        @Override
        public InlineParts unknown(Inline.Unknown unknown) {
            return ofText(unknown.text());
        }
    }
}
