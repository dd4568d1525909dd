package io.github.checklistreport.model.evidence;

import java.time.Instant;
import java.util.List;

/**
 * Everything that one run of the probes saw of a server. Holds no secrets and no personal data;
 * remote text in it is cut and cleaned.
 *
 * @param target the domain of the server
 * @param settings how the run was aimed
 */
public record Evidence(
        String target,
        Instant startedAt,
        Instant finishedAt,
        Vantage vantage,
        Aim settings,
        List<Observation> observations) {
    public Evidence {
        observations = List.copyOf(observations);
    }

    /** The observations of one probe, in the order they were made. */
    public List<Observation> of(ProbeName probe) {
        return observations.stream().filter(one -> one.probe() == probe).toList();
    }

    /** The facts of every observation of {@code probe} that saw something. */
    public <F extends Facts> List<F> facts(ProbeName probe, Class<F> type) {
        return of(probe).stream()
                .filter(one -> one.outcome() == Outcome.OBSERVED)
                .map(Observation::facts)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
