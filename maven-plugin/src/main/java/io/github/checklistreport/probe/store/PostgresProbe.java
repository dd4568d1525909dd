package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.PostgresFacts;
import io.github.checklistreport.model.evidence.PostgresFacts.Reply;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.util.List;

/**
 * Greets PostgreSQL as Mastodon would, once for each address, over TLS where the server takes it;
 * hears how it wants the password, and leaves. Never sends one, nor any SQL.
 */
public final class PostgresProbe implements Probe {
    private static final int PORT = 5432;
    private static final String USER = "mastodon";

    private final String database;

    public PostgresProbe() {
        this("mastodon_production");
    }

    PostgresProbe(String database) {
        this.database = database;
    }

    @Override
    public ProbeName name() {
        return ProbeName.POSTGRESQL;
    }

    @Override
    public Consent needs() {
        return Consent.POSTGRESQL;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return StoreHosts.plan(name(), target, PORT);
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return StoreHosts.visit(context, name(), PORT, this::greet);
    }

    private Observation greet(Look look, Endpoint endpoint) {
        try (Wire wire = look.connect(endpoint)) {
            return exchange(look, wire, endpoint);
        } catch (NetException e) {
            return e.reason() == Reason.REFUSED
                    ? look.observed(new PostgresFacts(Reply.NOT_REACHABLE, false))
                    : look.inconclusive(e);
        }
    }

    private Observation exchange(Look look, Wire wire, Endpoint endpoint) {
        try {
            wire.send(PostgresMessage.sslRequest());
            boolean tls = takesTls(wire.readExactly(1)[0]);
            try (Wire talk = tls ? UncheckedTls.over(wire, endpoint) : wire) {
                return look.observed(new PostgresFacts(ask(talk), tls));
            }
        } catch (IOException e) {
            return look.inconclusive(NetException.of(e, wire.deadline()));
        }
    }

    private static boolean takesTls(byte answer) throws NetException {
        return switch (answer) {
            case 'S' -> true;
            case 'N' -> false;
            default -> throw new NetException(Reason.NOT_THE_PROTOCOL, null);
        };
    }

    private Reply ask(Wire wire) throws IOException {
        wire.send(PostgresMessage.startup(USER, database));
        Reply reply = PostgresMessage.read(wire.input());
        try {
            wire.send(PostgresMessage.terminate());
        } catch (NetException e) {
            // it hung up first
        }
        return reply;
    }
}
