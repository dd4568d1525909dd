package io.github.checklistreport.render.view;

import java.util.List;

/**
 * The page of changes.
 *
 * @param steps newest first
 * @param more whether older changes are on the pages of the past reports only
 * @param days the recorded reports, newest first
 */
public record ChangesView(List<StepView> steps, boolean more, TrendView trend, List<String> days) {
    public ChangesView {
        steps = List.copyOf(steps);
        days = List.copyOf(days);
    }
}
