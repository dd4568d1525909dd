package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.List;

/** Who may send mail for the domain that the server's mail comes from (RFC 7208). */
public final class SpfProbe implements Probe {
    /** The record, and ten lookups of at most two questions each. */
    private static final int QUERIES = 21;

    @Override
    public ProbeName name() {
        return ProbeName.SPF;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return Asking.plan(name(), target.mailDomain(), QUERIES);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return List.of(Asking.of(context, name(), context.target().mailDomain(), SpfProbe::look));
    }

    private static Observation look(Look look, Questions questions, String domain)
            throws NetException {
        SpfWalk walk = new SpfWalk(questions);
        try {
            walk.from(domain);
            return look.observed(walk.facts());
        } catch (NetException e) {
            if (walk.facts().records().isEmpty()) {
                throw e;
            }
            return look.observedInPart(walk.facts(), e.reason(), e.getMessage());
        }
    }
}
