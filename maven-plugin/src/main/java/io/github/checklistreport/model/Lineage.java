package io.github.checklistreport.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checklist with the one that it extends.
 *
 * @param parent null where it extends none
 */
public record Lineage(Checklist checklist, @Nullable Checklist parent, Origin origin) {
    /** Whose checklist it is. */
    public enum Origin {
        BUILT_IN,
        OF_THE_ADMIN
    }

    /** What it changed or kept of its parent; nothing where it has none. */
    public List<Change> changes() {
        return parent == null
                ? List.of()
                : checklist.changes().subList(parent.changes().size(), checklist.changes().size());
    }
}
