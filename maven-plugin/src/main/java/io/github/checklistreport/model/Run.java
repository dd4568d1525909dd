package io.github.checklistreport.model;

import io.github.checklistreport.model.evidence.Aim;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.ProofFacts;
import io.github.checklistreport.model.evidence.Vantage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The run of the probes that findings rest on.
 *
 * @param connections how many connections and queries were made
 * @param proof how control of the domain was shown; null where it was not
 */
public record Run(
        Instant startedAt,
        Instant finishedAt,
        Vantage vantage,
        Aim settings,
        int connections,
        @Nullable ProofFacts proof) {
    /** The run that left {@code evidence}. */
    public static Run of(Evidence evidence) {
        return new Run(
                evidence.startedAt(),
                evidence.finishedAt(),
                evidence.vantage(),
                evidence.settings(),
                evidence.observations().stream().mapToInt(Observation::connections).sum(),
                evidence.facts(ProbeName.PROOF, ProofFacts.class).stream()
                        .findFirst()
                        .orElse(null));
    }
}
