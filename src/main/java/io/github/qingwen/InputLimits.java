package io.github.qingwen;

import io.github.qingwen.report.QingwenException;

/**
 * How much one source may hold. Beyond a limit there is no article but a {@link QingwenException}, whose kind says which
 * limit it was. Immutable and thread-safe.
 *
 * <pre>{@code
 * Qingwen qingwen = Qingwen.builder().limits(InputLimits.standard().withSize(1 << 20)).build();
 * }</pre>
 *
 * <p>The standard limits are far above what articles have been seen to hold, and keep one hostile source from costing
 * more than a service can spare. Time and memory are linear in the source with any limits and with none.
 *
 * <p>The canonical constructor is not stable: it changes with each new limit.
 *
 * @param size bytes of a source, or {@code char}s of a source that is text; a document, which is parsed already, has no
 *     such limit. Standard: 67,108,864 (64 MiB). Beyond it nothing is read: {@link QingwenException.Kind#TOO_LARGE}
 * @param depth elements around an element of the content. Standard: 1,024, which only a document can reach that was
 *     parsed to a greater depth than the 512 of jsoup. Beyond it: {@link QingwenException.Kind#TOO_DEEP}
 * @param blocks blocks of an article, those inside others and inside footnotes counted. Standard: 500,000. Beyond it:
 *     {@link QingwenException.Kind#TOO_MANY_BLOCKS}
 * @param literal {@code char}s of a data literal: a {@code data:} URL in an attribute of the content, such as an image
 *     in base64, or the object that a page's script holds. Standard: 33,554,432. Beyond it:
 *     {@link QingwenException.Kind#LITERAL_TOO_LONG}
 * @param attribute {@code char}s of an attribute of the content, its {@code data:} URLs not counted. Standard:
 *     16,777,216. Beyond it: {@link QingwenException.Kind#ATTRIBUTE_TOO_LONG}
 */
public record InputLimits(long size, int depth, int blocks, int literal, int attribute) {
    private static final InputLimits STANDARD = new InputLimits(64 << 20, 1_024, 500_000, 32 << 20, 16 << 20);

    private static final InputLimits NONE =
            new InputLimits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if a limit is less than 1; so do the methods that change one */
    public InputLimits {
        requirePositive("size", size);
        requirePositive("depth", depth);
        requirePositive("blocks", blocks);
        requirePositive("literal", literal);
        requirePositive("attribute", attribute);
    }

    private static void requirePositive(String name, long limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit of " + name + " must be at least 1, but is: " + limit);
        }
    }

    /** Returns the limits that are in force unless others are chosen. */
    public static InputLimits standard() {
        return STANDARD;
    }

    /** Returns no limits, for sources that are trusted. */
    public static InputLimits none() {
        return NONE;
    }

    public InputLimits withSize(long size) {
        return new InputLimits(size, depth, blocks, literal, attribute);
    }

    public InputLimits withDepth(int depth) {
        return new InputLimits(size, depth, blocks, literal, attribute);
    }

    public InputLimits withBlocks(int blocks) {
        return new InputLimits(size, depth, blocks, literal, attribute);
    }

    public InputLimits withLiteral(int literal) {
        return new InputLimits(size, depth, blocks, literal, attribute);
    }

    public InputLimits withAttribute(int attribute) {
        return new InputLimits(size, depth, blocks, literal, attribute);
    }
}
