package io.github.checklistreport.probe.ssh;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.Target.Consent;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.SshFacts;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.RemoteText;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.List;
import net.schmizz.sshj.SSHClient;
import net.schmizz.sshj.common.DisconnectReason;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.transport.TransportException;
import net.schmizz.sshj.transport.verification.PromiscuousVerifier;
import net.schmizz.sshj.userauth.method.AuthNone;

/**
 * Asks an SSH server once for the ways to log in, by the request {@code none} (RFC 4252, 5.2). The
 * server's log has a line about it. Nobody logs in. A host that the proof of the domain is not for
 * is not asked.
 */
public final class SshMethodsProbe implements Probe {
    /** More than there are names for. */
    private static final int MAX_METHODS = 20;

    @Override
    public ProbeName name() {
        return ProbeName.SSH;
    }

    @Override
    public Consent needs() {
        return Consent.SSH;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        Target.Ssh ssh = target.ssh();
        return ssh == null || target.proves(ssh.host()) ? SshDoor.plan(target) : List.of();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        Target.Ssh place = context.target().ssh();
        if (place != null && !context.target().proves(place.host())) {
            Look look = context.look(name(), place.host() + ":" + place.port());
            return List.of(look.skipped(Reason.NO_PROOF));
        }
        String software = ClientName.software(context.tool());
        return SshDoor.visit(
                context, (look, endpoint, ssh) -> ask(look, endpoint, ssh.user(), software));
    }

    private static Observation ask(Look look, Endpoint endpoint, String user, String software) {
        try (Wire wire = look.connect(endpoint)) {
            return exchange(look, wire, endpoint, user, software);
        } catch (NetException e) {
            return look.inconclusive(e);
        }
    }

    private static Observation exchange(
            Look look, Wire wire, Endpoint endpoint, String user, String software) {
        try (SSHClient client = new SSHClient(new QuietConfig(software))) {
            client.setSocketFactory(new OneSocket(wire));
            client.addHostKeyVerifier(new PromiscuousVerifier());
            client.setTimeout(wire.deadline().millisLeft());
            client.getTransport().setTimeoutMs(wire.deadline().millisLeft());
            connect(client, endpoint);
            return look.observed(facts(client, user, methods(client, user)));
        } catch (IOException e) {
            return look.inconclusive(meaning(e, wire));
        }
    }

    private static void connect(SSHClient client, Endpoint endpoint) throws IOException {
        try {
            client.connect(endpoint.address().getAddress(), endpoint.address().getPort());
        } catch (IllegalStateException e) {
            // what the library makes of a peer that hangs up between two of its own steps
            throw new SSHException(DisconnectReason.CONNECTION_LOST, e.getMessage(), e);
        }
    }

    private static List<String> methods(SSHClient client, String user) throws IOException {
        boolean letIn =
                client.getUserAuth()
                        .authenticate(
                                user,
                                new NoService(client.getTransport()),
                                new AuthNone(),
                                client.getTransport().getTimeoutMs());
        if (letIn) {
            return List.of("none");
        }
        return client.getUserAuth().getAllowedMethods().stream()
                .limit(MAX_METHODS)
                .map(RemoteText::clean)
                .filter(method -> !method.isEmpty())
                .distinct()
                .toList();
    }

    private static SshFacts facts(SSHClient client, String user, List<String> methods) {
        String banner = "SSH-2.0-" + client.getTransport().getServerVersion();
        return new SshFacts(
                RemoteText.clean(banner), methods, RemoteText.clean(user), null, null, null, null);
    }

    private static NetException meaning(IOException e, Wire wire) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean told =
                    cause instanceof NetException
                            || cause instanceof SocketException
                            || cause instanceof SocketTimeoutException;
            if (told) {
                return NetException.of((IOException) cause, wire.deadline());
            }
        }
        if (wire.deadline().isOver()) {
            return new NetException(Reason.TIMED_OUT, null, e);
        }
        return e instanceof SSHException said
                ? new NetException(reason(said), said.getMessage(), said)
                : NetException.of(e, wire.deadline());
    }

    private static Reason reason(SSHException e) {
        String message = String.valueOf(e.getMessage());
        if (message.contains("Unable to reach a settlement")) {
            return Reason.NO_COMMON_ALGORITHM;
        }
        if (message.contains("identification") || message.contains("incorrect")) {
            return Reason.NOT_THE_PROTOCOL;
        }
        boolean lost =
                e.getDisconnectReason() == DisconnectReason.CONNECTION_LOST
                        || message.contains("reset")
                        || message.contains("Broken transport");
        return lost || !(e instanceof TransportException) ? Reason.RESET : Reason.MALFORMED;
    }
}
