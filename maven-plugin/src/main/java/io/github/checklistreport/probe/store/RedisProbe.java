package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.RedisFacts;
import io.github.checklistreport.model.evidence.RedisFacts.Reply;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Says PING to Redis, once for each address, and nothing else ever. */
public final class RedisProbe implements Probe {
    private static final int PORT = 6379;
    private static final byte[] PING = "PING\r\n".getBytes(StandardCharsets.US_ASCII);

    @Override
    public ProbeName name() {
        return ProbeName.REDIS;
    }

    @Override
    public Consent needs() {
        return Consent.REDIS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return StoreHosts.plan(name(), target, PORT);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return StoreHosts.visit(context, name(), PORT, RedisProbe::ping);
    }

    private static Observation ping(Look look, Endpoint endpoint) {
        try (Wire wire = look.connect(endpoint)) {
            return exchange(look, wire);
        } catch (NetException e) {
            return e.reason() == Reason.REFUSED
                    ? look.observed(new RedisFacts(Reply.NOT_REACHABLE))
                    : look.inconclusive(e);
        }
    }

    private static Observation exchange(Look look, Wire wire) {
        try {
            wire.send(PING);
            return look.observed(new RedisFacts(RedisReply.read(wire.input())));
        } catch (IOException e) {
            return look.inconclusive(NetException.of(e, wire.deadline()));
        }
    }
}
