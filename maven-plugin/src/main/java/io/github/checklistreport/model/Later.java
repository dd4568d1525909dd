package io.github.checklistreport.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item's verdict will be from a day on, if nobody answers and nothing looks again.
 *
 * @param from the first day, in UTC
 * @param validUntil the last day on which what backs the verdict counts as fresh; null where
 *     nothing is dated
 */
public record Later(
        LocalDate from,
        Verdict verdict,
        Basis basis,
        Set<Flag> flags,
        @Nullable LocalDate validUntil) {
    public Later {
        flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    }
}
