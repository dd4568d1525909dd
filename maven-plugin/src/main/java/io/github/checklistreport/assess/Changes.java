package io.github.checklistreport.assess;

import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.Direction;
import io.github.checklistreport.model.history.History;
import io.github.checklistreport.model.history.ItemChange;
import io.github.checklistreport.model.history.PastItem;
import io.github.checklistreport.model.history.PastItem.State;
import io.github.checklistreport.model.history.Snapshot;
import io.github.checklistreport.model.history.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed between reports. Items are compared one by one; totals are never subtracted. */
public final class Changes {
    private Changes() {}

    /**
     * The history of a report.
     *
     * @param recorded oldest first, one a day, none later than {@code present}
     */
    public static History history(List<Snapshot> recorded, Snapshot present) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i < recorded.size(); i++) {
            steps.add(step(recorded.get(i - 1), recorded.get(i)));
        }
        return new History(
                recorded,
                steps,
                recorded.stream()
                        .filter(past -> past.day().isBefore(present.day()))
                        .reduce((earlier, later) -> later)
                        .map(past -> step(past, present))
                        .stream()
                        .toList());
    }

    /** The changes from {@code from} to {@code to}. */
    public static Step step(Snapshot from, Snapshot to) {
        boolean revised = !from.sameEdition(to);
        List<ItemChange> changes = new ArrayList<>();
        for (PastItem after : to.items()) {
            change(from.item(after.id()).orElse(null), after, revised).ifPresent(changes::add);
        }
        for (PastItem before : from.items()) {
            if (to.item(before.id()).isEmpty()) {
                change(before, null, revised).ifPresent(changes::add);
            }
        }
        return new Step(from, to, changes);
    }

    private static Optional<ItemChange> change(
            @Nullable PastItem from, @Nullable PastItem to, boolean revised) {
        if (from == null || to == null) {
            return neutral(from, to, Cause.CHECKLIST_REVISED);
        }
        State before = from.state();
        State after = to.state();
        if (before == null || after == null) {
            boolean asBefore = before == after && from.publish() == to.publish();
            return asBefore ? none() : neutral(from, to, Cause.PUBLISH_LEVEL);
        }
        if (!sameOutcome(before, after)) {
            Causes causes = new Causes(before, after);
            Cause cause = causes.cause(revised || from.level() != to.level());
            boolean comparable =
                    cause != Cause.CHECKLIST_REVISED
                            && !(cause == Cause.PROBE && causes.lostSight());
            return Optional.of(
                    new ItemChange(
                            from,
                            to,
                            cause,
                            comparable
                                    ? direction(before.verdict(), after.verdict())
                                    : Direction.NEUTRAL));
        }
        if (from.level() != to.level()) {
            return neutral(from, to, Cause.CHECKLIST_REVISED);
        }
        return from.publish() == to.publish() ? none() : neutral(from, to, Cause.PUBLISH_LEVEL);
    }

    private static Optional<ItemChange> none() {
        return Optional.empty();
    }

    private static Optional<ItemChange> neutral(
            @Nullable PastItem from, @Nullable PastItem to, Cause cause) {
        return Optional.of(new ItemChange(from, to, cause, Direction.NEUTRAL));
    }

    private static boolean sameOutcome(State before, State after) {
        return before.verdict() == after.verdict()
                && before.basis() == after.basis()
                && before.flags().equals(after.flags());
    }

    /** Neither unknown nor not applicable is better or worse than anything. */
    private static Direction direction(Verdict before, Verdict after) {
        int from = rank(before);
        int to = rank(after);
        if (from < 0 || to < 0 || from == to) {
            return Direction.NEUTRAL;
        }
        return from < to ? Direction.BETTER : Direction.WORSE;
    }

    /** An accepted risk is as far from met as a gap is. */
    private static int rank(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> 0;
            case GAP, ACCEPTED -> 1;
            case PARTIAL -> 2;
            case MET -> 3;
            case UNKNOWN, NOT_APPLICABLE -> -1;
        };
    }
}
