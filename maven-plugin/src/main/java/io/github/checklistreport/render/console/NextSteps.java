package io.github.checklistreport.render.console;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Verdict;
import java.util.Comparator;
import java.util.List;

/** What an admin should turn to first. */
final class NextSteps {
    private NextSteps() {}

    /**
     * The items that need somebody: conflicts, then by level; within a level gaps that nobody has
     * planned for, then unanswered and half-done items, then what is merely old, planned, or could
     * not be confirmed.
     */
    static List<AssessedItem> of(List<AssessedItem> items) {
        return items.stream()
                .filter(NextSteps::needsSomebody)
                .sorted(
                        Comparator.comparing(
                                        (AssessedItem item) -> item.verdict() != Verdict.CONFLICT)
                                .thenComparing(item -> item.item().level())
                                .thenComparing(item -> item.answer().plan() != null)
                                .thenComparing(AssessedItem::verdict)
                                .thenComparing(AssessedItem::number))
                .toList();
    }

    private static boolean needsSomebody(AssessedItem item) {
        return !item.flags().contains(Flag.UPCOMING) && isUnsettled(item);
    }

    private static boolean isUnsettled(AssessedItem item) {
        return item.verdict().open()
                || item.flags().contains(Flag.STALE)
                || item.flags().contains(Flag.UNCONFIRMED)
                || item.flags().contains(Flag.DOUBTFUL);
    }
}
