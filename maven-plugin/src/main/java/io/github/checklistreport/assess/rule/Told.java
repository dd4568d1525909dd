package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Facts;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an observation says to a rule of names and mail.
 *
 * @param facts null where nothing was seen
 * @param reason why not all was seen; null where it was
 */
record Told<F extends Facts>(String target, @Nullable F facts, @Nullable Reason reason) {
    static <F extends Facts> List<Told<F>> all(Evidence evidence, ProbeName probe, Class<F> type) {
        return evidence.of(probe).stream().map(one -> of(one, type)).toList();
    }

    /** The only observation of a probe; one that was never made says that nothing is set up. */
    static <F extends Facts> Told<F> one(Evidence evidence, ProbeName probe, Class<F> type) {
        return all(evidence, probe, type).stream()
                .findFirst()
                .orElseGet(() -> new Told<>(evidence.target(), null, Reason.NOT_CONFIGURED));
    }

    private static <F extends Facts> Told<F> of(Observation one, Class<F> type) {
        F facts =
                one.outcome() == Outcome.OBSERVED && type.isInstance(one.facts())
                        ? type.cast(one.facts())
                        : null;
        Reason reason = one.reason();
        return new Told<>(
                one.target(), facts, facts == null && reason == null ? Reason.INTERNAL : reason);
    }

    Optional<F> seen() {
        return Optional.ofNullable(facts);
    }

    /** Unknown, for the reason that nothing or not all was seen. */
    Ruling silence() {
        return Ruling.unknown(reason == null ? Reason.INTERNAL : reason);
    }
}
