package io.github.checklistreport.pipeline;

import io.github.checklistreport.model.AssessedItem;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Level;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.Word;
import java.util.function.Predicate;

/** What makes the {@code check} goal fail. An item that does not weigh yet never does. */
public enum FailOn implements Word {
    /** Nothing does. */
    NEVER("never", item -> false),
    /** An answer that a probe contradicts. */
    CONFLICT("conflict", item -> item.verdict() == Verdict.CONFLICT),
    /** A required item that is still open: conflict, gap, unknown or partial. */
    REQUIRED_GAP(
            "required-gap", item -> item.item().level() == Level.REQUIRED && item.verdict().open()),
    /** A verdict whose backing is past its time to live. */
    STALE("stale", item -> item.flags().contains(Flag.STALE)),
    /** An accepted risk that is past its date. */
    EXCEPTION_EXPIRED("exception-expired", item -> item.flags().contains(Flag.EXCEPTION_EXPIRED));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas capture nothing
    private final Predicate<AssessedItem> offends;

    FailOn(String word, Predicate<AssessedItem> offends) {
        this.word = word;
        this.offends = offends;
    }

    @Override
    public String word() {
        return word;
    }

    boolean offends(AssessedItem item) {
        return !item.flags().contains(Flag.UPCOMING) && offends.test(item);
    }
}
