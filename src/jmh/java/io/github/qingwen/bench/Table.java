package io.github.qingwen.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown with columns of even width. */
final class Table {
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
        rows.add(List.of(header).stream().map(cell -> "---").toList());
    }

    /** Adds a row as long as the header; numbers below 100 are written with decimals, three digits in all. */
    void add(Object... cells) {
        rows.add(List.of(cells).stream().map(Table::text).toList());
    }

    private static String text(Object cell) {
        if (cell instanceof Double number) {
            int decimals = number < 10 ? 2 : number < 100 ? 1 : 0;
            return String.format(Locale.ROOT, "%." + decimals + "f", number);
        }
        return cell.toString();
    }

    @Override
    public String toString() {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElseThrow())
                .toArray();
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
