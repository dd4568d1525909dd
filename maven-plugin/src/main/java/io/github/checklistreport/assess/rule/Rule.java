package io.github.checklistreport.assess.rule;

import io.github.checklistreport.model.RuleCard;
import io.github.checklistreport.model.Server;
import io.github.checklistreport.model.evidence.Evidence;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.Set;

/**
 * Judges evidence by one question. Pure: reads no clock, and judges by the time of the observation.
 */
public interface Rule {
    RuleCard card();

    /** The probes whose observations it reads. */
    Set<ProbeName> reads();

    /**
     * What the evidence says. Called only where there is an observation of one of the probes it
     * reads. Silence is {@code UNKNOWN} with its reason, never anything else.
     */
    Ruling judge(Evidence evidence, Server server);
}
