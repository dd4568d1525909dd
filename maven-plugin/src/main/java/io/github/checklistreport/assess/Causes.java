package io.github.checklistreport.assess;

import io.github.checklistreport.model.BasisGroup;
import io.github.checklistreport.model.Flag;
import io.github.checklistreport.model.Verdict;
import io.github.checklistreport.model.history.Cause;
import io.github.checklistreport.model.history.PastItem.Sight;
import io.github.checklistreport.model.history.PastItem.State;
import java.util.Objects;

/**
 * Finds the cause of a change. Several may hold at once; the first in this order is told: what
 * somebody decided, what a date decided, what a machine saw, what the checklist's authors decided,
 * and only then what a new date on the answer lets guess.
 */
record Causes(State before, State after) {
    /**
     * The cause.
     *
     * @param revised whether the two states are of different editions of the checklist
     */
    Cause cause(boolean revised) {
        if (before.status() != after.status()) {
            return Cause.ANSWER_EDITED;
        }
        if (!revised && before.verdict() == after.verdict() && lost(Flag.UPCOMING)) {
            return Cause.GRACE_ENDED;
        }
        if (gained(Flag.EXCEPTION_EXPIRED)) {
            return Cause.EXCEPTION_EXPIRED;
        }
        if (expired()) {
            return Cause.ANSWER_EXPIRED;
        }
        if (sawSomethingElse()) {
            return Cause.PROBE;
        }
        if (revised || ruleRevised()) {
            return Cause.CHECKLIST_REVISED;
        }
        boolean sawTheSame = before.sight() != null && after.sight() != null;
        return answerHasNewDate() || !lookedAgain() || sawTheSame
                ? Cause.ANSWER_EDITED
                : Cause.PROBE;
    }

    /** Either it has turned stale, or it was and has lost its verdict by that. */
    private boolean expired() {
        boolean stale = after.flags().contains(Flag.STALE);
        boolean lost = before.verdict() != after.verdict();
        return stale
                && !answerHasNewDate()
                && (lost ? after.verdict() == Verdict.UNKNOWN : gained(Flag.STALE));
    }

    private boolean sawSomethingElse() {
        Sight was = before.sight();
        Sight is = after.sight();
        if (was != null && is != null) {
            return was.result() != is.result() || was.strength() != is.strength();
        }
        return byMachine(before) != byMachine(after) && lookedAgain();
    }

    /** Not to see a thing any more is neither better nor worse than to have seen it. */
    boolean lostSight() {
        return byMachine(before) && !byMachine(after);
    }

    private boolean ruleRevised() {
        return before.sight() != null
                && after.sight() != null
                && before.sight().ruleVersion() != after.sight().ruleVersion();
    }

    private boolean answerHasNewDate() {
        return !Objects.equals(before.answeredOn(), after.answeredOn());
    }

    private boolean lookedAgain() {
        return !Objects.equals(before.observedOn(), after.observedOn());
    }

    private boolean gained(Flag flag) {
        return after.flags().contains(flag) && !before.flags().contains(flag);
    }

    private boolean lost(Flag flag) {
        return before.flags().contains(flag) && !after.flags().contains(flag);
    }

    private static boolean byMachine(State state) {
        return state.verdict() == Verdict.CONFLICT
                || state.basis().group() == BasisGroup.VERIFIED
                || state.basis().group() == BasisGroup.OBSERVED;
    }
}
