package io.github.checklistreport.probe.store;

import io.github.checklistreport.model.Target;
import io.github.checklistreport.model.evidence.Observation;
import io.github.checklistreport.model.evidence.PlannedStep;
import io.github.checklistreport.model.evidence.ProbeName;
import io.github.checklistreport.model.evidence.Reason;
import io.github.checklistreport.model.evidence.ServicesFacts;
import io.github.checklistreport.model.evidence.ServicesFacts.Reply;
import io.github.checklistreport.model.evidence.ServicesFacts.Service;
import io.github.checklistreport.probe.common.Endpoint;
import io.github.checklistreport.probe.common.Look;
import io.github.checklistreport.probe.common.NetException;
import io.github.checklistreport.probe.common.Probe;
import io.github.checklistreport.probe.common.ProbeContext;
import io.github.checklistreport.probe.common.Wire;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks Elasticsearch and Mastodon's own processes one harmless question each, to learn whether they
 * answer past the web server.
 */
public final class ServicesProbe implements Probe {
    private static final Duration TIME = Duration.ofSeconds(3);

    @Override
    public ProbeName name() {
        return ProbeName.SERVICES;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        List<Integer> ports = BackEnd.ALL.stream().map(BackEnd::port).toList();
        return target.webHosts().stream()
                .map(host -> new PlannedStep(name(), host, ports, ports.size()))
                .toList();
    }

    @Override
    public List<Observation> observe(ProbeContext context) {
        return context.target().webHosts().stream()
                .flatMap(host -> observe(context, host).stream())
                .toList();
    }

    private List<Observation> observe(ProbeContext context, String host) {
        Map<String, Map<BackEnd, Endpoint>> byAddress = new LinkedHashMap<>();
        NetException missing = new NetException(Reason.NO_ADDRESS, host);
        for (BackEnd one : BackEnd.ALL) {
            try {
                for (Endpoint endpoint : context.transport().endpoints(host, one.port())) {
                    byAddress
                            .computeIfAbsent(endpoint.shownAddress(), key -> new LinkedHashMap<>())
                            .put(one, endpoint);
                }
            } catch (NetException e) {
                missing = e;
            }
        }
        if (byAddress.isEmpty()) {
            return List.of(context.look(name(), host).inconclusive(missing));
        }
        return byAddress.values().stream().map(ends -> observe(context, host, ends)).toList();
    }

    private Observation observe(ProbeContext context, String host, Map<BackEnd, Endpoint> ends) {
        Look look = context.look(name(), host);
        List<Service> services = new ArrayList<>();
        NetException last = null;
        for (Map.Entry<BackEnd, Endpoint> end : ends.entrySet()) {
            BackEnd one = end.getKey();
            Reply reply;
            try {
                reply = ask(look, one, end.getValue(), context.tool());
            } catch (NetException e) {
                last = e;
                reply = e.reason() == Reason.REFUSED ? Reply.NOT_REACHABLE : Reply.NO_ANSWER;
            }
            services.add(new Service(one.name(), one.port(), reply));
        }
        boolean silent = services.stream().allMatch(one -> one.reply() == Reply.NO_ANSWER);
        return silent && last != null
                ? look.inconclusive(last)
                : look.observed(new ServicesFacts(services));
    }

    private static Reply ask(Look look, BackEnd one, Endpoint endpoint, String tool)
            throws NetException {
        try (Wire wire = look.connect(endpoint, TIME)) {
            try {
                wire.send(one.request(endpoint.host(), tool));
                return one.reply(ShortReply.read(wire.input()));
            } catch (IOException e) {
                throw NetException.of(e, wire.deadline());
            }
        }
    }
}
