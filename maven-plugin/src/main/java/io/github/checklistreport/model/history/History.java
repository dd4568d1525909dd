package io.github.checklistreport.model.history;

import java.util.List;

/**
 * The reports before this one, as its audience may see them today.
 *
 * @param recorded oldest first, one a day; today's is among them where it has been recorded
 * @param steps between the recorded reports, oldest first
 * @param latest from the last report of an earlier day to the present one; empty where there is
 *     none
 */
public record History(List<Snapshot> recorded, List<Step> steps, List<Step> latest) {
    /** Nothing has been recorded. */
    public static final History NONE = new History(List.of(), List.of(), List.of());

    public History {
        recorded = List.copyOf(recorded);
        steps = List.copyOf(steps);
        latest = List.copyOf(latest);
    }

    public boolean isEmpty() {
        return recorded.isEmpty();
    }
}
