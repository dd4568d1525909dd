package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import java.util.Optional;

/** Why a probe of the web saw nothing, or not all. */
final class WebSilence {
    private WebSilence() {}

    /** Why something was not seen; of an observation with a reason, the first. */
    static Optional<Reason> silence(Evidence evidence, ProbeName probe) {
        return evidence.of(probe).stream()
                .filter(one -> one.outcome() != Outcome.OBSERVED)
                .map(WebSilence::reason)
                .findFirst();
    }

    /** Why something was seen in part only. */
    static Optional<Reason> gap(Evidence evidence, ProbeName probe) {
        return evidence.of(probe).stream()
                .filter(one -> one.outcome() == Outcome.OBSERVED && one.reason() != null)
                .map(WebSilence::reason)
                .findFirst();
    }

    private static Reason reason(Observation one) {
        Reason reason = one.reason();
        return reason == null ? Reason.INTERNAL : reason;
    }
}
