package io.github.checklistreport.model.history;

import java.util.List;

/**
 * Two reports, one after the other.
 *
 * @param changes in the order of the later report's items; items that are gone come last
 */
public record Step(Snapshot from, Snapshot to, List<ItemChange> changes) {
    public Step {
        changes = List.copyOf(changes);
    }
}
