package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.SshFacts;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Hears how an SSH server names itself and which algorithms it offers, and hangs up. */
public final class SshProbe implements Probe {
    @Override
    public ProbeName name() {
        return ProbeName.SSH;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return SshDoor.plan(target);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        byte[] name = ClientName.line(context.tool()).getBytes(StandardCharsets.US_ASCII);
        return SshDoor.visit(context, (look, endpoint, ssh) -> listen(look, endpoint, name));
    }

    private static Observation listen(Look look, Endpoint endpoint, byte[] name) {
        try (Wire wire = look.connect(endpoint)) {
            return exchange(look, wire, name);
        } catch (NetException e) {
            return look.inconclusive(e);
        }
    }

    /** Naming ourselves first makes a server of another kind speak up, too. */
    private static Observation exchange(Look look, Wire wire, byte[] name) {
        try {
            wire.send(name);
            SshReader reader = new SshReader(wire.input());
            return algorithms(look, wire, reader, reader.identification());
        } catch (IOException e) {
            return look.inconclusive(NetException.of(e, wire.deadline()));
        }
    }

    private static Observation algorithms(Look look, Wire wire, SshReader reader, String banner) {
        try {
            KexInit offer = reader.kexInit();
            return look.observed(
                    new SshFacts(
                            banner,
                            null,
                            null,
                            offer.kex(),
                            offer.hostKeys(),
                            offer.ciphers(),
                            offer.macs()));
        } catch (IOException e) {
            NetException known = NetException.of(e, wire.deadline());
            return look.observedInPart(
                    SshFacts.greeting(banner), known.reason(), known.getMessage());
        }
    }
}
