package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.TrustRoots;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The certificates that each address of each web host sends, and what is wrong with them. */
public final class CertificateProbe implements Probe {
    private static final int HTTPS = 443;

    /** One handshake, and three hellos where the server is too old for that. */
    private static final int CONNECTIONS = 4;

    @Override
    public ProbeName name() {
        return ProbeName.CERTIFICATE;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return target.webHosts().stream()
                .map(
                        host ->
                                new PlannedStep(
                                        ProbeName.CERTIFICATE, host, List.of(HTTPS), CONNECTIONS))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        List<Observation> observations = new ArrayList<>();
        for (String host : context.target().webHosts()) {
            try {
                for (Endpoint endpoint : context.transport().endpoints(host, HTTPS)) {
                    observations.add(observe(context, endpoint));
                }
            } catch (NetException e) {
                observations.add(context.look(ProbeName.CERTIFICATE, host).inconclusive(e));
            }
        }
        return observations;
    }

    private static Observation observe(ProbeContext context, Endpoint endpoint) {
        Look look = context.look(ProbeName.CERTIFICATE, endpoint.host());
        try {
            SentChain chain = new ChainReader(look, endpoint, context.random()).read();
            if (chain.certificates().isEmpty()) {
                return look.inconclusive(Reason.MALFORMED, "no certificate");
            }
            Instant now = context.clock().instant();
            TrustRoots roots = context.roots();
            ChainJudge judge = new ChainJudge(chain, roots.certificates(), endpoint.host(), now);
            return look.observed(
                    CertificateNotes.facts(chain, judge.problems(), now, roots.name()));
        } catch (NetException e) {
            return look.inconclusive(e);
        }
    }
}
