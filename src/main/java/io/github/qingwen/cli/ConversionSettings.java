package io.github.qingwen.cli;

import io.github.qingwen.BodyFormat;
import io.github.qingwen.InputLimits;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.cli.input.Inputs;
import io.github.qingwen.cli.input.SizeLimit;
import io.github.qingwen.cli.input.WebPages;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.rule.Preset;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of every conversion: rules, facts about the sources, and limits. */
final class ConversionSettings {
    private static final InputLimits STANDARD = InputLimits.standard();

    @Option(
            names = "--body",
            paramLabel = "FORMAT",
            description = "What the bodies of posts are: markdown or html. Default: by evidence, post by post.")
    private @Nullable BodyFormat body;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address that relative links and pictures are relative to. Default: they stay relative.")
    private @Nullable String baseUrl;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = "The charset of the inputs, such as gb18030. Default: what they state, else by evidence.")
    private @Nullable String charset;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            description = "Which rules are on: faithful, standard (default) or reader.")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--enable", paramLabel = "RULE", description = "A rule to switch on, by its id; may be repeated.")
    private List<String> enabled = List.of();

    @Option(names = "--disable", paramLabel = "RULE", description = "A rule to switch off, by its id; may be repeated.")
    private List<String> disabled = List.of();

    @Option(
            names = "--allow-private-hosts",
            description = "Fetch pages and pictures from private networks and this machine, too.")
    private boolean allowPrivateHosts;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The size from which an input is refused, in megabytes, unpacked. Default: 64.")
    private int size = 64;

    @Option(names = "--max-depth", paramLabel = "N", description = "How deep elements may be nested. Default: 1024.")
    private int depth = STANDARD.depth();

    @Option(
            names = "--max-blocks",
            paramLabel = "N",
            description = "How many blocks an article may have. Default: 500000.")
    private int blocks = STANDARD.blocks();

    @Option(
            names = "--max-literal",
            paramLabel = "N",
            description = "How many characters a data: URL or a page's data may have. Default: 33554432.")
    private int literal = STANDARD.literal();

    @Option(
            names = "--max-attribute",
            paramLabel = "N",
            description = "How many characters an attribute may have. Default: 16777216.")
    private int attribute = STANDARD.attribute();

    /**
     * Returns a converter with the chosen rules and limits.
     *
     * @param always the ids of rules that are on unless they are switched off
     * @throws WrongUsage if a rule is unknown or a limit is less than 1
     */
    Qingwen converter(String... always) {
        return converter(preset, always);
    }

    /** Returns a converter as {@link #converter(String...)} does, with another preset. */
    Qingwen converter(Preset preset, String... always) {
        return WrongUsage.checked(() -> {
            InputLimits limits = new InputLimits(size().bytes(), depth, blocks, literal, attribute);
            Qingwen.Builder builder = Qingwen.builder().limits(limits).preset(preset);
            List.of(always).forEach(builder::enable);
            enabled.forEach(builder::enable);
            disabled.forEach(builder::disable);
            return builder.build();
        });
    }

    Preset preset() {
        return preset;
    }

    boolean allowsPrivateHosts() {
        return allowPrivateHosts;
    }

    /** @param folder where fetched pages are kept, or null */
    WebPages pages(@Nullable Path folder) {
        return WebPages.of(size(), allowPrivateHosts, folder);
    }

    /**
     * Finds the inputs of arguments. Pages of the web are not kept.
     *
     * @param without the output directory, whose files are no inputs, or null
     */
    Inputs inputs(List<String> arguments, InputStream in, @Nullable Path without, Failures failures) {
        return Inputs.of(arguments, in, without, size(), pages(null), failures);
    }

    /** Returns the maximum size of an input. */
    SizeLimit size() {
        return SizeLimit.ofMegabytes(size);
    }

    /**
     * Returns a function that applies the stated base address, charset and body format to a source.
     *
     * @throws WrongUsage if the base address or charset is invalid
     */
    UnaryOperator<Source> stated() {
        UnaryOperator<Source> stated = source -> {
            Source based = baseUrl == null ? source : source.withBaseUrl(baseUrl);
            Source encoded = charset == null ? based : based.withCharset(charset);
            return body == null ? encoded : encoded.withBody(body);
        };
        WrongUsage.checked(() -> stated.apply(Source.of("")));
        return stated;
    }
}
