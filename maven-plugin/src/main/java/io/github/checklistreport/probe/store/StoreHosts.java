package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Visits one port of every address of every web host that the proof of the domain is for. */
final class StoreHosts {
    private StoreHosts() {}

    static List<PlannedStep> plan(ProbeName probe, Target target, int port) {
        return target.webHosts().stream()
                .filter(target::proves)
                .map(host -> new PlannedStep(probe, host, List.of(port), 1))
                .toList();
    }

    static List<Observation> visit(
            ProbeContext context,
            ProbeName probe,
            int port,
            BiFunction<Look, Endpoint, Observation> visit) {
        List<Observation> observations = new ArrayList<>();
        for (String host : context.target().webHosts()) {
            if (context.target().proves(host)) {
                observations.addAll(visit(context, probe, host, port, visit));
            } else {
                Look look = context.look(probe, host + ":" + port);
                observations.add(look.skipped(Reason.NO_PROOF));
            }
        }
        return observations;
    }

    private static List<Observation> visit(
            ProbeContext context,
            ProbeName probe,
            String host,
            int port,
            BiFunction<Look, Endpoint, Observation> visit) {
        String target = host + ":" + port;
        List<Observation> observations = new ArrayList<>();
        try {
            for (Endpoint endpoint : context.transport().endpoints(host, port)) {
                observations.add(visit.apply(context.look(probe, target), endpoint));
            }
        } catch (NetException e) {
            observations.add(context.look(probe, target).inconclusive(e));
        }
        return observations;
    }
}
