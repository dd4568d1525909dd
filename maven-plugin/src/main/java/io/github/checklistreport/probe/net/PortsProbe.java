package io.github.checklistreport.probe.net;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Knocks at a fixed list of TCP ports of every address of every host. Sends nothing, and never
 * sweeps.
 */
public final class PortsProbe implements Probe {
    /** Web, SSH, mail, and what servers of the fediverse run behind them. */
    static final List<Integer> PORTS =
            List.of(
                    21, 22, 23, 25, 80, 110, 143, 443, 465, 587, 993, 995, 2375, 3000, 3306, 4000,
                    5432, 6379, 6380, 8080, 9090, 9100, 9200, 9300, 11211, 15672, 27017);

    private static final int CANARIES = 3;
    private static final int FIRST_CANARY = 40_000;
    private static final int LAST_CANARY = 60_000;

    private final List<Integer> ports;

    public PortsProbe() {
        this(PORTS);
    }

    PortsProbe(List<Integer> ports) {
        this.ports = List.copyOf(ports);
    }

    @Override
    public ProbeName name() {
        return ProbeName.PORTS;
    }

    @Override
    public List<PlannedStep> plan(Target target) {
        List<Integer> all = ports(target);
        return hosts(target).stream()
                .map(host -> new PlannedStep(name(), host, all, all.size() + CANARIES + 1))
                .toList();
    }

    /** An address that several hosts lead to is knocked at once. */
    @Override
    public List<Observation> observe(ProbeContext context) {
        List<Integer> canaries = canaries(context.random());
        Set<Map<Integer, Endpoint>> scanned = new HashSet<>();
        List<Observation> observations = new ArrayList<>();
        for (String host : hosts(context.target())) {
            Doors doors = Doors.of(context, host, withCanaries(context.target(), canaries));
            if (doors.byAddress().isEmpty()) {
                observations.add(none(context.look(name(), host), doors.missing()));
            }
            doors.byAddress().values().stream()
                    .filter(endpoints -> scanned.add(Doors.anonymous(endpoints)))
                    .map(endpoints -> new Scan(context.look(name(), host), endpoints, canaries))
                    .map(scan -> scan.run(sshPort(context.target()), doors.missing()))
                    .forEach(observations::add);
        }
        return observations;
    }

    private static Observation none(Look look, @Nullable NetException missing) {
        return missing == null
                ? look.inconclusive(Reason.NO_ADDRESS, null)
                : look.inconclusive(missing);
    }

    private List<Integer> withCanaries(Target target, List<Integer> canaries) {
        Set<Integer> all = new LinkedHashSet<>(ports(target));
        all.addAll(canaries);
        return List.copyOf(all);
    }

    /** Ports that nobody has a reason to listen on. */
    static List<Integer> canaries(RandomGenerator random) {
        Set<Integer> canaries = new TreeSet<>();
        while (canaries.size() < CANARIES) {
            canaries.add(random.nextInt(FIRST_CANARY, LAST_CANARY));
        }
        return List.copyOf(canaries);
    }

    private List<Integer> ports(Target target) {
        Set<Integer> all = new TreeSet<>(ports);
        Integer ssh = sshPort(target);
        if (ssh != null) {
            all.add(ssh);
        }
        return List.copyOf(all);
    }

    private static @Nullable Integer sshPort(Target target) {
        Target.Ssh ssh = target.ssh();
        return ssh == null ? null : (Integer) ssh.port();
    }

    private static Set<String> hosts(Target target) {
        Set<String> hosts = new LinkedHashSet<>(target.webHosts());
        if (target.ssh() != null) {
            hosts.add(target.ssh().host());
        }
        return hosts;
    }
}
