package io.github.qingwen.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qingwen.Conversion;
import io.github.qingwen.Qingwen;
import io.github.qingwen.Source;
import io.github.qingwen.model.Article;
import io.github.qingwen.report.QingwenException;
import io.github.qingwen.rule.Preset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Converts what a target is given; what is no article must be refused as documented. */
final class Conversions {
    private static final List<Qingwen> CONVERTERS = Stream.of(Preset.STANDARD, Preset.READER, Preset.FAITHFUL)
            .map(preset -> Qingwen.builder().preset(preset).build())
            .toList();

    private Conversions() {}

    /** Converts with one of the presets, writes the article in one of the formats, and checks it. */
    static void check(Draw draw, Source source) {
        check(draw, source, draw.bytes().length);
    }

    /** @param sourceSize characters or bytes of the source */
    static void check(Draw draw, Source source, int sourceSize) {
        Qingwen converter = draw.from(CONVERTERS);
        Output output = draw.from(Output.ALL);
        for (Conversion conversion :
                documented(() -> converter.convertAll(source)).orElse(List.of())) {
            output.check(conversion.article(), sourceSize);
        }
    }

    /** The article that one of the presets makes of a source. */
    static Optional<Article> article(Draw draw, Source source) {
        Qingwen converter = draw.from(CONVERTERS);
        return documented(() -> converter.convert(source).article());
    }

    /** Returns what was made; nothing if that was refused with a message of one line, as documented. */
    static <T> Optional<T> documented(Supplier<T> made) {
        try {
            return Optional.of(made.get());
        } catch (QingwenException e) {
            assertThat(e.getMessage()).isNotBlank().doesNotContain("\n");
            return Optional.empty();
        }
    }
}
