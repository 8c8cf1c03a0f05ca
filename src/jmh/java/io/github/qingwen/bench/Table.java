package io.github.qingwen.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown with columns of even width. */
final class Table {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... header) {
        rows.add(List.of(header));
        rows.add(List.of(header).stream().map(cell -> "---").toList());
    }

    /** Adds a row as long as the header; numbers are written with three digits. */
    void add(Object... cells) {
        rows.add(List.of(cells).stream().map(Table::text).toList());
    }

    private static String text(Object cell) {
        return cell instanceof Double number
                ? BigDecimal.valueOf(number).round(THREE_DIGITS).toPlainString()
                : cell.toString();
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
