package io.github.checklistreport.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule's judgement of evidence.
 *
 * @param item the item it is about
 * @param strength how much the result proves; without meaning for {@link Result#UNKNOWN}
 * @param applies whether the evidence proves that the item concerns the server
 * @param observedOn the day of the observation
 * @param reason why it is unknown; null otherwise
 */
public record Finding(
        String item,
        Result result,
        Strength strength,
        Applies applies,
        LocalDate observedOn,
        @Nullable Text reason) {
    /** What the evidence says. */
    public enum Result {
        PASS,
        WEAK,
        FAIL,
        UNKNOWN
    }

    /** How much a result proves. */
    public enum Strength {
        FULL,
        PARTIAL
    }

    /** Whether the evidence shows that an item concerns the server. */
    public enum Applies {
        PROVED,
        UNDECIDED
    }
}
