package io.github.qingwen.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.qingwen.report.Place;
import io.github.qingwen.report.ReportEntry;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The file that {@code --report} writes, with a section per input: a JSON array, or a page of tables. */
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
            @Nullable String failure) {}

    /** Only text and reasons may break inside a word. A narrow screen stacks the cells of a row. */
    private static final String STYLE = "body{font:16px/1.6 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
            + "table{border-collapse:collapse;width:100%}td,th{border:1px solid #ccc;padding:.3em .6em;text-align:left;"
            + "vertical-align:top}code{font-size:85%}td:nth-child(3),td:nth-child(5){overflow-wrap:anywhere;"
            + "min-width:8em}@media(max-width:45em){thead,td:empty{display:none}tr,td{display:block}td{border:0}"
            + "tr{border:1px solid #ccc}}";

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

    static String html(List<Section> sections) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.title("Report");
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.head().appendElement("style").text(STYLE);
        sections.forEach(section -> add(section, page.body()));
        return "<!DOCTYPE html>\n" + page.outerHtml() + '\n';
    }

    private static void add(Section section, Element body) {
        body.appendElement("h2").text(section.input());
        if (section.failure() != null) {
            body.appendElement("p").text("Not converted: " + section.failure());
            return;
        }
        if (section.entries().isEmpty()) {
            body.appendElement("p").text("Nothing was left out or changed.");
            return;
        }
        Element table = body.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("what", "rule", "text", "where", "why")
                .forEach(name -> head.appendElement("th").text(name));
        Element rows = table.appendElement("tbody");
        section.entries().forEach(entry -> add(entry, rows.appendElement("tr")));
    }

    private static void add(ReportEntry entry, Element row) {
        row.appendElement("td").text(entry.action().id());
        row.appendElement("td").appendElement("code").text(entry.rule());
        row.appendElement("td").text(entry.text());
        row.appendElement("td").appendElement("code").text(Objects.toString(entry.place(), ""));
        row.appendElement("td").text(entry.why());
    }
}
