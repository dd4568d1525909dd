package io.github.checklistreport.model.history;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one item between two reports.
 *
 * @param from null where the earlier report did not have it
 * @param to null where the later report does not have it; never null with {@code from}
 */
public record ItemChange(
        @Nullable PastItem from, @Nullable PastItem to, Cause cause, Direction direction) {
    /** The item as the later report has it; as the earlier one had it where it is gone. */
    public PastItem item() {
        return to != null ? to : Objects.requireNonNull(from);
    }
}
