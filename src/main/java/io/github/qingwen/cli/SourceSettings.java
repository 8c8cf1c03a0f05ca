package io.github.qingwen.cli;

import io.github.qingwen.BodyFormat;
import io.github.qingwen.Source;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what the inputs are: those of {@link Source}. */
final class SourceSettings {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

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

    /**
     * Returns what these options make of a source.
     *
     * @throws ParameterException if the base address is none
     */
    UnaryOperator<Source> stated() {
        UnaryOperator<Source> stated = this::applied;
        Usage.checked(spec, () -> stated.apply(Source.of("")));
        return stated;
    }

    private Source applied(Source source) {
        Source based = baseUrl == null ? source : source.withBaseUrl(baseUrl);
        Source encoded = charset == null ? based : based.withCharset(charset);
        return body == null ? encoded : encoded.withBody(body);
    }
}
