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
     * @param image the address, or the empty string if it has none; the natural size; the alternative text as written
     * @param shown the displayed size
     * @param kind the placement of the image
     */
    record Picture(Image image, ImageSize shown, PictureKind kind) implements Atomic {
        /** Returns a copy with another image. */
        public Picture with(Image other) {
            return new Picture(other, shown, kind);
        }

        /** Returns the natural height over width, or 0 if either is unknown. */
        public double ratio() {
            return new ImageSize(image.width(), image.height()).ratio();
        }

        public boolean hasAddress() {
            return !image.url().isEmpty();
        }
    }

    /** The placement of an image. */
    enum PictureKind {
        /** An {@code img} element. */
        IMG,
        /** An emoji {@code img} without a name. */
        UNNAMED_EMOJI,
        /** An {@code img} of a formula whose LaTeX is not known. */
        FORMULA,
        /** A background image, or an image inside an SVG drawing. */
        DRAWN
    }

    /** An emoji that is an image in the markup. */
    record Emoji(String text) implements Atomic {}

    /**
     * A formula.
     *
     * @param latex without delimiters
     * @param isDisplayed whether the markup states a display formula
     */
    record Formula(String latex, boolean isDisplayed) implements Atomic {}

    /** A drawing of a formula whose LaTeX is not known. */
    record DrawnFormula() implements Atomic {}

    /** Source that only software of its format interprets; see {@code Inline.Raw}. */
    record Raw(String format, String source) implements Atomic {}

    /** A card or player. The address of its cover is as written. */
    record Card(Block.Card block) implements Atomic {}

    /** An SVG drawing without text or image. */
    record Drawing() implements Atomic {}

    /** A form control, plug-in or element of the page that shows nothing of the article. */
    record Control() implements Atomic {}
}
