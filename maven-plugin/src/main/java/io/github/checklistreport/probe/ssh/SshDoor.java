package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.Outcome;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.List;

/**
 * The one place where SSH is, as the admin gave it. Servers take repeated visits for attacks, so
 * one address is enough; a second is tried only where the first gave no answer.
 */
final class SshDoor {
    private static final int MAX_TRIES = 2;

    private SshDoor() {}

    static List<PlannedStep> plan(Target target) {
        Target.Ssh ssh = target.ssh();
        return ssh == null
                ? List.of()
                : List.of(new PlannedStep(ProbeName.SSH, ssh.host(), List.of(ssh.port()), 1));
    }

    /** How to look at one address of the place that the admin gave. */
    interface Visit {
        Observation at(Look look, Endpoint endpoint, Target.Ssh ssh);
    }

    static List<Observation> visit(ProbeContext context, Visit visit) {
        Target.Ssh ssh = context.target().ssh();
        if (ssh == null) {
            Look look = context.look(ProbeName.SSH, context.target().domain());
            return List.of(look.skipped(Reason.NOT_CONFIGURED));
        }
        String target = ssh.host() + ":" + ssh.port();
        List<Observation> observations = new ArrayList<>();
        try {
            for (Endpoint endpoint : context.transport().endpoints(ssh.host(), ssh.port())) {
                Look look = context.look(ProbeName.SSH, target);
                observations.add(visit.at(look, endpoint, ssh));
                if (answered(observations) || observations.size() == MAX_TRIES) {
                    break;
                }
            }
            return observations;
        } catch (NetException e) {
            return List.of(context.look(ProbeName.SSH, target).inconclusive(e));
        }
    }

    /** Whether the last one reached anybody. */
    private static boolean answered(List<Observation> observations) {
        Observation last = observations.get(observations.size() - 1);
        return last.outcome() == Outcome.OBSERVED || last.reason() != Reason.UNREACHABLE;
    }
}
