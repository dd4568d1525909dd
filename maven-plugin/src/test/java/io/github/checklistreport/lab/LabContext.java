package io.github.checklistreport.lab;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Aim.Addresses;
import io.github.checklistreport.model.evidence.DnssecFacts;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.probe.common.AddressPolicy;
import io.github.checklistreport.probe.common.Allowance;
import io.github.checklistreport.probe.common.ConnectTo;
import io.github.checklistreport.probe.common.Deadline;
import io.github.checklistreport.probe.common.DnsAnswer;
import io.github.checklistreport.probe.common.DnsClient;
import io.github.checklistreport.probe.common.HttpGet;
import io.github.checklistreport.probe.common.HttpReply;
import io.github.checklistreport.probe.common.Limits;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.SocketTransport;
import io.github.checklistreport.probe.common.TrustRoots;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A probe's context that leads to loopback and nowhere else. */
public final class LabContext {
    public static final String HOST = "social.example";

    /** Short enough for a test of a silent peer, long enough for a busy machine. */
    public static final Limits LIMITS =
            new Limits(
                    250,
                    3,
                    Duration.ZERO,
                    Duration.ofMillis(2000),
                    Duration.ofMillis(3000),
                    Duration.ofMinutes(5));

    private final List<ConnectTo> connectTo = new ArrayList<>();
    private Target target = target(HOST);
    private DnsClient dns = new SilentDns();
    private TrustRoots roots = new TrustRoots("none", List.of());
    private Limits limits = LIMITS;

    /** Sends what is meant for {@code port} of {@link #HOST} to a port of 127.0.0.1. */
    public LabContext map(int port, int loopbackPort) {
        return map(HOST, port, loopbackPort);
    }

    public LabContext map(String host, int port, int loopbackPort) {
        connectTo.add(
                new ConnectTo(
                        host,
                        port,
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), loopbackPort)));
        return this;
    }

    public LabContext with(Target other) {
        target = other;
        return this;
    }

    public LabContext with(DnsClient client) {
        dns = client;
        return this;
    }

    public LabContext with(TrustRoots other) {
        roots = other;
        return this;
    }

    public LabContext with(Limits other) {
        limits = other;
        return this;
    }

    /** Everything is allowed for {@code host}. */
    public static Target target(String host) {
        return new Target(
                host,
                host,
                List.of(),
                host,
                List.of(),
                new Target.Ssh(host, 22, "probe"),
                Set.of(Target.Consent.values()),
                null);
    }

    public ProbeContext context() {
        InstantSource clock = InstantSource.system();
        SocketTransport transport =
                new SocketTransport(
                        host -> true,
                        connectTo,
                        new AddressPolicy(Addresses.PRIVATE_ALLOWED),
                        host -> List.of(),
                        new Allowance(limits, Deadline.in(limits.run(), clock)));
        return new ProbeContext(
                target,
                transport,
                transport,
                dns,
                new NoHttp(),
                new NoHttp(),
                roots,
                limits,
                clock,
                new Random(7),
                "checklist-report-test/1");
    }

    private static final class SilentDns implements DnsClient {
        @Override
        public DnsAnswer ask(String name, int type) {
            return new DnsAnswer(
                    DnsAnswer.Status.SILENT, List.of(), DnssecFacts.State.INDETERMINATE, null);
        }

        @Override
        public DnsAnswer askValidated(String name, int type) {
            return ask(name, type);
        }
    }

    private static final class NoHttp implements HttpGet {
        @Override
        public HttpReply get(Look look, String url, Trust trust) throws NetException {
            throw new NetException(Reason.UNREACHABLE, url);
        }

        @Override
        public HttpReply follow(Look look, String url, Trust trust) throws NetException {
            return get(look, url, trust);
        }
    }
}
