package io.github.checklistreport.render.console;

import io.github.checklistreport.render.common.TerminalWidth;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets text in columns by the cells that a terminal gives each character, two for most Japanese
 * ones.
 */
final class Columns {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** The rows, every column as wide as its widest cell. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], TerminalWidth.of(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(cell).append(" ".repeat(widths[i] - TerminalWidth.of(cell))).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
