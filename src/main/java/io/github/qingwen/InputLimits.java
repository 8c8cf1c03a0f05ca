package io.github.qingwen;

import io.github.qingwen.report.QingwenException;

/**
 * How much one source may hold. A source beyond a limit fails with a {@link QingwenException}, whose kind names the
 * limit. Immutable and thread-safe.
 *
 * <pre>{@code
 * Qingwen qingwen = Qingwen.builder().limits(InputLimits.standard().withSize(1 << 20)).build();
 * }</pre>
 *
 * <p>The standard limits are far above what real articles hold. They bound the cost of a hostile source. Time and memory
 * are linear in the size of the source, with or without limits.
 *
 * <p>The canonical constructor is not stable: it changes with each new limit.
 *
 * @param size maximum number of bytes of a source, or of {@code char}s of a text source; not checked for a parsed
 *     document. Standard: 67,108,864 (64 MiB). Nothing is parsed beyond it: {@link QingwenException.Kind#TOO_LARGE}
 * @param depth maximum nesting depth of the content's elements. Standard: 1,024. Only a parsed document can reach it,
 *     because jsoup stops at 512 by default. Beyond it: {@link QingwenException.Kind#TOO_DEEP}
 * @param blocks maximum number of blocks of an article, including nested blocks and those of footnotes. Standard:
 *     500,000. Beyond it: {@link QingwenException.Kind#TOO_MANY_BLOCKS}
 * @param literal maximum number of {@code char}s of a data literal: a {@code data:} URL in an attribute of the content,
 *     such as an image in base64, or the object in a page's script. Standard: 33,554,432. Beyond it:
 *     {@link QingwenException.Kind#LITERAL_TOO_LONG}
 * @param attribute maximum number of {@code char}s of an attribute of the content, {@code data:} URLs excluded. Standard:
 *     16,777,216. Beyond it: {@link QingwenException.Kind#ATTRIBUTE_TOO_LONG}
 */
public record InputLimits(long size, int depth, int blocks, int literal, int attribute) {
    private static final InputLimits STANDARD = new InputLimits(64 << 20, 1_024, 500_000, 32 << 20, 16 << 20);

    private static final InputLimits NONE =
            new InputLimits(Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if a limit is less than 1; the {@code with} methods throw it, too */
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

    /** Returns the default limits. */
    public static InputLimits standard() {
        return STANDARD;
    }

    /** Returns limits that allow everything, for trusted sources. */
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
