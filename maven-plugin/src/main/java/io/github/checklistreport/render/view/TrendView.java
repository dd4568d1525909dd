package io.github.checklistreport.render.view;

import java.util.List;

/**
 * How each level stood in the last reports, as small charts and as a table.
 *
 * @param days the reports, oldest first
 */
public record TrendView(List<String> days, List<Chart> charts) {
    /** A level's chart; lengths are in its own units, from its upper left corner. */
    public record Chart(String level, String name, int width, List<Column> columns) {
        public Chart {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One report's column. Each height is of a bar that ends at {@link TrendView#BASE}.
     *
     * @param middle where its words are centred
     * @param label its month and day
     * @param words met, outOf and verified as a sentence
     */
    public record Column(
            int left,
            int middle,
            String label,
            int met,
            int outOf,
            Bar all,
            Bar reached,
            Bar checked,
            String words) {}

    /** A bar from {@code top}. */
    public record Bar(int top, int height) {}

    /** Where the bars end. */
    static final int BASE = 62;

    public TrendView {
        days = List.copyOf(days);
        charts = List.copyOf(charts);
    }
}
