package io.github.checklistreport.model.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

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

    /** Every step up to the present report, oldest first; each begins where the last one ended. */
    public List<Step> path() {
        if (latest.isEmpty()) {
            return List.of();
        }
        LocalDate today = latest.get(0).to().day();
        return Stream.concat(
                        steps.stream().filter(step -> step.to().day().isBefore(today)),
                        latest.stream())
                .toList();
    }

    /** Whether the report of {@code day} is among the recorded ones. */
    public boolean isRecorded(LocalDate day) {
        return recorded.stream().anyMatch(snapshot -> snapshot.day().equals(day));
    }

    public boolean isEmpty() {
        return recorded.isEmpty();
    }
}
