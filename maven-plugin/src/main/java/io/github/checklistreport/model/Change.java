package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an edition says of an item against the edition it extends.
 *
 * @param item the item it is about
 * @param replacedBy the items that take a retired item's place
 * @param what null where the item is kept as it was
 * @param since the day from which the new reading is right; for a kept item, the day of its review
 * @param sources may be empty only where the item is kept
 */
public record Change(
        Kind kind,
        String item,
        List<String> replacedBy,
        @Nullable Text what,
        Text why,
        LocalDate since,
        List<Link> sources) {
    /** What was done to the item. */
    public enum Kind {
        /** Reviewed, and left as it was. */
        KEPT,
        AMENDED,
        RETIRED,
        ADDED
    }

    public Change {
        replacedBy = List.copyOf(replacedBy);
        sources = List.copyOf(sources);
    }
}
