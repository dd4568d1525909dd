package io.github.checklistreport.probe.dns;

import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.List;

/** What the probes of the DNS have in common. */
final class Asking {
    private Asking() {}

    /** Looks at one name. */
    interface Work {
        Observation look(Look look, Questions questions, String target) throws NetException;
    }

    /** The observation that {@code work} makes, or why it could not. */
    static Observation of(ProbeContext context, ProbeName probe, String target, Work work) {
        Look look = context.look(probe, target);
        try {
            return work.look(look, new Questions(context.dns(), look), target);
        } catch (NetException e) {
            return look.inconclusive(e);
        } catch (RuntimeException e) {
            return look.inconclusive(Reason.INTERNAL, e.toString());
        }
    }

    static List<PlannedStep> plan(ProbeName probe, String name, int queries) {
        return List.of(new PlannedStep(probe, name, List.of(), queries));
    }
}
