package io.github.qingwen.cli;

import io.github.qingwen.InputLimits;
import io.github.qingwen.Qingwen;
import io.github.qingwen.rule.Preset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that choose the rules of a conversion. */
final class RuleOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            defaultValue = "standard",
            description = "Which rules are on: faithful, standard (default) or reader.")
    private Preset preset = Preset.STANDARD;

    @Option(names = "--with", paramLabel = "RULE", description = "A rule to switch on, by its id; may be repeated.")
    private List<String> with = List.of();

    @Option(names = "--without", paramLabel = "RULE", description = "A rule to switch off, by its id; may be repeated.")
    private List<String> without = List.of();

    /**
     * Returns a converter with the chosen rules.
     *
     * @param limits of one source
     * @param always the ids of rules that are on unless they are switched off
     * @throws ParameterException if there is no rule of an id
     */
    Qingwen converter(InputLimits limits, String... always) {
        return Usage.checked(spec, () -> {
            Qingwen.Builder builder = Qingwen.builder().limits(limits).preset(preset);
            List.of(always).forEach(builder::with);
            with.forEach(builder::with);
            without.forEach(builder::without);
            return builder.build();
        });
    }
}
