package io.github.qingwen.cli;

import io.github.qingwen.report.ReportEntry;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The file that {@code --report} writes: a JSON array with a section per input. */
final class ReportFile {
    /**
     * What happened to one input.
     *
     * @param input its name
     * @param entries as the report has them
     */
    record Section(String input, List<ReportEntry> entries) {}

    private ReportFile() {}

    static String json(List<Section> sections) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(sections) + '\n';
    }
}
