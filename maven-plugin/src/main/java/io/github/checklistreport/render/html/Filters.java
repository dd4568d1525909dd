package io.github.checklistreport.render.html;

import io.github.checklistreport.render.view.Count;
import io.github.checklistreport.render.view.LevelLine;
import io.github.checklistreport.render.view.ReportView;
import java.util.List;

/**
 * Links to every selection.
 *
 * @param items how many items there are
 * @param current the selection that is shown; empty for all items
 */
public record Filters(
        int items,
        String current,
        List<Count> scopes,
        List<Count> levels,
        List<Count> verdicts,
        List<Count> bases) {
    static Filters of(ReportView view, String current) {
        return new Filters(
                view.rows().size(),
                current,
                List.of(view.open(), view.stale()),
                view.levels().stream().map(Filters::level).toList(),
                view.verdicts(),
                view.bases());
    }

    private static Count level(LevelLine line) {
        return new Count(line.level(), line.name(), line.items(), "level-" + line.level(), "");
    }

    Filters at(String selection) {
        return new Filters(items, selection, scopes, levels, verdicts, bases);
    }
}
