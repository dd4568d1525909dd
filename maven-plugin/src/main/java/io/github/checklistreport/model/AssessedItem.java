package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item with everything that is said and seen of it.
 *
 * @param number its place in the checklist, from 1
 * @param excluded whether the server's facts say that the item does not concern it
 * @param validUntil the last day on which what backs the verdict counts as fresh; null where
 *     nothing is dated
 * @param publish how much of it the public report shows
 * @param outlook what becomes of the verdict after the day of the report
 */
public record AssessedItem(
        int number,
        Item item,
        Answer answer,
        @Nullable Finding finding,
        boolean excluded,
        Verdict verdict,
        Basis basis,
        Set<Flag> flags,
        @Nullable LocalDate validUntil,
        PublishLevel publish,
        Outlook outlook)
        implements Tallied {
    public AssessedItem {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
