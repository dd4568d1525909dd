package io.github.checklistreport.probe.common;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import java.util.List;

/** Observes one thing. Never throws and never judges. */
public interface Probe {
    ProbeName name();

    /** What the admin has to allow. Everything but the outside also needs proof of control. */
    default Target.Consent needs() {
        return Target.Consent.OUTSIDE;
    }

    /** What it would send, for the admin to read before it does. */
    List<PlannedStep> plan(Target target);

    /** What it saw: one observation for each host or address; at least one. */
    List<Observation> observe(ProbeContext context);
}
