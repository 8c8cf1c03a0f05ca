package io.github.qingwen.internal.frontmatter;

import io.github.qingwen.internal.ReportBuilder;
import io.github.qingwen.report.Category;
import io.github.qingwen.report.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads malformed front matter field by field. Each field begins at a line that starts with a key, and is parsed
 * separately. A malformed field, such as a title with quotes inside its quotes, has the text after its key as its value
 * and adds a doubt to the report.
 */
final class LooseFields {
    private final Notation notation;
    private final char separator;
    private final ReportBuilder report;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    private LooseFields(Notation notation, ReportBuilder report) {
        this.notation = notation;
        this.separator = notation.separator();
        this.report = report;
    }

    /** Returns the fields of a text. */
    static Map<String, Object> read(String text, Notation notation, ReportBuilder report) {
        LooseFields loose = new LooseFields(notation, report);
        loose.read(List.of(text.split("\n", -1)));
        return loose.fields;
    }

    /** Returns whether a line of a text begins with a key. */
    static boolean holdsKey(String text, char separator) {
        return text.lines().anyMatch(line -> startsField(line, separator));
    }

    private void read(List<String> lines) {
        int start = 0;
        boolean inTable = false;
        for (int i = 1; i <= lines.size(); i++) {
            // in TOML everything after the name of a table belongs to the table
            inTable |= lines.get(i - 1).startsWith("[") && separator == '=';
            boolean ends = i == lines.size()
                    || (inTable
                            ? lines.get(i).startsWith("[")
                            : startsField(lines.get(i), separator)
                                    || lines.get(i).startsWith("["));
            if (ends) {
                add(lines.subList(start, i), start + 1);
                start = i;
                inTable = false;
            }
        }
    }

    /** A field's line starts with a letter and has, after its key, a separator followed by whitespace or the line's end. */
    private static boolean startsField(String line, char separator) {
        int at = line.indexOf(separator);
        return at > 0
                && (Character.isLetter(line.charAt(0)) || line.charAt(0) == '"' || line.charAt(0) == '_')
                && (separator != ':' || at + 1 == line.length() || Character.isWhitespace(line.charAt(at + 1)));
    }

    /** @param number number of the first line, from 1 */
    private void add(List<String> lines, int number) {
        String text = String.join("\n", lines);
        if (text.isBlank()) {
            return;
        }
        try {
            fields.putAll(notation.read(text));
        } catch (MalformedException e) {
            doubt(e, text, number, report);
            if (startsField(lines.get(0), separator)) {
                int at = text.indexOf(separator);
                fields.put(
                        unquoted(text.substring(0, at).strip()),
                        value(text.substring(at + 1).strip()));
            }
        }
    }

    /**
     * Adds a doubt about malformed front matter.
     *
     * @param line the number of the text's first line, from 1
     */
    static void doubt(MalformedException e, String text, int line, ReportBuilder report) {
        int known = e.line() == 0 ? 0 : line + e.line() - 1;
        Place place = new Place.FrontMatter(null, known, e.column());
        report.doubted("front-matter-malformed", Category.METADATA, text.strip(), place, e.getMessage());
    }

    /** Returns a text, or the items of a list in brackets or after dashes. */
    private static Object value(String text) {
        boolean dashed = text.startsWith("- ");
        if (!dashed && !text.startsWith("[")) {
            return unquoted(text);
        }
        List<String> items = new ArrayList<>();
        String inner = text.startsWith("[") ? text.substring(1, text.length() - (text.endsWith("]") ? 1 : 0)) : text;
        for (String item : inner.split(dashed ? "\n" : "[,\n]", -1)) {
            String word = unquoted(
                    (dashed && item.strip().startsWith("-") ? item.strip().substring(1) : item).strip());
            if (!word.isEmpty()) {
                items.add(word);
            }
        }
        return items;
    }

    /** Returns a text without the quotes around it, of which one may be missing. */
    private static String unquoted(String text) {
        for (String quote : List.of("\"", "'")) {
            if (text.startsWith(quote)) {
                int end = text.length() > 1 && text.endsWith(quote) ? text.length() - 1 : text.length();
                return text.substring(1, end).strip();
            }
        }
        return text;
    }
}
