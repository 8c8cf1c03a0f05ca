package io.github.qingwen.cli;

import io.github.qingwen.InputLimits;
import io.github.qingwen.cli.input.SizeLimit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say how much an input may hold: those of {@link InputLimits}. */
final class LimitOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The size from which an input is refused, in megabytes, unpacked. Default: 64.")
    private int size = 64;

    @Option(names = "--max-depth", paramLabel = "N", description = "How deep elements may be nested. Default: 1024.")
    private @Nullable Integer depth;

    @Option(
            names = "--max-blocks",
            paramLabel = "N",
            description = "How many blocks an article may have. Default: 500000.")
    private @Nullable Integer blocks;

    @Option(
            names = "--max-literal",
            paramLabel = "N",
            description = "How many characters a data: URL or a page's data may have. Default: 33554432.")
    private @Nullable Integer literal;

    @Option(
            names = "--max-attribute",
            paramLabel = "N",
            description = "How many characters an attribute may have. Default: 16777216.")
    private @Nullable Integer attribute;

    /**
     * Returns the limits of one source.
     *
     * @throws ParameterException if one is less than 1
     */
    InputLimits limits() {
        return Usage.checked(spec, () -> {
            InputLimits limits = InputLimits.standard().withSize(size().bytes());
            limits = depth == null ? limits : limits.withDepth(depth);
            limits = blocks == null ? limits : limits.withBlocks(blocks);
            limits = literal == null ? limits : limits.withLiteral(literal);
            return attribute == null ? limits : limits.withAttribute(attribute);
        });
    }

    /** Returns how much of an input is read. */
    SizeLimit size() {
        return SizeLimit.ofMegabytes(size);
    }
}
