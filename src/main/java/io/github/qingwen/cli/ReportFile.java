package io.github.qingwen.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.qingwen.cli.output.Failures;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The file that {@code --report} writes: a JSON array with a section per input. */
final class ReportFile {
    /**
     * What happened to one input.
     *
     * @param input its name
     * @param entries as the report has them; none for an input that failed
     * @param failure why the input was not converted or written; null if it was
     */
    record Section(
            String input,
            List<ReportEntry> entries,
            @Nullable String failure) {
        static Section converted(String input, List<ReportEntry> entries) {
            return new Section(input, entries, null);
        }

        static Section failed(Failures.Failure failure) {
            return new Section(failure.input(), List.of(), failure.reason());
        }
    }

    private ReportFile() {}

    static String json(List<Section> sections) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        SimpleModule places = new SimpleModule().addSerializer(Place.class, ToStringSerializer.instance);
        JsonMapper mapper = JsonMapper.builder()
                .addModule(places)
                .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return mapper.writer().with(printer).writeValueAsString(sections) + '\n';
    }
}
