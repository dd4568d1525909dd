package io.github.checklistreport.probe.tls;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.TlsFacts;
import io.github.checklistreport.model.evidence.TlsFacts.Group;
import io.github.checklistreport.model.evidence.TlsFacts.Offer;
import io.github.checklistreport.model.evidence.TlsVersion;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which versions of SSL and TLS, and which cipher suites, each address of each web host takes. It
 * never finishes a handshake: hellos of its own ask what no library of today would ask for.
 */
public final class TlsProbe implements Probe {
    /** What the whole probe may do in a run, however many hosts and addresses there are. */
    static final int MAX_CONNECTIONS = 200;

    private static final int HTTPS = 443;

    @Override
    public ProbeName name() {
        return ProbeName.TLS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        return target.webHosts().stream()
                .map(host -> new PlannedStep(ProbeName.TLS, host, List.of(HTTPS), share(target)))
                .toList();
    }

    private static int share(Target target) {
        return MAX_CONNECTIONS / target.webHosts().size();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        List<Observation> observations = new ArrayList<>();
        for (String host : context.target().webHosts()) {
            try {
                List<Endpoint> endpoints = context.transport().endpoints(host, HTTPS);
                observations.addAll(observe(context, endpoints));
            } catch (NetException e) {
                observations.add(context.look(ProbeName.TLS, host).inconclusive(e));
            }
        }
        return observations;
    }

    /** What one address of a host leaves of its share is for the next. */
    private static List<Observation> observe(ProbeContext context, List<Endpoint> endpoints) {
        List<Observation> observations = new ArrayList<>();
        int left = share(context.target());
        for (int i = 0; i < endpoints.size(); i++) {
            int share = left / (endpoints.size() - i);
            ConnectionBudget budget = new ConnectionBudget(share);
            observations.add(observe(context, endpoints.get(i), budget));
            left -= share - budget.left();
        }
        return observations;
    }

    private static Observation observe(
            ProbeContext context, Endpoint endpoint, ConnectionBudget budget) {
        Look look = context.look(ProbeName.TLS, endpoint.host());
        Interview interview =
                new Interview(
                        look, endpoint, context.random(), budget, context.limits().exchange());
        try {
            return observation(look, new AddressScan(interview, endpoint.host()).run());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return look.inconclusive(Reason.BUDGET_SPENT, "interrupted");
        }
    }

    private static Observation observation(Look look, List<VersionScan> scans) {
        boolean any = scans.stream().anyMatch(VersionScan::isOffered);
        List<VersionScan> unclear = scans.stream().filter(scan -> scan.unclear() != null).toList();
        Answer.Unclear why =
                unclear.isEmpty()
                        ? new Answer.Unclear(Reason.NO_COMMON_ALGORITHM, null)
                        : worst(unclear);
        if (!any) {
            return look.inconclusive(why.reason(), why.detail());
        }
        TlsFacts facts = facts(scans);
        return unclear.isEmpty()
                ? look.observed(facts)
                : look.observedInPart(facts, why.reason(), names(unclear));
    }

    /** Of several reasons, that of the newest version: it was asked first. */
    private static Answer.Unclear worst(List<VersionScan> unclear) {
        Answer.Unclear first = unclear.get(0).unclear();
        return first == null ? new Answer.Unclear(Reason.INTERNAL, null) : first;
    }

    private static String names(List<VersionScan> scans) {
        return scans.stream()
                .map(scan -> scan.version().word())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static TlsFacts facts(List<VersionScan> scans) {
        Map<TlsVersion, Offer> versions = new EnumMap<>(TlsVersion.class);
        Map<TlsVersion, List<String>> ciphers = new EnumMap<>(TlsVersion.class);
        for (VersionScan scan : scans) {
            versions.put(scan.version(), scan.offer());
            if (scan.isOffered()) {
                ciphers.put(scan.version(), scan.suites());
            }
        }
        List<Group> groups =
                scans.stream()
                        .flatMap(scan -> scan.groups().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Group::family).thenComparing(Group::bits))
                        .toList();
        return new TlsFacts(versions, ciphers, groups);
    }
}
