package io.github.checklistreport.render.view;

import java.util.List;

/**
 * How one level stands. {@code met} and {@code others} count every item of the level once.
 *
 * @param outOf the items that concern the server, or may do so
 * @param met the met items
 * @param parts the met items by what backs them
 * @param others the other verdicts that occur, worst first
 * @param stale the items that are out of date, already counted above
 * @param cells one an item, best first
 * @param words the line as a sentence
 */
public record LevelLine(
        String level,
        String name,
        int items,
        int outOf,
        Count met,
        List<Count> parts,
        List<Count> others,
        Count stale,
        List<Seal> cells,
        String words) {
    public LevelLine {
        parts = List.copyOf(parts);
        others = List.copyOf(others);
        cells = List.copyOf(cells);
    }
}
