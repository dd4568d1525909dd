package io.github.checklistreport.load;

import io.github.checklistreport.model.Change;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a checklist that extends another finds there.
 *
 * @param parent the other, as {@code extends} names it
 * @param ids of the items that it has
 * @param retired ids of the items that it, or one before it, no longer asks
 */
record Heritage(String parent, Set<String> ids, Set<String> retired) {
    static Heritage of(String parent, ItemNodes items, List<Change> changes) {
        return new Heritage(
                parent,
                new LinkedHashSet<>(items.ids()),
                changes.stream()
                        .filter(change -> change.kind() == Change.Kind.RETIRED)
                        .map(Change::item)
                        .collect(Collectors.toSet()));
    }
}
