package io.github.checklistreport.render.view;

import java.util.List;

/**
 * How far a machine looked.
 *
 * @param counts every item once, by what backs it
 * @param cells one an item, machine-checked first
 */
public record MachineLine(
        int checked, int items, List<Count> counts, List<Seal> cells, String words) {
    public MachineLine {
        counts = List.copyOf(counts);
        cells = List.copyOf(cells);
    }
}
