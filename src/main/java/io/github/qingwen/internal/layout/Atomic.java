package io.github.qingwen.internal.layout;

import io.github.qingwen.internal.image.ImageSize;
import io.github.qingwen.model.Block;
import io.github.qingwen.model.Image;

/**
 * An atomic inline element (CSS Display 3, "atomic inline"): one thing in a line, whatever markup is inside.
 */
public sealed interface Atomic {
    /**
     * An image.
     *
     * @param image its address, the empty string where it has none, and its natural size; the alternative text is as
     *     written
     * @param shown the size that it is shown in
     * @param kind how the image is set
     */
    record Picture(Image image, ImageSize shown, PictureKind kind) implements Atomic {
        /** Returns the same picture with another image. */
        public Picture with(Image other) {
            return new Picture(other, shown, kind);
        }

        public boolean hasAddress() {
            return !image.url().isEmpty();
        }
    }

    /** The placement of an image. */
    enum PictureKind {
        /** An {@code img} element. */
        IMG,
        /** An {@code img} that is a character of the text, and does not say which. */
        UNNAMED_EMOJI,
        /** An {@code img} of a formula whose LaTeX is not known. */
        FORMULA,
        /** A background image, or an image inside an SVG drawing. */
        DRAWN
    }

    /** An emoji that is set as an image; {@code text} is what it stands for. */
    record Emoji(String text) implements Atomic {}

    /**
     * A formula.
     *
     * @param latex without delimiters
     * @param isDisplayed whether it states to stand on a line of its own
     */
    record Formula(String latex, boolean isDisplayed) implements Atomic {}

    /** A drawing of a formula whose LaTeX is not known. */
    record DrawnFormula() implements Atomic {}

    /** Source that only programs of its format read; see {@code Inline.Raw}. */
    record Raw(String format, String source) implements Atomic {}

    /** A card or player; its cover has the address as written. */
    record Card(Block.Card block) implements Atomic {}

    /** An SVG drawing without text or image. */
    record Drawing() implements Atomic {}

    /** A form control, plug-in or element of the page that shows nothing of the article. */
    record Control() implements Atomic {}
}
