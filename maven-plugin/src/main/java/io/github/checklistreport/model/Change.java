package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What an edition changed against the edition it extends.
 *
 * @param item the item it is about
 * @param since the day from which the new reading is right
 */
public record Change(
        Kind kind, String item, Text what, Text why, LocalDate since, List<Link> sources) {
    /** What was done to the item. */
    public enum Kind {
        AMENDED,
        RETIRED,
        ADDED
    }

    public Change {
        sources = List.copyOf(sources);
    }
}
